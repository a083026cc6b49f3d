import { expect, test } from 'vitest';
import { decodePage } from '../../lib/extract/decode-page.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

test.each([
  ['UTF-8', utf8('Zénda'), 'Zénda'],
  ['UTF-8 with a mark', utf8('\ufeffZénda'), 'Zénda'],
  [
    'UTF-8 that declares another charset',
    utf8('<meta charset="latin1">Zénda'),
    '<meta charset="latin1">Zénda',
  ],
  ['UTF-16 with a mark', bytes('\ufeffZénda', 'utf16le'), 'Zénda'],
  ['a declared charset', bytes('<meta charset=iso-8859-2>Z\u00b1', 'latin1'), '<meta charset=iso-8859-2>Zą'],
  [
    'one that is declared the old way',
    bytes('<meta http-equiv="content-type" content="text/html; charset=windows-1251">\u00c7', 'latin1'),
    '<meta http-equiv="content-type" content="text/html; charset=windows-1251">З',
  ],
  [
    'a charset that nobody knows',
    bytes('<meta charset="zenda">Z\u00e9nda', 'latin1'),
    '<meta charset="zenda">Zénda',
  ],
  ['none', bytes('\u0093Z\u00e9nda\u0094', 'latin1'), '“Zénda”'],
])('%s', (_, data, text) => {
  expect(decodePage(data)).toBe(text);
});
