import type { Span } from '../../lib/model.ts';

/** Names the steps by which the bounds of a quote move: a word in or out, at either end. */
export type WordStep = 'start-earlier' | 'start-later' | 'end-earlier' | 'end-later';

/** A word with the stops and dashes that hang on it; the marks around a quote are no part of its words. */
const WORD = /[^\s"“”„«»]+/g;
/** No step is longer: a word of this length is none. UTF-16 code units. */
const FAR = 400;

/** Moves the bounds of a quote by a word; null where there is none to take in, or where nothing would be left. */
export function stepByWord(text: string, { start, end }: Span, step: WordStep): Span | null {
  const words = wordsAround(text, { start, end });
  switch (step) {
    case 'start-earlier': {
      const word = words.findLast((one) => one.start < start);
      return word === undefined ? null : { start: word.start, end };
    }
    case 'start-later': {
      const word = words.find((one) => one.start > start && one.start < end);
      return word === undefined ? null : { start: word.start, end };
    }
    case 'end-earlier': {
      const word = words.findLast((one) => one.end < end && one.end > start);
      return word === undefined ? null : { start, end: word.end };
    }
    case 'end-later': {
      const word = words.find((one) => one.end > end);
      return word === undefined ? null : { start, end: word.end };
    }
  }
}

/** Names an end of a quote. */
export type Bound = 'start' | 'end';

/**
 * Moves one end of a quote to a place that is pointed at, an offset of the text: out to the edge of the word there. Null where that is no other
 * place, or nothing would be left between the ends.
 */
export function boundAt(text: string, { start, end }: Span, bound: Bound, offset: number): Span | null {
  const words = wordsAround(text, { start: Math.min(start, offset), end: Math.max(end, offset) });
  if (bound === 'start') {
    const word = words.find((one) => one.end > offset);
    return word === undefined || word.start >= end || word.start === start
      ? null
      : { start: word.start, end };
  }
  const word = words.findLast((one) => one.start < offset);
  return word === undefined || word.end <= start || word.end === end ? null : { start, end: word.end };
}

function wordsAround(text: string, { start, end }: Span): Span[] {
  const from = Math.max(0, start - FAR);
  return Array.from(text.slice(from, end + FAR).matchAll(WORD), ({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}
