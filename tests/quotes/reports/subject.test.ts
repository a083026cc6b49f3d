import { describe, expect, test } from 'vitest';
import { quotesIn } from '../quotes-in.ts';

const cases: [name: string, text: string, speaker: string][] = [
  ['a name', 'Ann Lee said the bridge was safe.', 'Ann Lee'],
  ['a surname', 'Lee said the bridge was safe.', 'Lee'],
  ['a title and a name', 'Mayor Tom Reyes said the bridge was safe.', 'Mayor Tom Reyes'],
  ['a courtesy title', 'Mr. Reyes said the bridge was safe.', 'Mr. Reyes'],
  ['an initial', 'Ann J. Lee said the bridge was safe.', 'Ann J. Lee'],
  ['a pronoun', 'He said the bridge was safe.', 'He'],
  ['a common noun', 'The spokeswoman said the bridge was safe.', 'The spokeswoman'],
  [
    'a noun and what hangs on it',
    'A spokesman for the ministry said the bridge was safe.',
    'A spokesman for the ministry',
  ],
  ['a possessive', 'Ruritania’s foreign minister said the bridge was safe.', 'Ruritania’s foreign minister'],
  ['an apposition', 'Ann Lee, the mayor of Zenda, said the bridge was safe.', 'Ann Lee'],
  ['an age', 'Ann Lee, 54, said the bridge was safe.', 'Ann Lee'],
  ['an apposition in dashes', 'Ann Lee — the mayor of Zenda — said the bridge was safe.', 'Ann Lee'],
  ['an apposition in brackets', 'Ann Lee (the mayor of Zenda) said the bridge was safe.', 'Ann Lee'],
  ['a who-clause', 'Ann Lee, who built the bridge, said it was safe.', 'Ann Lee'],
  ['a who-clause that reports', 'They met Ann Lee, who said the bridge was safe.', 'Ann Lee'],
  ['a who-clause behind a day', 'They met Ann Lee on Monday, who said the bridge was safe.', 'Ann Lee'],
  ['a day before the verb', 'Ann Lee on Monday said the bridge was safe.', 'Ann Lee'],
  ['an adverb before the verb', 'Ann Lee later said the bridge was safe.', 'Ann Lee'],
  ['two people', 'Ann Lee and Tom Reyes said the bridge was safe.', 'Ann Lee and Tom Reyes'],
  ['two states', 'Ruritania and Zubrovia said the bridge was safe.', 'Ruritania and Zubrovia'],
  ['an adjunct before', 'On Monday, Ann Lee said the bridge was safe.', 'Ann Lee'],
  ['a place and an apposition', 'In Strelsau, Ann Lee, the mayor, said the bridge was safe.', 'Ann Lee'],
  [
    'behind a town and its state',
    'At a fair in Lutz, New Zenda, Ann Lee spoke of rain, saying the bridge was safe.',
    'Ann Lee',
  ],
  [
    'behind a town, with an apposition',
    'At a fair in Lutz, Ann Lee, the mayor, spoke of rain, saying the bridge was safe.',
    'Ann Lee',
  ],
  ['a second verb', 'Ann Lee walked in and said the bridge was safe.', 'Ann Lee'],
  ['a document', 'The joint statement said the bridge was safe.', 'The joint statement'],
  ['behind a year', 'In 2016 President Ann Lee said the bridge was safe.', 'President Ann Lee'],
  ['in a relative clause without a pronoun', 'It was a charge Zubrovia dismissed as “nonsense”.', 'Zubrovia'],
  [
    'whoever was seen somewhere',
    'A man arrested outside the old town on Monday had told officers it rained.',
    'A man',
  ],
  ['behind “at which”', 'It was a dinner at which Ann Lee said the bridge was safe.', 'Ann Lee'],
  [
    'somebody within another’s clause',
    'New Zenda, an official told reporters, has “an open mind”.',
    'an official',
  ],
  [
    'an apposition that ends in marks',
    'As Ann Lee, professor of law and author of “The Old Bridge,” put it, “Senators should remember it.”',
    'Ann Lee',
  ],
  ['an apposition with an age', 'Mr. Lee, now 81, said the bridge was safe.', 'Mr. Lee'],
  [
    'an apposition that holds another',
    'Ann Lee, the chief executive of Zenda Works -- a builder of bridges -- told me it was safe.',
    'Ann Lee',
  ],
  ['inverted, with an apposition', 'The bridge is safe, said Ann Lee, the mayor of Zenda.', 'Ann Lee'],
  ['inverted, with a title', '“The bridge is safe,” said Mayor Tom Reyes.', 'Mayor Tom Reyes'],
  ['the agent of a passive', 'The bridge was called “a danger to all” by Ann Lee.', 'Ann Lee'],
  ['a subordinate clause', 'When it rained, Ann Lee said the bridge was safe.', 'Ann Lee'],
];

describe('the words that name the speaker', () => {
  test.each(cases)('%s', (_name, text, speaker) => {
    expect(quotesIn(text).map((row) => row[1])).toEqual([speaker]);
  });
});
