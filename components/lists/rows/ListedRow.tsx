import type { ComponentChildren } from 'preact';
import { Icon } from '../../Icon.tsx';

/** Says where a row of a long list stands, and what it shows and does; `row` is null until it has come. */
export interface RowParts {
  readonly index: number;
  readonly of: number;
  /** Px from the start of the list. */
  readonly top: number;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly row: {
    readonly name: string;
    readonly shown: ComponentChildren;
    readonly beside: ComponentChildren;
    readonly onOpen: () => void;
    readonly onForget: (() => void) | null;
    /** Null where rows cannot be chosen. */
    readonly choice: {
      readonly isSelected: boolean;
      readonly onToggle: (isExtended: boolean) => void;
    } | null;
  } | null;
}

/** Shows one row of a long list. Its button stays the same element while the row comes: the focus may be in it. */
export function ListedRow({ index, of, top, tabIndex, onFocus, row }: RowParts) {
  return (
    <li
      class="row"
      data-index={index}
      data-selected={row?.choice?.isSelected ?? false}
      aria-setsize={of}
      aria-posinset={index + 1}
      style={{ insetBlockStart: `${top}px` }}
      onFocusIn={onFocus}
    >
      {row?.choice && (
        <input
          type="checkbox"
          class="row-choice"
          aria-label={`Select ${row.name}`}
          tabIndex={tabIndex}
          checked={row.choice.isSelected}
          onClick={(event) => {
            row.choice?.onToggle(event.shiftKey);
          }}
        />
      )}
      <button
        key="open"
        type="button"
        class="row-open"
        tabIndex={tabIndex}
        aria-busy={row === null}
        onClick={row?.onOpen}
      >
        {row === null ? <span class="row-late">…</span> : row.shown}
      </button>
      {row?.beside}
      {row?.onForget && (
        <button
          type="button"
          class="icon-button row-forget"
          title="Forget"
          aria-label={`Forget ${row.name}`}
          tabIndex={tabIndex}
          onClick={row.onForget}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
