import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { ListedRow, type RowParts } from './ListedRow.tsx';
import { type RowCommand, rowCommand } from './row-key.ts';
import './row-list.css';
import { useRowFocus } from './use-row-focus.ts';
import type { Rows } from './use-rows.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Lists what can be done with rows that can be chosen. */
export interface RowSelection<Row> {
  readonly isSelected: (row: Row) => boolean;
  readonly onToggle: (row: Row, at: number) => void;
  /** Adds all rows from the last choice, or else from `now`, to `to`. */
  readonly onExtend: (now: number, to: number) => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
}

/** Is a long list of rows, and what can be done with them. */
export interface RowListProps<Row> {
  readonly label: string;
  /** Names the kind of rows, for the style. */
  readonly kind: string;
  readonly total: number;
  readonly rows: Rows<Row>;
  /** The row at which the reader is. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  /** The bar above that stays in sight where its style makes it sticky: no row goes below it. */
  readonly bar: RefObject<HTMLElement | null>;
  readonly nameOf: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  readonly onForget?: (row: Row) => void;
  /** Runs at Delete and Backspace in a list whose rows have no button to forget them. */
  readonly onDelete?: (row: Row) => void;
  /** Forgets the rows that are chosen, where the reader is at one of them. */
  readonly onForgetChosen?: () => void;
  readonly selection?: RowSelection<Row>;
  /** Shows a row within the button that opens it. */
  readonly children: (row: Row) => ComponentChildren;
  /** Shows buttons beside that; all of them get this `tabIndex`. */
  readonly beside?: (row: Row, tabIndex: number) => ComponentChildren;
}

/**
 * Shows a list of any length whose rows are of one height; those in sight are drawn. Arrows, Page Up and Down, Home and End move in it. Tab
 * reaches the buttons of the row at which the reader is, and leaves. The row that has the focus stays drawn wherever the list is scrolled to.
 */
export function RowList<Row>(props: RowListProps<Row>) {
  const { rows, at, onAt, selection } = props;
  const virtual = useVirtualRows(props.total, at, props.bar);
  const focusRow = useRowFocus(virtual.list, at, virtual.reached, onAt);
  const { first, last } = virtual;
  // Not an effect behind the next frame: whoever types or scrolls waits for it.
  useLayoutEffect(() => {
    rows.show(first, last);
  }, [rows.of, first, last]);

  const go = (to: number, isExtended: boolean) => {
    if (isExtended) selection?.onExtend(at, to);
    onAt(to);
    virtual.toRow(to);
    focusRow();
  };
  const forget = (row: Row) => {
    if (selection?.isSelected(row)) props.onForgetChosen?.();
    else (props.onForget ?? props.onDelete)?.(row);
  };
  const act = (command: RowCommand) => {
    const row = rows.at(at);
    if (command.do === 'go') go(command.to, command.extend);
    else if (command.do === 'select-all') selection?.onAll();
    else if (command.do === 'select-none') selection?.onNone();
    else if (row !== undefined && command.do === 'select') selection?.onToggle(row, at);
    else if (row !== undefined && command.do === 'forget') forget(row);
  };
  const can: Readonly<Record<RowCommand['do'], boolean>> = {
    go: true,
    ...{ 'select-all': selection !== undefined, 'select-none': selection !== undefined },
    ...{ select: selection !== undefined, forget: (props.onForget ?? props.onDelete) !== undefined },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = rowCommand(event, { at, total: virtual.reached, inSight: virtual.inSight });
    // The space bar presses any other button, and ticks a box.
    const isOthers = command?.do === 'select' && !(event.target as Element).matches('.row-open');
    if (command === null || isOthers || !can[command.do]) return;
    event.preventDefault();
    act(command);
  };
  return (
    <ul
      ref={virtual.list}
      class={`row-list ${props.kind}`}
      aria-label={props.label}
      style={{ blockSize: `${virtual.height}px` }}
      onKeyDown={onKeyDown}
    >
      {virtual.items.map(({ index }) => (
        <ListedRow key={index} {...partsOf(props, index, virtual.rowHeight)} />
      ))}
    </ul>
  );
}

/** Says what a row shows and does. */
function partsOf<Row>(props: RowListProps<Row>, index: number, height: number): RowParts {
  const { selection, onForget, onAt, at } = props;
  const row = props.rows.at(index);
  const tabIndex = index === at ? 0 : -1;
  const place = { index, of: props.total, top: index * height, tabIndex, onFocus: () => onAt(index) };
  if (row === undefined) return { ...place, row: null };
  return {
    ...place,
    row: {
      name: props.nameOf(row),
      shown: props.children(row),
      beside: props.beside?.(row, tabIndex) ?? null,
      onOpen: () => props.onOpen(row),
      onForget: onForget === undefined ? null : () => onForget(row),
      choice:
        selection === undefined
          ? null
          : {
              isSelected: selection.isSelected(row),
              onToggle: (isExtended) =>
                isExtended ? selection.onExtend(at, index) : selection.onToggle(row, index),
            },
    },
  };
}
