import type { ComponentChildren } from 'preact';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import { Icon } from '../../Icon.tsx';
import { Notice } from '../../Notice.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { askedParts } from './asked-words.ts';
import { foundWords, nothingWords } from './found-words.ts';
import './found-view.css';
import type { FoundState } from './found-state.ts';
import { ListKeys } from './ListKeys.tsx';
import { isNarrowed, withoutPart } from './library-address.ts';
import { orderOf, ordersOf } from './orders.ts';

/** Shows what a view found: how much, in which order, and the list; or what was searched and what to loosen. */
export function FoundView<Query extends LibraryQuery>(props: {
  readonly query: Query;
  readonly onQuery: (query: Query) => void;
  readonly shown: FoundState;
  /** The name of the actor that the query asks for. */
  readonly actor: string | null;
  /** Says what to do where there is nothing yet. */
  readonly empty: string;
  /** Stands beside the count, on one line with it where there is room. */
  readonly beside?: ComponentChildren;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly children: ComponentChildren;
}) {
  const { query, onQuery, shown } = props;
  if (shown.state === 'failed')
    return (
      <Notice title="Nothing can be searched" urgent>
        {problemWords(shown.error)}
      </Notice>
    );
  const isFound = shown.state === 'found';
  const isEmpty = isFound && shown.found.total === 0 && shown.found.read >= shown.found.of;
  return (
    <>
      <div class="found-head">
        <p class="found-count" role="status">
          {isFound && !isEmpty && foundWords(query.view, shown.found)}
          {!isFound && <span class="library-late">Searching…</span>}
        </p>
        {props.beside}
        {isFound && !isEmpty && <ListKeys keys={props.keys} />}
        <select
          class="choice"
          aria-label="Order"
          value={String(orderOf(query))}
          onChange={({ currentTarget: { value } }) => {
            const chosen = ordersOf(query.view)[Number(value)];
            if (chosen !== undefined)
              onQuery({ ...query, sort: chosen.sort, descending: chosen.descending } as Query);
          }}
        >
          {ordersOf(query.view).map(({ name }, at) => (
            <option key={name} value={String(at)}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {isEmpty ? <Nothing {...props} /> : props.children}
    </>
  );
}

/** Says what was searched where nothing was found, and offers to loosen each part of it. */
function Nothing<Query extends LibraryQuery>(props: {
  readonly query: Query;
  readonly onQuery: (query: Query) => void;
  readonly actor: string | null;
  readonly empty: string;
}) {
  const { query, onQuery, actor } = props;
  if (!isNarrowed(query)) return <p class="library-empty">{props.empty}</p>;
  return (
    <div class="found-nothing">
      <p>{nothingWords(query.view)} Leave out what is too narrow:</p>
      <ul aria-label="What can be left out">
        {askedParts(query, actor).map(({ part, words }) => (
          <li key={part}>
            <button
              type="button"
              class="action-button"
              aria-label={`Leave out ${words}`}
              onClick={() => onQuery(withoutPart(query, part))}
            >
              <bdi>{words}</bdi> <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
