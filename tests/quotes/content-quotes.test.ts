import { describe, expect, test } from 'vitest';
import { quotesIn, type Row } from './quotes-in.ts';

const kinds: [name: string, text: string, ...rows: Row[]][] = [
  ['marks alone', '“The bridge is safe,” Ann Lee said.', ['direct', 'Ann Lee', 'The bridge is safe,']],
  ['no marks', 'Ann Lee said the bridge was safe.', ['indirect', 'Ann Lee', 'the bridge was safe']],
  [
    'a fragment in a clause',
    'Ann Lee said the bridge was “perfectly safe” in winter.',
    ['mixed', 'Ann Lee', 'the bridge was “perfectly safe” in winter'],
  ],
  [
    'a fragment that ends the clause',
    'Ann Lee said the bridge was “perfectly safe.”',
    ['mixed', 'Ann Lee', 'the bridge was “perfectly safe.”'],
  ],
  [
    'a share',
    'Ann Lee said the share was 60%. The share was 70%, Tom Reyes said.',
    ['indirect', 'Ann Lee', 'the share was 60%'],
    ['indirect', 'Tom Reyes', 'The share was 70%'],
  ],
  [
    'a statement that is read',
    'The town “deeply regretted” the delay, its statement read.',
    ['mixed', 'its statement', 'The town “deeply regretted” the delay'],
  ],
  [
    'a people’s noun that looks like a verb',
    'Ann Lee called the Iranian answer “a step back”.',
    ['mixed', 'Ann Lee', 'the Iranian answer “a step back”'],
  ],
  [
    'one of several that can be read',
    'She sent 14 letters. One of them reads: “I will come on Tuesday.”',
    ['direct', 'One of them', 'I will come on Tuesday.'],
  ],
  [
    'a long stretch in marks with a word beside it',
    'Ann Lee said it “was built of stone by people who knew what they did, and it will stand for as long as there is a river to cross in this valley of ours.”',
    [
      'direct',
      'Ann Lee',
      'was built of stone by people who knew what they did, and it will stand for as long as there is a river to cross in this valley of ours.',
    ],
  ],
  [
    'two fragments',
    'Ann Lee said the bridge was “safe” and the road “good.”',
    ['mixed', 'Ann Lee', 'the bridge was “safe” and the road “good.”'],
  ],
  [
    'a fragment before the cue',
    'The bridge was “perfectly safe” in winter, Ann Lee said.',
    ['mixed', 'Ann Lee', 'The bridge was “perfectly safe” in winter'],
  ],
  [
    'several sentences in one pair of marks',
    '“It is safe. It is new. It is ours,” Ann Lee said.',
    ['direct', 'Ann Lee', 'It is safe. It is new. It is ours,'],
  ],
];

describe('grades', () => {
  test.each(kinds)('%s', (_name, text, ...rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });
});

const judged: [name: string, text: string, ...rows: Row[]][] = [
  [
    'called',
    'Ann Lee called the bridge “a danger to all.”',
    ['mixed', 'Ann Lee', 'the bridge “a danger to all.”'],
  ],
  [
    'described as',
    'Ann Lee described the bridge as “a danger to all.”',
    ['mixed', 'Ann Lee', 'the bridge as “a danger to all.”'],
  ],
  [
    'accused of',
    'Ann Lee accused the mayor of “selling the bridge.”',
    ['mixed', 'Ann Lee', 'the mayor of “selling the bridge.”'],
  ],
  [
    'dismissed as',
    'Ann Lee dismissed the report as “pure fiction.”',
    ['mixed', 'Ann Lee', 'the report as “pure fiction.”'],
  ],
  [
    'praised',
    'Ann Lee praised the builders for their “steady hands.”',
    ['mixed', 'Ann Lee', 'the builders for their “steady hands.”'],
  ],
];

describe('takes the verdict of', () => {
  test.each(judged)('%s', (_name, text, ...rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });
});

const none: [name: string, text: string][] = [
  ['a stance without marks', 'Ann Lee supported the new bridge.'],
  ['praise without marks', 'Ann Lee praised the builders of the bridge.'],
  ['what two agreed on', 'Ruritania and Zubrovia agreed “in principle” to go.'],
  ['words that nobody has said', 'The town will answer “any mistake” in May.'],
  ['a book that somebody reads', 'The bridge was old, Ann Lee read.'],
  ['a name without marks that somebody gives', 'Ann Lee spoke of what Tom Reyes called the Zenda crisis.'],
  ['how it was told', 'The bridge was old; she told them, through an interpreter.'],
  ['that it was said', 'Ann Lee said so too, and it rained.'],
  ['to whom it was said', 'Ann Lee said this to the Herald, a daily in Zenda.'],
  ['what the writer asks', 'I asked her what the bridge meant.'],
  ['a name that is given', 'They crossed a bridge called Old Harry in May.'],
  ['a nickname', 'The bridge, nicknamed “Old Harry,” was closed.'],
  ['a title in marks', 'Her novel “The Old Bridge” was sold in May.'],
  ['a scare quote', 'The “bridge” was a plank.'],
  ['a term', 'The word “bridge” is old.'],
];

describe('finds nothing in', () => {
  test.each(none)('%s', (_name, text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
