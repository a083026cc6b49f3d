import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import type { SearchHit } from '../../lib/holdings/search.ts';
import type { Slice } from '../../lib/holdings/slice.ts';
import type { ActorId, ArticleId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { grouped } from '../grouped.ts';
import { Notice } from '../Notice.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { type QuoteActions, QuoteEntry } from '../record/QuoteEntry.tsx';
import { countsWords } from '../words/counts-words.ts';
import { kindName } from '../words/kind-name.ts';
import { problemWords } from '../words/problem-words.ts';
import { MatchedText } from './MatchedText.tsx';
import './search-results.css';
import { WhyFound } from './WhyFound.tsx';

/** Tells how far a search has come. */
export type SearchState =
  | { readonly state: 'idle' }
  | { readonly state: 'found'; readonly words: string; readonly hits: Slice<SearchHit> }
  | { readonly state: 'error'; readonly error: Problem };

/** Lists what a search found, best first, with the words searched for marked, and says why each was found. */
export function SearchResults(props: {
  readonly search: SearchState;
  readonly onOpen: (actor: ActorId) => void;
  readonly onReadArticle: (article: ArticleId) => void;
  readonly actions: QuoteActions;
}) {
  const { search } = props;
  if (search.state === 'idle') return null;
  if (search.state === 'error')
    return (
      <Notice title="The search failed" urgent>
        {problemWords(search.error)}
      </Notice>
    );
  const { items, total } = search.hits;
  if (items.length === 0)
    return (
      <Notice title="Nothing found">
        No actor, quote or article on record comes near <bdi>“{search.words}”</bdi>. Names, roles, sources,
        years and words of quotes are searched.
      </Notice>
    );
  const isPart = items.length < total;
  const shown = isPart ? `${grouped(items.length)} of ${grouped(total)}` : grouped(total);
  return (
    <section aria-label="Search results">
      <p class="unseen" role="status">
        {shown} {total === 1 ? 'result' : 'results'}
      </p>
      {items.some(({ isNear }) => isNear) && (
        <p class="spelled-nearly">
          Nothing is spelled <bdi>“{search.words}”</bdi>. Nearly so:
        </p>
      )}
      <ol class="search-results">
        {items.map((hit) => (
          <li key={keyOf(hit)} class={`${hit.type}-result`}>
            <Hit {...props} hit={hit} words={search.words} />
          </li>
        ))}
      </ol>
      {isPart && (
        <p class="result-count" aria-hidden="true">
          {shown} results. Another word narrows them.
        </p>
      )}
    </section>
  );
}

function keyOf(hit: SearchHit): string {
  if (hit.type === 'actor') return hit.id;
  return hit.type === 'quote' ? hit.quote.id : hit.article.id;
}

function Hit(props: {
  readonly hit: SearchHit;
  readonly words: string;
  readonly onOpen: (actor: ActorId) => void;
  readonly onReadArticle: (article: ArticleId) => void;
  readonly actions: QuoteActions;
}) {
  const { hit, words } = props;
  switch (hit.type) {
    case 'actor':
      return <ActorHit hit={hit} words={words} onOpen={props.onOpen} />;
    case 'quote':
      return (
        <>
          <WhyFound matches={hit.matches} query={words} shown={['words']} />
          <QuoteEntry
            quote={hit.quote}
            subject={null}
            actions={props.actions}
            setWords={(text) => <MatchedText text={text} query={words} />}
          />
        </>
      );
    case 'article':
      return <ArticleHit hit={hit} words={words} onReadArticle={props.onReadArticle} />;
  }
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
      <span class="unseen">, </span>
      <span class="count">{countsWords(hit.counts)}</span>
      <span class="unseen">, </span>
      <span class="actor-kind">
        {hit.role === null ? kindName(hit.kind) : <bdi>{upperFirst(hit.role)}</bdi>}
      </span>
      <WhyFound matches={hit.matches} query={words} shown={['name']} />
    </button>
  );
}

function ArticleHit(props: {
  readonly hit: SearchHit & { readonly type: 'article' };
  readonly words: string;
  readonly onReadArticle: (article: ArticleId) => void;
}) {
  const { hit, words, onReadArticle } = props;
  const { id, title, opening, date, source, quotes } = hit.article;
  return (
    <button type="button" class="article-hit" onClick={() => onReadArticle(id)}>
      <span class="article-title" dir="auto">
        <MatchedText text={title ?? opening} query={words} />
      </span>
      <span class="article-facts">
        Article · <Provenance date={date} source={source} />
        {' · '}
        {grouped(quotes)} {quotes === 1 ? 'quote' : 'quotes'}
      </span>
      <WhyFound matches={hit.matches} query={words} shown={['title']} />
    </button>
  );
}
