import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import './disclosure.css';

/** Offers a quiet button in a line, and what it tells below. Phrasing elements only: in the reader it lies within a paragraph. */
export function Disclosure(props: {
  readonly label: string;
  /** Stands before the button, in its line. */
  readonly before?: ComponentChildren;
  /** Stands behind the button, in its line. */
  readonly behind?: ComponentChildren;
  /** The id of what it is about, for screen readers: many such buttons stand in a list. */
  readonly describedBy?: string | undefined;
  readonly children: ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <span class="disclosure">
      <span class="disclosure-line">
        {props.before}
        <button
          type="button"
          class="quiet-button"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-describedby={props.describedBy}
          onClick={() => setOpen(!isOpen)}
        >
          {props.label}
        </button>
        {props.behind}
      </span>
      <span class="disclosed" id={id} hidden={!isOpen}>
        {props.children}
      </span>
    </span>
  );
}
