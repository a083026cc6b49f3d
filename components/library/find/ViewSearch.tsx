import type { ComponentChildren, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SearchField } from '../../SearchField.tsx';
import './view-search.css';

/** Is the head of a view: words to search for, and on demand what else narrows its list. */
export function ViewSearch(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly bar: RefObject<HTMLElement | null>;
  /** A second field beside the words. */
  readonly second?: ComponentChildren;
  /** Counts the filters that are set. */
  readonly filters: number;
  readonly children: ComponentChildren;
}) {
  const { filters } = props;
  const id = useId();
  const [isOpen, setIsOpen] = useState(filters > 0 || innerWidth >= WIDE);
  return (
    <>
      <search class="view-search" ref={props.bar}>
        <SearchField
          label={props.label}
          placeholder={props.placeholder}
          words={props.words}
          onSearch={props.onWords}
          field={props.field}
        />
        {props.second}
        <button
          type="button"
          class="action-button filter-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          Filters{filters > 0 && <span class="count"> {filters}</span>}
        </button>
      </search>
      <fieldset class="view-filters" id={id} aria-label="Filters" hidden={!isOpen}>
        {props.children}
      </fieldset>
    </>
  );
}

/** Px from which on the filters have a line of their own. */
const WIDE = 720;
