import type { Span } from '../model.ts';
import { spaced } from './spaced.ts';

/** From so many words on, a range of the first and the last ones stands for all: a link stays short, and a change in the middle breaks nothing. */
const LONG = 13;
/** Words at either end of a range. */
const AT_END = 5;
/** Words of the text around, where the words alone could stand elsewhere. */
const AROUND = 4;
/** So few words may stand anywhere on a page, outside of its article too. */
const FEW = 4;
/** Whether words stand once is looked up in texts of this length at most, in UTF-16 code units; in longer ones they always get words around. */
const LOOKED_THROUGH = 200_000;

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Writes the text directive that scrolls a browser to a span of an article: `text=[before-,]first words[,last words][,-after]`, as the
 * standard has it (wicg.github.io/scroll-to-text-fragment). Browsers match whole words alone, so the span is widened to such. A span of
 * several paragraphs is led to at its first: whatever a page puts between two of them breaks no link. `besides` are other texts of the page,
 * such as its headline, which may say the same. Null where the span has no word.
 */
export function textFragment(text: string, span: Span, besides: readonly string[]): string | null {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const breakAt = text.indexOf('\n', span.start);
  const line = text.slice(from, breakAt < 0 ? text.length : breakAt);
  const words = wordsOf(line);
  const first = words.findIndex(({ end }) => from + end > span.start);
  const last = words.findLastIndex(({ start }) => from + start < span.end);
  if (first < 0 || last < first) return null;
  const cut = (one: number, other: number) => spaced(line.slice(words[one]?.start, words[other]?.end));
  const isLong = last - first + 1 >= LONG;
  const sought = isLong ? cut(first, first + AT_END - 1) : cut(first, last);
  const directive = isLong ? `${encoded(sought)},${encoded(cut(last - AT_END + 1, last))}` : encoded(sought);

  const plain = text.length > LOOKED_THROUGH ? null : folded([...besides, text].join('\n'));
  const standsOnce = (part: string) => plain !== null && isOnce(plain, folded(part));
  if (last - first + 1 >= FEW && standsOnce(sought)) return `text=${directive}`;
  // What stands between the words and those around, such as an opening mark, belongs to the words around.
  const before = spaced(line.slice(words[Math.max(0, first - AROUND)]?.start, words[first]?.start));
  const after = spaced(line.slice(words[last]?.end, words[Math.min(words.length - 1, last + AROUND)]?.end));
  const lead = first === 0 ? '' : `${encoded(before)}-,`;
  const needsAfter = last < words.length - 1 && (first === 0 || !standsOnce(before + sought));
  return `text=${lead}${directive}${needsAfter ? `,-${encoded(after)}` : ''}`;
}

/** Finds the words of a line; the segmenter knows those of scripts that put no spaces between them. */
function wordsOf(line: string): Span[] {
  return Array.from(WORDS.segment(line)).flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

/** Encodes a part of a directive, with the marks that have a meaning there, and those that break a link in Markdown or in prose. */
function encoded(part: string): string {
  const code = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  // A lone surrogate cannot be encoded at all.
  return encodeURIComponent(part.trim().toWellFormed()).replace(/[-()'!*~]/g, code);
}

/** Writes a text as browsers compare it: without the difference of case, and of one space to several. */
function folded(text: string): string {
  return spaced(text).toLowerCase();
}

function isOnce(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0;
}
