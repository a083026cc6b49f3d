import { describe, expect, test } from 'vitest';
import { quotesIn, type Row } from '../quotes-in.ts';

const handedOn: [text: string, ...rows: Row[]][] = [
  [
    'Tom Reyes said Ann Lee had told him, “Count the stones first.”',
    ['direct', 'Ann Lee', 'Count the stones first.'],
  ],
  ['Tom Reyes recalled that Ann Lee said: “It is old.”', ['direct', 'Ann Lee', 'It is old.']],
];

const nobodys = [
  'It rained when, before Ann Lee could say “We were wrong,” the lights went out.',
  'Ann Lee came home. Tom Reyes never said: “The bridge is safe.”',
  'Ann Lee came home. There is no evidence that she said: “The bridge is safe.”',
];

describe('words that are handed on', () => {
  test.each(handedOn)('%s', (text, ...rows) => {
    expect(quotesIn(text)).toEqual(rows);
  });
});

describe('marks that nobody said are nobody’s quote', () => {
  test.each(nobodys)('%s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});
