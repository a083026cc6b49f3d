import { expect, test } from 'vitest';
import { bytesWords } from '../../../components/room/room-words.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [9_940, '9.9 kB'],
  [9_960, '10 kB'],
  [40_700, '41 kB'],
  [999_499, '999 kB'],
  [999_600, '1.0 MB'],
  [12_300_000, '12 MB'],
  [4_120_000_000, '4.1 GB'],
  [7e15, '7,000 TB'],
])('%i bytes are written “%s”', (bytes, words) => {
  expect(bytesWords(bytes)).toBe(words);
});
