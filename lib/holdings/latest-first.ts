import { readQuoteId } from './quote-id.ts';
import type { Cursor } from './slice.ts';

/** Decides an item's place in a list; a cursor consists of the same three. */
export interface Dated {
  /** ISO day; null for what is undated. */
  readonly date: string | null;
  readonly id: string;
  /** Decides among items of one article, lowest first: one digit. */
  readonly rank?: number;
}

/** Orders two items of a list: negative where the first comes first, 0 where they are the same. */
export type Comparator = (a: Dated, b: Dated) => number;

/** Orders by date, latest first; the undated come last. */
export function latestFirst(a: Pick<Dated, 'date'>, b: Pick<Dated, 'date'>): number {
  if (a.date === b.date) return 0;
  if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
  return a.date < b.date ? 1 : -1;
}

/** Orders articles: latest first, those of one day by id. */
export const articlesLatestFirst: Comparator = (a, b) => latestFirst(a, b) || compare(a.id, b.id);

/** Orders quotes and passages as their articles; those of one article by rank, then by where they begin. */
export const quotesLatestFirst: Comparator = (a, b) => {
  const [one, other] = [readQuoteId(a.id), readQuoteId(b.id)];
  if (one === null || other === null) return articlesLatestFirst(a, b);
  return (
    latestFirst(a, b) ||
    compare(one.article, other.article) ||
    (a.rank ?? 0) - (b.rank ?? 0) ||
    one.start - other.start ||
    compare(one.hash, other.hash)
  );
};

/** Points behind an item. The cursor holds whatever is kept or deleted between two slices: it is a place, not a count. */
export function cursorAfter({ date, id, rank = 0 }: Dated): Cursor {
  return `${date ?? ''} ${rank} ${id}` as Cursor;
}

/** Reads the item that a cursor points behind; null for what is no such cursor. */
export function readCursor(cursor: Cursor): Dated | null {
  const parts = /^(\d{4}-\d{2}-\d{2})? (\d) (.+)$/s.exec(cursor);
  return parts === null ? null : { date: parts[1] ?? null, rank: Number(parts[2]), id: parts[3] ?? '' };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
