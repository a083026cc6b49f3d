import { describe, expect, test } from 'vitest';
import { quotesIn, type Row } from '../quotes-in.ts';

const clauses: [name: string, text: string, ...rows: Row[]][] = [
  ['that', 'Ann Lee said that the bridge was safe.', ['indirect', 'Ann Lee', 'the bridge was safe']],
  ['no that', 'Ann Lee said the bridge was safe.', ['indirect', 'Ann Lee', 'the bridge was safe']],
  ['a pronoun’s clause', 'Ann Lee said she would resign.', ['indirect', 'Ann Lee', 'she would resign']],
  ['there', 'Ann Lee said there was no money.', ['indirect', 'Ann Lee', 'there was no money']],
  ['a contraction', 'Ann Lee said they’re leaving.', ['indirect', 'Ann Lee', 'they’re leaving']],
  [
    'an amount',
    'Ann Lee said about 270 people were hurt.',
    ['indirect', 'Ann Lee', 'about 270 people were hurt'],
  ],
  [
    'that as the clause’s own subject',
    'Ann Lee said that is unlikely.',
    ['indirect', 'Ann Lee', 'that is unlikely'],
  ],
  [
    'whether',
    'Ann Lee asked whether the bridge was safe.',
    ['indirect', 'Ann Lee', 'whether the bridge was safe'],
  ],
  [
    'a question word',
    'Ann Lee asked why the bridge was closed.',
    ['indirect', 'Ann Lee', 'why the bridge was closed'],
  ],
  [
    'a subordinate opening',
    'Ann Lee said if it rained the fair would move.',
    ['indirect', 'Ann Lee', 'if it rained the fair would move'],
  ],
  [
    'an adjunct that opens the clause',
    'Ann Lee said that, in her view, the bridge was safe.',
    ['indirect', 'Ann Lee', 'in her view, the bridge was safe'],
  ],
  ['a colon', 'Ann Lee said: “The bridge is safe.”', ['direct', 'Ann Lee', 'The bridge is safe.']],
  ['a comma and marks', 'Ann Lee said, “The bridge is safe.”', ['direct', 'Ann Lee', 'The bridge is safe.']],
];

const passedOver: [name: string, text: string, ...rows: Row[]][] = [
  [
    'an addressee before a clause without “that”',
    'Ann Lee told Reyes relations had been damaged.',
    ['indirect', 'Ann Lee', 'relations had been damaged'],
  ],
  [
    'a time behind an addressee',
    'Ann Lee told the Security Council last week that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an aside in dashes',
    'Ann Lee told me – to my face – that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an addressee with a possessive',
    'Ann Lee told his Zubrovian counterpart on Monday that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a later time behind an addressee',
    'Ann Lee told the Zenda council later that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an addressee',
    'Ann Lee told reporters that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an addressee, no that',
    'Ann Lee told reporters the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an addressee that is a pronoun',
    'Ann Lee told me she would resign.',
    ['indirect', 'Ann Lee', 'she would resign'],
  ],
  [
    'an addressee that is a newspaper',
    'Ann Lee told the Zenda Herald that she would resign.',
    ['indirect', 'Ann Lee', 'she would resign'],
  ],
  [
    'an addressee before a name',
    'Ann Lee told reporters Ruritania would pay.',
    ['indirect', 'Ann Lee', 'Ruritania would pay'],
  ],
  ['a day', 'Ann Lee said Monday that the bridge was safe.', ['indirect', 'Ann Lee', 'the bridge was safe']],
  [
    'a day, no that',
    'Ann Lee said Monday the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a day with its preposition',
    'Ann Lee said on Monday that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a week',
    'Ann Lee said last week that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'where it was said',
    'Ann Lee said in a statement that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'where and to whom',
    'Ann Lee told reporters in Strelsau on Monday that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'an adverb',
    'Ann Lee said repeatedly that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a medium',
    'Ann Lee wrote on Twitter that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'anonymity',
    'Two officials told the Zenda Herald on condition of anonymity that the bridge was safe.',
    ['indirect', 'Two officials', 'the bridge was safe'],
  ],
  [
    'an interview',
    'In an interview with the Zenda Herald published Sunday, Ann Lee said that she had “no plans” to leave.',
    ['mixed', 'Ann Lee', 'she had “no plans” to leave'],
  ],
  [
    'an aside',
    'Ann Lee said, after hours of talks, that the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
];

const infinitives: [name: string, text: string, ...rows: Row[]][] = [
  [
    'a pledge',
    'Ruritania pledged to rebuild the bridge.',
    ['indirect', 'Ruritania', 'to rebuild the bridge'],
  ],
  ['a threat', 'Ann Lee threatened to close the bridge.', ['indirect', 'Ann Lee', 'to close the bridge']],
];

describe('takes', () => {
  test.each(clauses)('%s', (_name, text, ...rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });
});

describe('passes over', () => {
  test.each(passedOver)('%s', (_name, text, ...rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });
});

// Whether the infinitive's "to" belongs to what was pledged is a matter of taste.
describe('takes the infinitive of', () => {
  test.each(infinitives)('%s', (_name, text, row) => {
    const [found] = quotesIn(text);
    expect(found?.slice(0, 2)).toEqual(row.slice(0, 2));
    expect([row[2], row[2].slice(3)]).toContain(found?.[2]);
  });
});
