import type { Span } from '../model.ts';
import type { MarkedSpan } from './sentences/marks.ts';

/**
 * Finds the lines of an exchange: paragraphs of nothing but words in marks, two or more in a row, one of which asks. Two people
 * speak there in turn, so that whoever spoke above does not say all of them.
 */
export function exchangedLines(
  text: string,
  paragraphs: readonly Span[],
  spans: readonly MarkedSpan[],
): ReadonlySet<MarkedSpan> {
  const lines = spans.filter((span) => isLine(text, paragraphs[span.paragraph] as Span, span));
  const found = new Set<MarkedSpan>();
  for (let from = 0, to = 1; from < lines.length; from = to, to++) {
    while (lines[to]?.paragraph === (lines[to - 1] as MarkedSpan).paragraph + 1) to++;
    const run = lines.slice(from, to);
    if (run.length < 2 || !run.some(({ end }) => text[end - 1] === '?')) continue;
    for (const line of run) found.add(line);
  }
  return found;
}

/** Tells whether a stretch in marks is all that its paragraph says. */
const isLine = (text: string, { start, end }: Span, span: MarkedSpan): boolean =>
  span.outerStart === start &&
  span.lastParagraph === span.paragraph &&
  text.slice(span.outerEnd, end).trim() === '';
