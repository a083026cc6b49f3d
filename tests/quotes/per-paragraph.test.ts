import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { perParagraph } from '../../lib/quotes/per-paragraph.ts';

const parts = (text: string): string[] =>
  findQuotes(tokenisedText(text))
    .quotes.flatMap((quote) => perParagraph(text, quote))
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['one paragraph', '“It rained,” she said.', ['It rained,']],
  ['two', '“It rained.\n\n“It snowed,” she said.', ['It rained.', 'It snowed,']],
  [
    'straight marks',
    '"It rained.\n\n"It snowed.\n\n"It froze," she said.',
    ['It rained.', 'It snowed.', 'It froze,'],
  ],
  ['no marks', 'She said that it rained.\nIt snowed.', ['it rained']],
])('%s', (_name, text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test('parts lie in their quote, in order, without a line break', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '\n', '“', '"', '”', '.'), { maxLength: 30 }),
      (pieces) => {
        const text = pieces.join('');
        const quote = { kind: 'direct' as const, start: 0, end: text.length };
        const found = perParagraph(text, quote);
        found.forEach(({ start, end }, k) => {
          expect(start).toBeGreaterThanOrEqual(found[k - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          if (/\S/.test(text)) expect(text.slice(start, end).trim()).not.toContain('\n');
        });
      },
    ),
  );
});
