import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bound, boundAt, stepByWord, type WordStep } from '../../../components/correct/word-steps.ts';

const TEXT = 'He said: “The dam holds,” Lee told us.\n\nNobody asked.';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

test.each<[WordStep, string, string | null]>([
  ['start-earlier', 'dam holds,', 'The dam holds,'],
  ['start-earlier', 'The dam', 'said: “The dam'],
  ['start-earlier', 'He said', null],
  ['start-earlier', 'am holds', 'dam holds'],
  ['start-later', 'The dam holds,', 'dam holds,'],
  ['start-later', 'holds,', null],
  ['end-later', 'dam', 'dam holds,'],
  ['end-later', 'holds,', 'holds,” Lee'],
  ['end-later', 'us.', 'us.\n\nNobody'],
  ['end-later', 'asked.', null],
  ['end-earlier', 'The dam holds,', 'The dam'],
  ['end-earlier', 'The', null],
])('%s of “%s” gives “%s”', (step, words, wanted) => {
  const stepped = stepByWord(TEXT, spanOf(words), step);
  expect(stepped && TEXT.slice(stepped.start, stepped.end)).toBe(wanted);
});

test.each<[Bound, string, string, string | null]>([
  ['start', 'The dam holds,', 'am', 'dam holds,'],
  ['start', 'The dam holds,', 'He', 'He said: “The dam holds,'],
  ['start', 'The dam holds,', ' said', 'said: “The dam holds,'],
  ['start', 'The dam holds,', 'he dam', null],
  ['start', 'dam', 'Lee', null],
  ['end', 'The dam', 'olds', 'The dam holds,'],
  ['end', 'The dam', '\n\nNobody', 'The dam holds,” Lee told us.'],
  ['end', 'The dam holds,', 'am', 'The dam'],
  ['end', 'The dam', ' holds', null],
  ['end', 'dam', 'He', null],
])('the %s of “%s” dragged to where “%s” begins gives “%s”', (bound, words, place, wanted) => {
  const moved = boundAt(TEXT, spanOf(words), bound, TEXT.indexOf(place));
  expect(moved && TEXT.slice(moved.start, moved.end)).toBe(wanted);
});

test('a step never turns the bounds round, and leaves something', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.nat(60),
      fc.nat(60),
      fc.constantFrom<WordStep>('start-earlier', 'start-later', 'end-earlier', 'end-later'),
      (text, from, length, step) => {
        const start = Math.min(from, text.length);
        const stepped = stepByWord(text, { start, end: Math.min(start + length, text.length) }, step);
        if (stepped === null) return;
        expect(stepped.start).toBeGreaterThanOrEqual(0);
        expect(stepped.end).toBeLessThanOrEqual(text.length);
        expect(stepped.start).toBeLessThan(stepped.end);
      },
    ),
  );
});
