import { expect, test } from 'vitest';
import { quoteWithMarks } from '../../../components/reader/quote-with-marks.ts';
import type { QuoteKind } from '../../../lib/model.ts';

/** The quote's span lies between the bars. */
const CASES: readonly [text: string, kind: QuoteKind, expected: string][] = [
  ['“|iron clad,|” she said', 'direct', '“iron clad,”'],
  ['"|iron clad|"', 'direct', '"iron clad"'],
  ['that “|iron clad|” bond', 'indirect', 'iron clad'],
  ['|iron clad|” she said', 'direct', 'iron clad'],
  ['“|iron clad|', 'direct', 'iron clad'],
];

test.each(CASES)('%s, %s', (barred, kind, expected) => {
  const start = barred.indexOf('|');
  const end = barred.lastIndexOf('|') - 1;
  const text = barred.replaceAll('|', '');
  const span = quoteWithMarks(text, { kind, start, end });
  expect(text.slice(span.start, span.end)).toBe(expected);
});
