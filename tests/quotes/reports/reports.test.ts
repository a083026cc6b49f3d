import { describe, expect, test } from 'vitest';
import { quotesIn, type Row } from '../quotes-in.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
  [
    'who casts somebody as something, in marks',
    'Ann Lee cast herself as “a friend of the bridge”.',
    ['mixed', 'Ann Lee', 'herself as “a friend of the bridge”'],
  ],
  ['who casts somebody without marks', 'Ann Lee cast Tom Reyes as a friend of the bridge in May.'],
  [
    'the agent of a passive, who is hers',
    'Ann Lee was told by her aide that the bridge was safe. Tom Reyes was told by her that it was new.',
    ['indirect', 'her aide', 'the bridge was safe'],
    ['indirect', 'her', 'it was new'],
  ],
  [
    'according to, at the end',
    'The bridge is safe, according to the Zenda Institute.',
    ['indirect', 'the Zenda Institute', 'The bridge is safe'],
  ],
  [
    'according to, without a comma',
    'The bridge is safe according to Ann Lee.',
    ['indirect', 'Ann Lee', 'The bridge is safe'],
  ],
  [
    'according to, at the beginning',
    'According to Ann Lee, the bridge is safe.',
    ['indirect', 'Ann Lee', 'the bridge is safe'],
  ],
  [
    'according to, with a colon',
    'According to the Zenda Institute: “The bridge is safe.”',
    ['direct', 'the Zenda Institute', 'The bridge is safe.'],
  ],
  [
    'any verb between a speaker and the words before',
    '“The bridge is safe,” Ann Lee surmised. “It is new,” the two write.',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
    ['direct', 'the two', 'It is new,'],
  ],
  [
    'according to, between a subject and its verb',
    'But the duty, according to Ann Lee, lies with the town.',
    ['indirect', 'Ann Lee', 'lies with the town'],
  ],
  [
    'according to, behind a connective',
    'But, according to Ann Lee, the duty lies with the town.',
    ['indirect', 'Ann Lee', 'the duty lies with the town'],
  ],
  [
    'according to somebody with an office',
    'At the heart of it, according to Ann Lee, a former mayor, was the bridge.',
    ['indirect', 'Ann Lee', 'was the bridge'],
  ],
  [
    'a participle behind a day without a comma',
    'On Monday the mayor opened it, saying that the bridge was safe.',
    ['indirect', 'the mayor', 'the bridge was safe'],
  ],
  [
    'a pronoun and a name',
    'The bridge is safe, he and Ann Lee said.',
    ['indirect', 'he and Ann Lee', 'The bridge is safe'],
  ],
  [
    'a month behind a preposition',
    'A report by the town in May warned that the bridge was old.',
    ['indirect', 'the town', 'the bridge was old'],
  ],
  [
    'as somebody puts it',
    '“Water finds a way,” as Ann Lee puts it.',
    ['direct', 'Ann Lee', 'Water finds a way,'],
  ],
  [
    'a title that holds a verb’s letters',
    'The repair will cost money, said public works director Ann Lee, who had built it.',
    ['indirect', 'public works director Ann Lee', 'The repair will cost money'],
  ],
  [
    'one of which',
    'There were three reports, one of which claims that the bridge was old.',
    ['indirect', 'one of which', 'the bridge was old'],
  ],
  [
    'a clue within reported words',
    'Ann Lee said the town has evidence suggesting the bridge will fall.',
    ['indirect', 'Ann Lee', 'the town has evidence suggesting the bridge will fall'],
  ],
  [
    'a refusal that names another’s words',
    'Ann Lee refused to repeat what she described as “a frank talk”.',
    ['mixed', 'she', 'as “a frank talk”'],
  ],
  [
    'a subject of its own before the speaker',
    'Some countries, Ann Lee said, use the bridge as a weapon.',
    ['indirect', 'Ann Lee', 'use the bridge as a weapon'],
  ],
  [
    'what somebody calls it within their own words',
    'Ann Lee said she had resisted what she called Zubrovia’s “cheap tricks”.',
    ['mixed', 'Ann Lee', 'she had resisted what she called Zubrovia’s “cheap tricks”'],
  ],
  [
    'a transcript that vouches for a speaker',
    'According to a transcript, he told them that the bridge was safe.',
    ['indirect', 'he', 'the bridge was safe'],
  ],
  [
    'an answer of two words',
    'Ann Lee hit back that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'words on both sides of the speaker',
    'The bridge “does not have much time”, Ann Lee told them, “because nobody has repaired it”.',
    ['mixed', 'Ann Lee', 'The bridge “does not have much time”'],
    ['direct', 'Ann Lee', 'because nobody has repaired it'],
  ],
  [
    'what would be said within reported words',
    'Ann Lee said she had seen nothing that would indicate it was “good for anybody”.',
    ['mixed', 'Ann Lee', 'she had seen nothing that would indicate it was “good for anybody”'],
  ],
  [
    'a clause whose verb stands in marks, inverted',
    'It “raises serious questions about the bridge”, said director Ann Lee.',
    ['mixed', 'director Ann Lee', 'It “raises serious questions about the bridge”'],
  ],
  [
    'what somebody makes clear',
    'Ann Lee made it clear that the bridge was safe. Tom Reyes made clear that it was new.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
    ['indirect', 'Tom Reyes', 'it was new'],
  ],
  [
    'what somebody would later say',
    'Ann Lee would later say that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'who is quoted, not who quotes',
    '“The bridge is safe,” the agency quoted Ann Lee as saying. Tom Reyes was quoted by the paper as saying that it was new.',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
    ['indirect', 'Tom Reyes', 'it was new'],
  ],
  [
    'quoted behind the words',
    '“The bridge is safe,” Mayor Tom Reyes was quoted as saying by the Zenda Herald.',
    ['direct', 'Mayor Tom Reyes', 'The bridge is safe,'],
  ],
  [
    'a noun and its relative clause is no report',
    'The 35 states that have voted are safe. She counts 12 pledged delegates to the meeting.',
  ],
  [
    'a given name that is a verb elsewhere',
    '“The bridge is safe,” said Will Stone, a teacher.',
    ['direct', 'Will Stone', 'The bridge is safe,'],
  ],
  [
    'a name before an apposition that no comma closes',
    '“The bridge is safe,” Ann Lee, the engineer who built it said.',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
  ],
  [
    'an adverb that opens no adjunct',
    'Even the mayor trusts the bridge, says engineer Ann Lee in Strelsau.',
    ['indirect', 'engineer Ann Lee', 'Even the mayor trusts the bridge'],
  ],
  [
    'a finding',
    'The survey found that most bridges were safe.',
    ['indirect', 'The survey', 'most bridges were safe'],
  ],
  [
    'a participle that opens the sentence',
    'Noting that it rained, Ann Lee said the bridge was wet.',
    ['indirect', 'Ann Lee', 'it rained'],
    ['indirect', 'Ann Lee', 'the bridge was wet'],
  ],
  [
    'a participle that goes on',
    'Ann Lee spoke in Strelsau, saying that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a second verb',
    'Ann Lee left the hall and said the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an infinitive',
    'Ann Lee rose to say that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an inversion that opens the sentence',
    'Said Ann Lee, “The bridge is safe.”',
    ['direct', 'Ann Lee', 'The bridge is safe.'],
  ],
];

