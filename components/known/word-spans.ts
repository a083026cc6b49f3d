import type { Span } from '../../lib/model.ts';

/** Is a word of a text, with the form in which two are compared. */
export interface WordSpan extends Span {
  readonly form: string;
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Lists the words in a stretch of a text, as a reader sees them: none is cut. Offsets are those of the text, UTF-16, end exclusive. */
export function wordSpans(text: string, { start, end }: Span): readonly WordSpan[] {
  return [...WORDS.segment(text.slice(start, end))].flatMap(({ segment, index, isWordLike }) => {
    const from = start + index;
    return isWordLike === true
      ? [{ start: from, end: from + segment.length, form: segment.toLowerCase().replaceAll('’', "'") }]
      : [];
  });
}
