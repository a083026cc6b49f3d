import type { QuoteView } from '../../holdings/quote-view.ts';
import type { QuoteId } from '../../model.ts';
import type { Problem } from '../../problems/problem.ts';
import type { IndexProgress, LibraryFound, SpeakerTally } from './library-index-client.ts';
import type { LibraryQuery, QuotesQuery } from './library-query.ts';
import type { LibraryRow } from './library-rows.ts';

/** Is what the page asks of the worker that holds the index. */
export type IndexQuestion =
  | { readonly ask: 'find' | 'ids'; readonly query: LibraryQuery }
  | { readonly ask: 'rows'; readonly query: LibraryQuery; readonly start: number; readonly size: number }
  | { readonly ask: 'quotes' | 'whose'; readonly query: QuotesQuery; readonly ids: readonly QuoteId[] };

/** Carries a question under a number, which its answer has too. */
export type IndexRequest = IndexQuestion & { readonly number: number };

/** Is what a question is answered with. */
export type IndexAnswer =
  | LibraryFound
  | SpeakerTally
  | readonly (LibraryRow | null)[]
  | readonly (string | null)[]
  | readonly QuoteView[];

/** Is what the worker tells the page. */
export type IndexNews =
  | { readonly type: 'answer'; readonly number: number; readonly value: IndexAnswer }
  | { readonly type: 'refused'; readonly number: number; readonly error: Problem }
  | { readonly type: 'progress'; readonly progress: IndexProgress }
  | { readonly type: 'changed' };
