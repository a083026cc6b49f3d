import type { SearchHit } from '../../lib/holdings/search.ts';
import type { ActorId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { grouped } from '../grouped.ts';
import { Notice } from '../Notice.tsx';
import { type QuoteActions, QuoteEntry } from '../record/QuoteEntry.tsx';
import { upperFirst } from '../upper-first.ts';
import { kindName } from '../words/kind-name.ts';
import { problemWords } from '../words/problem-words.ts';
import { MatchedText } from './MatchedText.tsx';
import './search-results.css';

/** Tells how far a search has come. */
export type SearchState =
  | { readonly state: 'idle' }
  | { readonly state: 'found'; readonly words: string; readonly hits: readonly SearchHit[] }
  | { readonly state: 'error'; readonly error: Problem };

/** Lists what a search found, best first, with the words searched for marked. */
export function SearchResults(props: {
  readonly search: SearchState;
  readonly onOpen: (actor: ActorId) => void;
  readonly actions: QuoteActions;
}) {
  const { search, onOpen, actions } = props;
  if (search.state === 'idle') return null;
  if (search.state === 'error')
    return (
      <Notice title="The search failed" urgent>
        {problemWords(search.error)}
      </Notice>
    );
  if (search.hits.length === 0)
    return (
      <Notice title="Nothing found">
        No actor and no quote on record comes near <bdi>“{search.words}”</bdi>.
      </Notice>
    );
  const count = `${search.hits.length} ${search.hits.length === 1 ? 'result' : 'results'}`;
  return (
    <section aria-label="Search results">
      <p class="unseen" role="status">
        {count}
      </p>
      <ol class="search-results">
        {search.hits.map((hit) =>
          hit.type === 'actor' ? (
            <li key={hit.id}>
              <ActorHit hit={hit} words={search.words} onOpen={onOpen} />
            </li>
          ) : (
            <li key={hit.quote.id} class="quote-hit">
              <QuoteEntry
                quote={hit.quote}
                subject={null}
                actions={actions}
                setWords={(words) => <MatchedText text={words} query={search.words} />}
              />
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

function ActorHit(props: {
  readonly hit: SearchHit & { readonly type: 'actor' };
  readonly words: string;
  readonly onOpen: (actor: ActorId) => void;
}) {
  const { hit, words, onOpen } = props;
  return (
    <button type="button" class="actor-hit" onClick={() => onOpen(hit.id)}>
      <bdi class="actor-name">
        <MatchedText text={hit.name} query={words} />
      </bdi>
      <span class="count">
        {grouped(hit.quotes)} {hit.quotes === 1 ? 'quote' : 'quotes'}
      </span>
      <span class="actor-kind">
        {hit.role === null ? kindName(hit.kind) : <bdi>{upperFirst(hit.role)}</bdi>}
      </span>
    </button>
  );
}
