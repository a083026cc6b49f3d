import { expect, test } from 'vitest';
import { onRecord } from '../quotes/on-record.ts';

const cases: [name: string, text: string, ...quotes: (readonly [string | null, ...string[]])[]][] = [
  ['no quote', 'It rained in Strelsau.'],
  [
    'a quote carried over resolves as the one before it',
    '“The bridge is safe,” Ann Lee said.\n“It was built of stone.”',
    ['Ann Lee', 'ann-lee'],
    ['Ann Lee', 'ann-lee'],
  ],
  [
    'I, in somebody’s own words',
    'Q: Is the bridge safe?\nAnn Lee: As I said, it is safe.\nQ: Is it new?\nAnn Lee: It is old.',
    ['Ann Lee', 'ann-lee'],
    ['I', 'ann-lee'],
    ['Ann Lee', 'ann-lee'],
  ],
  [
    'a headline that repeats what one of them says',
    '“No new bridge”: the story of a town\n“It rains,” said Tom Reyes.\n“There will be no new bridge,” said Ann Lee.',
    [null, 'ann-lee'],
    ['Tom Reyes', 'tom-reyes'],
    ['Ann Lee', 'ann-lee'],
  ],
  [
    'a title that another one’s name completes',
    'Secretary of State Ann Lee said it rained. An aide of President Tom Reyes said it snowed.',
    ['Secretary of State Ann Lee', 'ann-lee'],
    ['An aide of President Tom Reyes'],
  ],
  [
    'two of whom one was the subject before',
    'Lee and Reyes vow “no new bridge” in May.\nAnn Lee met Tom Reyes.',
    ['Lee and Reyes', 'ann-lee', 'tom-reyes'],
  ],
  [
    'an age, for whom the article speaks of',
    'Ann Lee was at work. “It rained,” the 41-year-old nurse recalls.',
    ['the 41-year-old nurse', 'ann-lee'],
  ],
  [
    'whose ministry',
    'It angered Zubrovia, whose foreign ministry said the bridge was closed.',
    ['whose foreign ministry', 'zubrovia'],
  ],
  [
    'both ministers, of two presidents',
    'Presidents Ann Lee and Tom Reyes came. President Ann Lee met President Tom Reyes. Both ministers said it rained.',
    ['Both ministers'],
  ],
  [
    'who speaks for an organisation',
    'The leaders of the Orel Treaty Pact said it rained. OTP foreign ministers said it snowed.',
    ['The leaders of the Orel Treaty Pact', 'orel-pact'],
    ['OTP foreign ministers', 'orel-pact'],
  ],
  [
    'a spokesperson without a name, past one with a name',
    'Spokesman Tom Reyes said it rained. A ministry spokesperson said it snowed. The bridge was closed, the spokesperson added.',
    ['Spokesman Tom Reyes', 'tom-reyes'],
    ['A ministry spokesperson'],
    ['the spokesperson'],
  ],
  [
    'she, whom a passive names',
    'Tom Reyes said it rained. That view was shared by Mayor Ann Lee. The bridge was old, she said.',
    ['Tom Reyes', 'tom-reyes'],
    ['she', 'ann-lee'],
  ],
  [
    'the last of a list whose others are no actors',
    'Sylvania, Moravonia and Zubrovia said it rained.',
    ['Moravonia and Zubrovia', 'zubrovia'],
  ],
  [
    'a surname that two bear is nobody’s',
    'Zoya Stone, the sister of Premier Igor Stone, came. Stone said it rained.',
    ['Stone'],
  ],
  [
    'the French president, whom the article has just named',
    'Zoya Stone said it rained. The French president said it snowed.',
    ['Zoya Stone', 'a#zoya-stone'],
    ['The French president', 'a#zoya-stone'],
  ],
  [
    'whoever speaks on arrival',
    'Speaking on arrival, Zubrovia’s minister, Ann Lee, said it rained.',
    ['Zubrovia’s minister', 'ann-lee'],
  ],
  [
    'answers, of whom the introduction names',
    'Ann Lee built the bridge.\nQ: Is it safe?\nA: As I said, it is.\nQ: Did Tom Reyes help?\nA: He did.',
    [null, 'ann-lee'],
    ['I', 'ann-lee'],
    [null, 'ann-lee'],
  ],
  [
    'a statement from a ministry',
    'It rained, according to a statement from Zubrovia’s foreign ministry.',
    ['a statement from Zubrovia’s foreign ministry', 'zubrovia'],
  ],
  [
    'he, where the article knows but her',
    '“It rained,” Ann Lee said. “It snowed,” she said. When somebody came, he said the bridge was safe.',
    ['Ann Lee', 'ann-lee'],
    ['she', 'ann-lee'],
    ['he'],
  ],
  [
    'the military of a state, its embassy, its press service, its mission to another',
    'The Zubrovian army said A is so. Zubrovia’s army said it rained. The embassy of Zubrovia said it rained. Zubrovia’s press service said it rained. Zubrovia’s mission to the OTP said it rained.',
    ['The Zubrovian army'],
    ['Zubrovia’s army', 'zubrovia'],
    ['The embassy of Zubrovia', 'zubrovia'],
    ['Zubrovia’s press service', 'zubrovia'],
    ['Zubrovia’s mission to the OTP', 'zubrovia'],
  ],
  [
    'an administration of somebody, past a state',
    'Zubrovia said it rained. The Stone administration said it snowed.',
    ['Zubrovia', 'zubrovia'],
    ['The Stone administration'],
  ],
  [
    'a state’s alliance, before its name',
    'The 30-member Orel Treaty Pact said it rained, the state news agency Orel Treaty Pact said.',
    ['the state news agency Orel Treaty Pact', 'orel-pact'],
    ['The 30-member Orel Treaty Pact', 'orel-pact'],
  ],
  [
    'a defence minister is no foreign minister',
    'Foreign Minister Tom Reyes came. The defence minister said it rained.',
    ['The defence minister'],
  ],
  [
    'last week is nobody',
    '“We need it,” the head of the firm, Ann Lee, said last week.',
    ['the head of the firm', 'ann-lee'],
  ],
  [
    'a quote in two parts is of one speaker',
    '“The bridge,” Ann Lee said, “is safe.”',
    ['Ann Lee', 'ann-lee'],
    ['Ann Lee', 'ann-lee'],
  ],
  [
    'each part of a sentence has its own speaker',
    'Ann Lee said the bridge was safe, while Tom Reyes said it would fall.',
    ['Ann Lee', 'ann-lee'],
    ['Tom Reyes', 'tom-reyes'],
  ],
  [
    'a pronoun after a nominal follows it',
    'Mayor Tom Reyes came. The mayor said the bridge was safe. He said it was new.',
    ['The mayor', 'tom-reyes'],
    ['He', 'tom-reyes'],
  ],
  [
    'a headline without a name is whom the article quotes',
    '“The bridge is safe”: the story of a town\n“It was built of stone,” said Ann Lee.',
    [null, 'ann-lee'],
    ['Ann Lee', 'ann-lee'],
  ],
  [
    'a headline without a name is nobody’s where the article quotes two',
    '“The bridge is safe”: the story of a town\n“It was built of stone,” said Ann Lee.\n“It will fall in May,” said Tom Reyes.',
    [null],
    ['Ann Lee', 'ann-lee'],
    ['Tom Reyes', 'tom-reyes'],
  ],
  [
    'somebody whom nobody curated is discovered',
    'Vera Stone, a teacher, said the bridge was safe. Stone said it was new.',
    ['Vera Stone', 'a#vera-stone'],
    ['Stone', 'a#vera-stone'],
  ],
  [
    'a namesake of a curated surname is not resolved to the curated person',
    'Vera Lee, a teacher, said the bridge was safe.',
    ['Vera Lee', 'a#vera-lee'],
  ],
  [
    'a headline that is nothing but a quote is whom the article quotes',
    '“The bridge will outlive us all”\n“It was built of stone,” said Ann Lee.',
    [null, 'ann-lee'],
    ['Ann Lee', 'ann-lee'],
  ],
  [
    'a full name since the last speaker goes before that speaker',
    '“The bridge is safe,” Ann Lee said. Tom Reyes spoke next. “It will fall.”',
    ['Ann Lee', 'ann-lee'],
    ['Tom Reyes', 'tom-reyes'],
  ],
  [
    'a surname before the full name is the one discovered person’s',
    '“It is safe,” said Cllr Stone.\nVera Stone, a teacher, said the bridge was new.',
    ['Cllr Stone', 'a#vera-stone'],
    ['Vera Stone', 'a#vera-stone'],
  ],
  [
    'what stands between a person’s name and the cue belongs to the name',
    'Ann Lee of Strelsau said the bridge was safe.',
    ['Ann Lee of Strelsau', 'ann-lee'],
  ],
  [
    'a trade tells whom the article has just named',
    '“The bridge is safe,” writes Vera Stone. The columnist notes that it is new.',
    ['Vera Stone', 'a#vera-stone'],
    ['The columnist', 'a#vera-stone'],
  ],
  [
    'whom the article has just named comes before a later holder',
    'It rained.\nAnn Lee greeted him. The foreign minister said it was late.\nTom Reyes, the foreign minister of Zubrovia, left.',
    ['The foreign minister', 'ann-lee'],
  ],
  [
    'a spokesman for the prime minister is no minister',
    'Vera Stone, the minister, left.\nA spokesman for the prime minister said it was late.',
    ['A spokesman for the prime minister'],
  ],
  [
    'a joint press release speaks for its parties',
    'Ruritania and Zubrovia met. The bridge would open, a joint press release said.',
    ['a joint press release', 'ruritania', 'zubrovia'],
  ],
  [
    'the other, by name',
    '“It is safe,” said one of them. “It is new,” said the other, Vera Stone, who teaches in Strelsau.',
    ['one'],
    ['the other', 'a#vera-stone'],
  ],
  [
    'the two who spoke together',
    'Ann Lee and Tom Reyes said the bridge was safe. The two said it was new.',
    ['Ann Lee and Tom Reyes', 'ann-lee', 'tom-reyes'],
    ['The two', 'ann-lee', 'tom-reyes'],
  ],
  [
    'a mission of whose sentence it is',
    'Ruritania sold nothing, its mission to the council said.',
    ['its mission to the council', 'ruritania'],
  ],
  [
    'several are no “she”',
    'Vera Stone, an officer, said it was late. The Ruritanians, she added, were early.',
    ['Vera Stone', 'a#vera-stone'],
    ['she', 'a#vera-stone'],
  ],
  [
    'somebody named since, where the last speaker has no name',
    'Their ambassador said it rained.\nI put this to Tom Reyes. “It snowed,” he said.',
    ['Their ambassador'],
    ['he', 'tom-reyes'],
  ],
  [
    'herself between the name and its verbs',
    'Ann Lee herself thanked Zubrovia, which sent help, and said it was late.',
    ['Ann Lee', 'ann-lee'],
  ],
  [
    'who confirms a quote is not who says it',
    '“It is safe,” Ann Lee told them, according to a person in the room.',
    ['Ann Lee', 'ann-lee'],
  ],
];

test.each(cases)('%s', (_name, text, ...quotes) => {
  expect(onRecord(text)).toEqual(quotes);
});
