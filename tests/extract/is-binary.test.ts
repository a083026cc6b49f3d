import { expect, test } from 'vitest';
import { BINARY_WITHIN, isBinary } from '../../lib/extract/is-binary.ts';

const utf16 = (text: string): Uint8Array => {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

test.each([
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0), true],
  ['a text', new TextEncoder().encode('“The bridge is open,” she said.'), false],
  ['a text of an old charset', Uint8Array.of(0x93, 0x57, 0x65, 0x94), false],
  ['a text in UTF-16', utf16('The bridge is open.'), false],
  ['nothing', new Uint8Array(), false],
  ['a text with such a byte far behind', new Uint8Array(BINARY_WITHIN + 1).fill(65, 0, BINARY_WITHIN), false],
])('%s', (_name, bytes, is) => {
  expect(isBinary(bytes)).toBe(is);
});
