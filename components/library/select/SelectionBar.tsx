import type { ComponentChildren } from 'preact';
import { grouped } from '../../grouped.ts';
import './selection-bar.css';

/** Shows below the list what can be done with the rows that are chosen; nothing where none is. It keeps its place in sight. */
export function SelectionBar(props: {
  readonly count: number;
  /** Says what is chosen: "12 quotes of 3 speakers". */
  readonly what?: string;
  readonly onNone: () => void;
  readonly children: ComponentChildren;
}) {
  const { count, onNone } = props;
  if (count === 0) return null;
  return (
    <section class="selection-bar" aria-label="What is selected">
      <p role="status">{props.what ?? grouped(count)} selected</p>
      <button type="button" class="quiet-button" onClick={onNone}>
        Select none
      </button>
      {props.children}
    </section>
  );
}
