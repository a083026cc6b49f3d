/** Invented articles as plain texts, of several papers and years: enough to fill the views of a library. */
export const INVENTED_ARTICLES: readonly string[] = [
  `Bridge over the Ruri will open in May, mayor says

STRELSAU, 3 May 2024 (Zenda Herald) - The new bridge over the Ruri will open on 20 May, Mayor Ilse Marek of Strelsau said on Friday.

“We have waited eleven years for this bridge, and we will not wait another winter,” Marek said. She said that the town had spent no more than it had promised.

Karl Rassen, the head of the bridge builders' union, denied that workers had been pushed to work at night. “Nobody was told to, and nobody did,” Rassen said.`,
  `Union to count the nights worked at the Ruri bridge

STRELSAU, 14 May 2024 (Strelsau Post) - The bridge builders' union will count every night its members worked on the Ruri bridge, its head, Karl Rassen, said on Tuesday.

“I said that nobody worked at night. I was wrong,” Rassen told reporters in Strelsau. He added that 41 workers had come forward.

Mayor Ilse Marek said she had known nothing of it. “The town pays for days, and it asked for days,” Marek said.`,
  `Marek calls for an inquiry into night work

ZENDA, 2 June 2024 (Hentzau Times) - Ilse Marek, the mayor of Strelsau, called on the government of Ruritania to look into night work at the Ruri bridge.

“If the rules were broken, we want to hear it from an inspector and not from a newspaper,” Marek said. The labour minister, Anton Vogt, said that his ministry would “look at every hour” that was worked there.

Vogt refused to say when the inspectors would begin.`,
  `Inspectors find 212 nights at the Ruri bridge

ZENDA, 9 September 2024 (Hentzau Times) - Workers at the Ruri bridge worked 212 nights without the pay that the law asks for, Labour Minister Anton Vogt said on Monday.

“This is not a mistake in the books. It is a practice,” Vogt said. The minister said that the builders had until the end of the year to pay.

The builders, Hentzau and Sons, rejected the finding. “We dispute the count, and we dispute the law that it rests on,” said Greta Hentzau, who leads the company.`,
  `Ferry of Strelsau to stop in winter

STRELSAU, 7 June 2024 (Zenda Herald) - The ferry over the lake of Strelsau will not run in winter any more, its captain, Otto Brandt, said on Friday.

“There are four passengers on a good day,” Brandt said. He said that he would sell the boat. The town has asked the state for help, and has not been answered since the spring.`,
  `Town buys the ferry for one crown

STRELSAU, 19 November 2024 (Zenda Herald) - The town of Strelsau has bought the ferry from Captain Otto Brandt for one crown, Mayor Ilse Marek said on Tuesday.

“A town on a lake needs a boat,” Marek said. Brandt said he was glad, and that the boat had “ten good years” left in it. He promised to teach whoever came after him.`,
  `Toll on the Ruri road to end

HOFBAU, 11 February 2025 (Strelsau Post) - The toll on the road along the Ruri will end in the autumn, the head of the road office of Ruritania, Clara Voss, said on Tuesday.

“The road is paid for,” Voss said. She said that the office would close its seven toll houses, and that the people who worked in them would be asked to stay.

Anton Vogt, the labour minister, said that he supported the plan “without a single reservation”.`,
  `Voss doubts that the toll houses can be sold

HOFBAU, 4 March 2025 (Zenda Herald) - Clara Voss, the head of Ruritania's road office, doubted on Tuesday that the seven toll houses along the Ruri could be sold before the autumn.

“They are small, they are damp, and they stand beside a road,” Voss said. According to Voss, two towns have asked for one each.`,
  `Hentzau and Sons pays 61 workers

ZENDA, 20 December 2024 (Hentzau Times) - Hentzau and Sons has paid 61 workers for nights at the Ruri bridge, Greta Hentzau said on Friday.

“We pay because we said we would, and not because we were told to,” Hentzau said. Karl Rassen, the head of the builders' union, said that 61 was “a beginning”. The union leader did not deny that some members had signed away their claims.`,
  `Die Fähre von Strelsau fährt wieder

STRELSAU, 2. April 2025 (Strelsauer Zeitung) - Die Fähre über den See von Strelsau fährt seit gestern wieder, und auch im kommenden Winter soll sie nicht eingestellt werden. „Wir haben einen Kapitän gefunden, und er ist jung“, sagte die Bürgermeisterin Ilse Marek am Mittwoch. Der alte Kapitän, Otto Brandt, war bei der ersten Fahrt an Bord und sagte, er habe nur zugesehen.`,
  `Notes on the Ruri, without a day

Everybody in Strelsau has an opinion on the river. “It takes, and it takes, and in May it gives a little back,” said Ilse Marek, the mayor. The head of the road office, Clara Voss, said that no road beside it had ever stayed dry for ten years, and that she had stopped promising one. Nobody in the town remembers a spring without water in the cellars, and nobody moves away.`,
];
