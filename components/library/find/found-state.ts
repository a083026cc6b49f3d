import type { LibraryFound } from '../../../lib/library/search/library-index-client.ts';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import type { Problem } from '../../../lib/problems/problem.ts';

/** Holds what a query found. */
interface FoundList {
  readonly query: LibraryQuery;
  readonly found: LibraryFound;
}

/** Tells how far the search of a view is. What was found before stays until something else is. */
export type FoundState =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly error: Problem }
  | ({ readonly state: 'found' } & FoundList);
