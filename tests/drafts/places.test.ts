import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineNumberAt, paragraphNumberAt } from '../../lib/drafts/places.ts';
import { anyWrittenText } from './any-written-text.ts';

test('lines are counted as editors do, whatever ends them', () => {
  const lineOf = lineNumberAt('one\ntwo\r\nthree\r\rfive');
  expect([0, 3, 4, 9, 15, 16].map(lineOf)).toEqual([1, 1, 2, 3, 4, 5]);
});

test('paragraphs are counted, and empty lines are not', () => {
  const paragraphOf = paragraphNumberAt('\n\none\n\n\ntwo\n three');
  expect([0, 2, 8, 14].map(paragraphOf)).toEqual([1, 1, 2, 3]);
});

test('the line of an offset is one more than the breaks before it', () => {
  fc.assert(
    fc.property(anyWrittenText, fc.nat(), (text, at) => {
      const offset = at % (text.length + 1);
      // Between the two halves of a break nothing stands.
      fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
      expect(lineNumberAt(text)(offset)).toBe(text.slice(0, offset).split(/\r\n|\r|\n/).length);
    }),
  );
});
