import { describe, expect, test } from 'vitest';
import { quotesIn, type Row } from './quotes-in.ts';

const cases: [name: string, text: string, ...rows: Row[]][] = [
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
];

describe('finds none where nobody said it', () => {
  test.each(none)('%s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
