import { grouped } from '../grouped.ts';
import { problemWords } from '../words/problem-words.ts';
import './show-more.css';
import type { Grown } from './use-slices.ts';

/** Ends a list of which a part is shown: says how much of it, and shows more. A list that is shown whole has no such end. */
export function ShowMore({
  list,
  of,
}: {
  readonly list: Grown<unknown>;
  readonly of: 'articles' | 'quotes';
}) {
  const { items, total, more, state } = list;
  if (more === null && items.length >= total) return null;
  return (
    <p class="show-more">
      <span role="status">
        {grouped(items.length)} of {grouped(total)} {of}
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
