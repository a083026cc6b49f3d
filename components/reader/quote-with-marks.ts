import type { Quote, Span } from '../../lib/model.ts';

const OPENING = '“„«"';
const CLOSING = '”“»"';

/** Widens a direct quote, whose span is what stands inside the marks, by the marks around it; others stay as they are. */
export function quoteWithMarks(
  text: string,
  { kind, start, end }: Pick<Quote, 'kind' | 'start' | 'end'>,
): Span {
  const opens = start > 0 && OPENING.includes(text.charAt(start - 1));
  const closes = end < text.length && CLOSING.includes(text.charAt(end));
  return kind === 'direct' && opens && closes ? { start: start - 1, end: end + 1 } : { start, end };
}
