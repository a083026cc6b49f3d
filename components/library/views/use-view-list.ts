import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import type { RowOf } from '../../../lib/library/search/library-rows.ts';
import { type Rows, useRows } from '../../lists/rows/use-rows.ts';
import { libraryAddress } from '../find/library-address.ts';
import type { ViewProps } from './view-props.ts';

/** Is the list of a view: its rows, how many there are, and the one at which the reader is. */
export interface ViewList<Row> {
  readonly rows: Rows<Row>;
  readonly total: number;
  readonly at: number;
  readonly onAt: (at: number) => void;
  /** Takes the bar that stays above the list. */
  readonly bar: RefObject<HTMLElement | null>;
}

/** Holds the list of a view; another query begins at its first row. */
export function useViewList<Query extends LibraryQuery>({
  query,
  shown,
  onRows,
}: ViewProps<Query>): ViewList<RowOf<Query>> {
  const [at, setAt] = useState(0);
  const bar = useRef<HTMLElement>(null);
  const found = shown.state === 'found' ? shown : null;
  const rows = useRows<RowOf<Query>>(shown, (start, size) =>
    onRows((found?.query ?? query) as Query, start, size),
  );
  const address = libraryAddress(query);
  useLayoutEffect(() => setAt(0), [address]);
  return { rows, total: found?.found.total ?? 0, at, onAt: setAt, bar };
}
