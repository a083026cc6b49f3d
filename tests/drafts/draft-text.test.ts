import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftText, LONGEST_DRAFT } from '../../lib/drafts/draft-text.ts';
import { anyWrittenText } from './any-written-text.ts';

test('a sentence that a program wrapped is one line, and every character stays in its place', () => {
  const written =
    '“The bridge over the Ruri will open in the first week of\nMay, whatever the river does to its piers before that,”\nLee told reporters.\n\nShort line\nanother\n';
  const { text, left } = draftText(written);
  expect(text).toBe(
    '“The bridge over the Ruri will open in the first week of May, whatever the river does to its piers before that,” Lee told reporters.\n\nShort line\nanother\n',
  );
  expect(left).toBe(0);
});

test('whatever is written, a draft is as long, and differs in white space alone', () => {
  fc.assert(
    fc.property(anyWrittenText, (written) => {
      const { text } = draftText(written);
      expect(text).toHaveLength(written.length);
      for (let at = 0; at < text.length; at += 1)
        if (text[at] !== written[at]) expect(`${text[at]}${written[at]}`).toMatch(/^[\s\ufeff]+$/);
    }),
  );
});

const PARAGRAPH = `${'The ferry never sank. '.repeat(40)}\n\n`;

test.each([
  ['ends with the last paragraph that fits', PARAGRAPH.repeat(300), '\n'],
  ['of one paragraph ends with the last word that fits', 'ferry '.repeat(50_000), ' '],
  ['of one word is cut', 'f'.repeat(300_000), 'f'],
])('a draft that is too long %s, and what is left is counted', (_, written, next) => {
  const { text, left } = draftText(written);
  expect(text.length).toBeLessThanOrEqual(LONGEST_DRAFT);
  expect(text.length).toBeGreaterThan(LONGEST_DRAFT - PARAGRAPH.length);
  expect(text.length + left).toBe(written.length);
  expect(written[text.length]).toBe(next);
});
