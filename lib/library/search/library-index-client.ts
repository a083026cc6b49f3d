import type { QuoteView } from '../../holdings/quote-view.ts';
import type { ActorId, ArticleId, QuoteId } from '../../model.ts';
import type { Problem } from '../../problems/problem.ts';
import type { LibraryQuery, QuotesQuery } from './library-query.ts';
import type { RowOf } from './library-rows.ts';

/** Tells what a query found. Of an index that is being built it tells what is found so far. */
export interface LibraryFound {
  readonly total: number;
  /** So many of the list are searched, of so many that there are: "searching 31,200 of 50,000". Equal once the index is whole. */
  readonly read: number;
  readonly of: number;
  /** Publishers of what all but the query's own publisher lets pass, most first. Of actors there are none. */
  readonly sources: readonly { readonly source: string; readonly count: number }[];
  /** Whether nothing is spelled as it was asked for, and these nearly so. */
  readonly isNear: boolean;
}

/** Tells how far the index is, in quotes of the library. */
export type IndexProgress =
  | { readonly state: 'building' | 'whole'; readonly read: number; readonly total: number }
  /** The library cannot be read. Nothing is found until it can. */
  | { readonly state: 'failed'; readonly error: Problem };

/** Is the id of what a query finds. */
export type IdOf<Query extends LibraryQuery> = {
  readonly articles: ArticleId;
  readonly actors: ActorId;
  readonly quotes: QuoteId;
}[Query['view']];

/** Says whose some quotes are. */
export interface SpeakerTally {
  /** Counts the speakers; a quote of two has both. */
  readonly speakers: number;
  /** The name of the one speaker; null where there are several, or none. */
  readonly only: string | null;
  /** Counts the quotes of nobody who is identified. */
  readonly ofNobody: number;
}

/** Asks the index of the library, which lives in a worker of the page. All reject with a `Refusal` where the library cannot be read. */
export interface LibraryIndexClient {
  find(query: LibraryQuery): Promise<LibraryFound>;
  /**
   * Gives rows of what the query finds, from a position on. Null stands for what was taken out since it was found: the handler of
   * `onChanged` is about to hear of it.
   */
  rows<Query extends LibraryQuery>(
    query: Query,
    start: number,
    size: number,
  ): Promise<readonly (RowOf<Query> | null)[]>;
  /** Gives the ids of all that the query finds, in order: for who selects all of it. */
  ids<Query extends LibraryQuery>(query: Query): Promise<readonly IdOf<Query>[]>;
  /** Gives quotes of what the query finds by their ids, in the order of the list. What is not found any more is left out. */
  quotes(query: QuotesQuery, ids: readonly QuoteId[]): Promise<readonly QuoteView[]>;
  /** Counts whose they are. */
  whose(query: QuotesQuery, ids: readonly QuoteId[]): Promise<SpeakerTally>;
  /** Runs the handler now and whenever the index got further; returns the disposer. */
  onProgress(handler: (progress: IndexProgress) => void): () => void;
  /** Runs the handler when what was found may be another now: something was kept, forgotten, put right. Returns the disposer. */
  onChanged(handler: () => void): () => void;
  /** Ends the index. Nothing is answered any more. */
  close(): void;
}
