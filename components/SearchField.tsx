import type { RefObject } from 'preact';
import { Icon } from './Icon.tsx';
import './search-field.css';

/** Takes the words of a search, and clears them with a cross that is the same in all browsers. */
export function SearchField(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onSearch: (words: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const { words, onSearch, field } = props;
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={props.label}
        placeholder={props.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {words !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label="Clear the search"
          onClick={() => {
            onSearch('');
            field.current?.focus({ preventScroll: true });
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
