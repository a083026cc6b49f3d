import { describe, expect, test } from 'vitest';
import { quotesIn, type Row } from '../quotes-in.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
  [
    'a clause, speaker, cue',
    'The bridge was safe, Ann Lee said.',
    ['indirect', 'Ann Lee', 'The bridge was safe'],
  ],
  ['nothing before a relative clause', 'It fell to Zenda Works, a firm that had declared bankruptcy.'],
  [
    'a clause, cue, speaker',
    'The bridge was safe, said Ann Lee.',
    ['indirect', 'Ann Lee', 'The bridge was safe'],
  ],
  [
    'a clause behind the joint of a text',
    'More importantly, the bridge was safe, Ann Lee said.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a clause that opens with a time',
    'At present, the bridge is safe, Ann Lee said.',
    ['indirect', 'Ann Lee', 'At present, the bridge is safe'],
  ],
  [
    'a clause and a day',
    'The bridge was safe, Ann Lee said on Monday.',
    ['indirect', 'Ann Lee', 'The bridge was safe'],
  ],
  [
    'a clause with commas of its own',
    'The bridge, built of stone, was safe, Ann Lee said.',
    ['indirect', 'Ann Lee', 'The bridge, built of stone, was safe'],
  ],
  [
    'a subordinate clause and its main clause',
    'Although it rained, the bridge was safe, Ann Lee said.',
    ['indirect', 'Ann Lee', 'Although it rained, the bridge was safe'],
  ],
  [
    'marks, speaker, cue',
    '“The bridge is safe,” Ann Lee said.',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
  ],
  [
    'marks, cue, speaker',
    '“The bridge is safe,” said Ann Lee.',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
  ],
  [
    'marks that end in a question',
    '“Is the bridge safe?” asked Ann Lee.',
    ['direct', 'Ann Lee', 'Is the bridge safe?'],
  ],
  [
    'marks with the comma outside',
    '‘The bridge is safe’, said Ann Lee.',
    ['direct', 'Ann Lee', 'The bridge is safe'],
  ],
  [
    'marks and a cue that takes no clause',
    '“The bridge is safe,” Ann Lee continued.',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
  ],
  [
    'marks around the cue',
    '“The bridge,” Ann Lee said, “is safe.”',
    ['direct', 'Ann Lee', 'The bridge,'],
    ['direct', 'Ann Lee', 'is safe.'],
  ],
  [
    'marks around an inverted cue',
    '“The bridge is safe,” said Ann Lee. “It always was.”',
    ['direct', 'Ann Lee', 'The bridge is safe,'],
    ['direct', 'Ann Lee', 'It always was.'],
  ],
  [
    'a clause around the cue',
    'Many bridges, Ann Lee said, were built of stone.',
    ['indirect', 'Ann Lee', 'were built of stone'],
  ],
  [
    'marks, an inversion, more marks',
    '“I was there,” recalled Tom Reyes, 71, who worked on the bridge for 40 years. “We all were.”',
    ['direct', 'Tom Reyes', 'I was there,'],
    ['direct', 'Tom Reyes', 'We all were.'],
  ],
  [
    'an adjunct is no content',
    'After the fire, Ann Lee said the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'a place is no content',
    'In Strelsau, Ann Lee said the bridge was safe.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
  [
    'what stands before a semicolon is the writer’s',
    'The town was dark; the bridge was safe, Ann Lee said.',
    ['indirect', 'Ann Lee', 'the bridge was safe'],
  ],
];

describe('reads before the cue', () => {
  test.each(cases)('%s', (_name, text, ...rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });
});
