import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownFrom } from '../../../../components/library/views/shown-from.ts';

const FILLER = 'The record was read to the end and nobody spoke of the bridge that day. '.repeat(4);

test('words stand whole where nothing is marked, or the mark is near', () => {
  expect(shownFrom(FILLER, [])).toBe(0);
  expect(shownFrom(FILLER, [{ start: 100, end: 103 }])).toBe(0);
});

test('words begin at a word shortly before the first of several marks', () => {
  const text = `${FILLER}The ferry will not run.`;
  const start = text.indexOf('ferry');
  const from = shownFrom(text, [
    { start: start + 10, end: start + 12 },
    { start, end: start + 5 },
  ]);
  expect(start - from).toBeLessThanOrEqual(60);
  expect(text[from - 1]).toBe(' ');
});

test('a mark is never cut off', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '，', '河'), maxLength: 600 });
  fc.assert(
    fc.property(words, fc.nat(600), (text, at) => {
      const start = Math.min(at, text.length);
      const from = shownFrom(text, [{ start, end: start + 1 }]);
      expect(from).toBeLessThanOrEqual(start);
      expect(from).toBeGreaterThanOrEqual(0);
    }),
  );
});
