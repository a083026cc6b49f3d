import { grouped } from '../grouped.ts';
import { problemWords } from '../words/problem-words.ts';
import './show-more.css';
import type { Grown } from './use-slices.ts';

/** Ends a list of which a part is shown: says how much of it, and shows more. A list that is shown whole has no such end. */
export function ShowMore(props: {
  readonly list: Grown<unknown>;
  readonly of: 'articles' | 'quotes';
  /** What is counted, where an item of the list holds several. */
  readonly counts?: { readonly shown: number; readonly total: number };
}) {
  const { list, of } = props;
  const { more, state } = list;
  const { shown, total } = props.counts ?? { shown: list.items.length, total: list.total };
  if (more === null && shown >= total) return null;
  return (
    <p class="show-more">
      <span role="status">
        {grouped(shown)} of {grouped(total)} {of}
      </span>
      {more !== null && (
        <button type="button" class="link-button" aria-disabled={state === 'asking'} onClick={more}>
          Show more
        </button>
      )}
      {typeof state === 'object' && <span role="alert">{problemWords(state.error)}</span>}
    </p>
  );
}
