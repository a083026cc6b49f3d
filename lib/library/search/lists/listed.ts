import type { LibraryFound } from '../library-index-client.ts';

/** Holds what a query found in the index: numbers of articles or actors, or rows of quotes, in the order of the list. */
export interface Listed extends Pick<LibraryFound, 'sources' | 'isNear'> {
  readonly numbers: readonly number[];
}

/** Counts what is found by its publisher. */
export class SourceCounts {
  readonly #counts = new Map<string, number>();

  add(source: string | null, count: number): void {
    if (source !== null && count > 0) this.#counts.set(source, count + (this.#counts.get(source) ?? 0));
  }

  /** Lists them, most first. */
  list(): Listed['sources'] {
    return [...this.#counts]
      .map(([source, count]) => ({ source, count }))
      .sort((a, b) => b.count - a.count || (a.source < b.source ? -1 : 1));
  }
}

/** Tells whether an article is of the days and the publisher that are asked for. */
export function isOfDays(
  { date }: { readonly date: string | null },
  { from, to }: { readonly from: string | null; readonly to: string | null },
): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}