const quoted: [name: string, text: string, ...rows: Row[]][] = [
  [
    'was quoted as saying',
    'Ann Lee was quoted as saying the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'was quoted by another',
    'Ann Lee was quoted by the Zenda Herald as saying that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'reported, citing others',
    'The bridge is safe, the Zenda Herald reported, citing two officials.',
    ['indirect', 'the Zenda Herald', 'The bridge is safe'],
  ],
  [
    'who told whom',
    'The bridge is safe, officials told the Zenda Herald.',
    ['indirect', 'officials', 'The bridge is safe'],
  ],
  [
    'had warned for years',
    'Engineers had warned for years that the bridge was unsafe.',
    ['indirect', 'Engineers', 'the bridge was unsafe'],
  ],
  [
    'summoned and told',
    'Ruritania’s foreign ministry on Friday summoned the envoy and told him that such remarks were “unacceptable.”',
    ['mixed', 'Ruritania’s foreign ministry', 'such remarks were “unacceptable.”'],
  ],
];

describe('finds who is quoted', () => {
  test.each(quoted)('%s', (_name, text, ...rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });
});

describe('finds', () => {
  test.each(cases)('%s', (_name, text, ...rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });
});

const none: string[] = [
  'Ann Lee did not say whether the bridge was safe.',
  'Ann Lee didn’t say when the bridge would open.',
  'Ann Lee declined to say whether the bridge was safe.',
  'Ann Lee refused to say when the bridge would open.',
  'Ann Lee never said the bridge was safe.',
  'Ann Lee would say the bridge was safe.',
  'Ann Lee was told that the bridge was safe.',
  'Drivers are asked to leave the bridge.',
  'The bridge was announced in May.',
  'It remains to be said.',
  'The firm neither confirmed nor denied that the bridge was unsafe.',
  'Ann Lee could not be reached for comment.',
  'A spokesman declined to comment on whether the bridge was safe.',
  'Ann Lee said nothing.',
  'Ann Lee said goodbye to the town.',
  'Ann Lee is said to be ill.',
  'It was reported that the bridge was safe.',
  'That said, the bridge was safe.',
];

describe('finds none where nobody said it', () => {
  test.each(none)('%s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
