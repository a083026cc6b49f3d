import { type Dated, readCursor } from '../../holdings/latest-first.ts';
import { readQuoteId } from '../../holdings/quote-id.ts';
import type { Cursor } from '../../holdings/slice.ts';

declare const brand: unique symbol;

/** Says where an article stands among all: places sort, as strings do, in the order of `articlesLatestFirst`. */
export type Place = string & { readonly [brand]: 'Place' };

/** Stands behind every day: the undated come last. */
const UNDATED = '~';

/**
 * Gives an article's place: its day with every digit turned round, so that later days sort first, and its id behind it. A store that is
 * keyed by places needs no other order.
 */
export function articlePlace({ date, id }: Pick<Dated, 'date' | 'id'>): Place {
  return `${date === null ? UNDATED : turned(date)} ${id}` as Place;
}

/** Gives the day of the article at a place; null where it has none. */
export function dayAt(place: Place): string | null {
  const day = place.slice(0, place.indexOf(' '));
  return day === UNDATED ? null : turned(day);
}

/** Turns every digit round; twice is as before. */
const turned = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** Gives the place of the article that a cursor stands in or behind; null for what is no cursor. */
export function placeOfCursor(cursor: Cursor): Place | null {
  const dated = readCursor(cursor);
  if (dated === null) return null;
  const quote = readQuoteId(dated.id);
  return articlePlace({ date: dated.date, id: quote?.article ?? dated.id });
}

/** Gives where the day of a cursor begins: nothing of that day stands before it. */
export function dayOfCursor(cursor: Cursor): Place | null {
  const dated = readCursor(cursor);
  return dated === null ? null : articlePlace({ date: dated.date, id: '' });
}
