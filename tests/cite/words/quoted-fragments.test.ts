import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuotedWhole, quotedFragments } from '../../../lib/cite/words/quoted-fragments.ts';

/** In the expected column, quoted fragments stand in brackets. */
const CASES = [
  ['they opposed sanctions against Russia', 'they opposed sanctions against Russia'],
  [
    'protect interests and “jointly tackle challenges” in the face',
    'protect interests and [“jointly tackle challenges”] in the face',
  ],
  [
    'its support for “one China” and “against any form”',
    'its support for [“one China”] and [“against any form”]',
  ],
  ['“strong mutual support”', '[“strong mutual support”]'],
  ['it said "iron clad" twice', 'it said ["iron clad"] twice'],
  ['sie nannte es „eisern“ und ging', 'sie nannte es [„eisern“] und ging'],
  ['il parle de « paix » ici', 'il parle de [« paix »] ici'],
  ['a mark “that never closes', 'a mark “that never closes'],
  ['each other’s interests', 'each other’s interests'],
  ['', ''],
] as const;

test.each(CASES)('%s', (text, expected) => {
  const shown = quotedFragments(text).map((fragment) =>
    fragment.quoted ? `[${fragment.text}]` : fragment.text,
  );
  expect(shown.join('')).toBe(expected);
});

test('the fragments joined are the statement', () => {
  const texts = fc
    .array(fc.constantFrom('“', '”', '"', '„', '«', '»', 'a', ' ', '’'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const fragments = quotedFragments(text);
      expect(fragments.map((fragment) => fragment.text).join('')).toBe(text);
      expect(fragments.every((fragment) => fragment.text !== '')).toBe(true);
      expect(fragments.every((fragment) => text.startsWith(fragment.text, fragment.start))).toBe(true);
    }),
  );
});

test.each([
  ['“strong mutual support,”', true],
  ['“strong” and “mutual”', false],
  ['“strong”, “mutual”', true],
  ['to “support” each other', false],
])('%s stands in marks as a whole: %s', (text, expected) => {
  expect(isQuotedWhole(text)).toBe(expected);
});
