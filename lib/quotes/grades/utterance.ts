import { pauses } from '../../english/content-words.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import type { MarkedSpan } from '../sentences/marks.ts';

/** Tells whether a stretch in marks is speech, and no term, title or fragment: it begins as a sentence does. */
export function isUtterance(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (!beginsWithCapital(text, item)) return false;
  const before = items[at - 1];
  if (before && before.shape !== 'mark') return false;
  const words = wordsIn(text, item);
  const span = item.marked as MarkedSpan;
  const stop = /[.,?!…—-]/.test(text[span.end - 1] ?? '');
  return words >= 4 && (stop || words >= 8) && (!before || /^[,:—–(]|--$/.test(before.lower));
}

/** Items before the colon that leads to the second half of a speech: "Then, after a pause:". */
const LONGEST_PAUSE = 9;

/** Tells whether a stretch in marks is all that its sentence says, but for a pause before it. */
export function standsAlone(items: readonly Item[], at: number): boolean {
  if (at < LONGEST_PAUSE && pauses.has(items[0]?.lower ?? '') && items[at - 1]?.lower === ':')
    return !items
      .slice(0, at)
      .some(({ classes }) => (classes & (Class.verb | Class.auxiliary | Class.subject)) !== 0);
  return items.every((item, k) => k === at || item.shape === 'mark' || item.shape === 'quote');
}

/** Tells whether a stretch in marks begins with a capital or a number. */
export function beginsWithCapital(text: string, item: Item): boolean {
  const span = item.marked as MarkedSpan;
  const match = /[\p{L}\p{N}]/u.exec(text.slice(span.start, Math.min(span.end, span.start + 12)));
  return match !== null && !/\p{Ll}/u.test(match[0]);
}

/** Tells whether a stretch in marks ends in a comma or a stop, as print sets speech. */
export function endsInStop(text: string, item: Item): boolean {
  const span = item.marked as MarkedSpan;
  return /[,.?!]/.test(text[span.end - 1] ?? '');
}

/** Counts the words of a stretch in marks, up to twelve. */
export function wordsIn(text: string, item: Item): number {
  const span = item.marked as MarkedSpan;
  let count = 0;
  let inWord = false;
  for (let k = span.start; k < span.end && count < 12; k++) {
    const blank = text.charCodeAt(k) <= 32 || text.charCodeAt(k) === 160;
    if (!blank && !inWord) count++;
    inWord = !blank;
  }
  return count;
}
