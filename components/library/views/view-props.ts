import type { RefObject } from 'preact';
import type { IdOf } from '../../../lib/library/search/library-index-client.ts';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import type { RowOf } from '../../../lib/library/search/library-rows.ts';
import type { FoundState } from '../find/found-state.ts';
import type { PageQuery } from '../find/library-address.ts';

/** Is what each view of the library is given. */
export interface ViewProps<Query extends LibraryQuery> {
  readonly query: Query;
  /** Shows another list; `isTyped` where words are being typed, which leave no step to go back to. */
  readonly onQuery: (query: PageQuery, isTyped?: boolean) => void;
  readonly shown: FoundState;
  readonly onRows: AskRowsOf;
  readonly onIds: AskIdsOf;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Asks for rows of what a query found. */
export type AskRowsOf = <Query extends LibraryQuery>(
  query: Query,
  start: number,
  size: number,
) => Promise<readonly (RowOf<Query> | null)[]>;

/** Asks for the ids of all that a query finds, in order. */
export type AskIdsOf = <Query extends LibraryQuery>(query: Query) => Promise<readonly IdOf<Query>[]>;
