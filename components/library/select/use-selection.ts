import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RowSelection } from '../../lists/rows/RowList.tsx';
import { added, NOTHING_SELECTED, type Selection, toggled, without } from './selection.ts';

/** Lets the reader choose rows of a list by their ids. */
export interface ChosenRows<Id extends string, Row> {
  readonly ids: readonly Id[];
  readonly rows: RowSelection<Row>;
  readonly drop: (ids: readonly Id[]) => void;
}

/**
 * Holds which rows are chosen. `of` is another value where another list is shown: nothing is chosen there, for who acts on rows must see
 * them. `askIds` gives the ids of the whole list, in order.
 */
export function useSelection<Id extends string, Row>(
  of: unknown,
  idOf: (row: Row) => Id,
  askIds: () => Promise<readonly Id[]>,
): ChosenRows<Id, Row> {
  const [selection, setSelection] = useState<Selection<Id>>(NOTHING_SELECTED);
  useEffect(() => setSelection(NOTHING_SELECTED), [of]);
  const ids = useMemo(() => [...selection.keys], [selection.keys]);
  return {
    ids,
    drop: (ids) => setSelection((now) => without(now, ids)),
    rows: {
      isSelected: (row) => selection.keys.has(idOf(row)),
      onToggle: (row, at) => setSelection((now) => toggled(now, at, idOf(row))),
      async onExtend(now, to) {
        const from = selection.from ?? now;
        const ids = await askIds();
        setSelection((all) => added(all, from, ids.slice(Math.min(from, to), Math.max(from, to) + 1)));
      },
      async onAll() {
        const ids = await askIds();
        setSelection((all) => added(all, all.from, ids));
      },
      onNone: () => setSelection(NOTHING_SELECTED),
    },
  };
}
