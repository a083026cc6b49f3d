import { expect, test } from 'vitest';
import { hash } from '../../lib/text/hash.ts';

// The vectors of FNV-1a's authors: for ASCII, code units are bytes.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%j hashes to %i', (text, value) => {
  expect(Number.parseInt(hash(text), 36)).toBe(value);
});
