import type { Span } from '../../model.ts';
import { LETTER } from '../../text/letters.ts';

/** A note's mark is short: "[citation needed]". */
const LONGEST_MARK = 24;
/** Figures in brackets right behind a word. */
const BRACKETED = /(?:\[\d{1,3}\])+/g;
const SIGN = /^[[(*†‡§]/;
const BEHIND_SPACE = /^\d/;
const WORD_END = new RegExp(`[${LETTER}][${LETTER}]$|[^${LETTER}\\d\\s]$`);

/**
 * Says whether raised text is the mark of a note to what stands before it, of which the last two characters are given: figures, a
 * sign, a letter. Behind a single letter or a figure it belongs to that: "G20", "10th", "m2".
 */
export function isNoteMark(raised: string, before: string): boolean {
  const mark = raised.trim();
  if (mark === '' || mark.length > LONGEST_MARK) return false;
  return SIGN.test(mark) || WORD_END.test(before) || (before.endsWith(' ') && BEHIND_SPACE.test(mark));
}

/** Finds the marks of notes that stand in plain text, right behind a word. */
export function noteMarksIn(data: string, before: string): Span[] {
  if (!data.includes('[')) return [];
  return [...data.matchAll(BRACKETED)].flatMap(({ index: start, 0: mark }) => {
    const end = start + mark.length;
    const isBehind = /\S$/.test(start === 0 ? before : data.slice(0, start));
    return isBehind && !/^\w/.test(data.slice(end, end + 1)) ? [{ start, end }] : [];
  });
}
