import Fuse, { type IFuseOptions } from 'fuse.js';
import type { SearchHit } from '../messages.ts';
import type { Index } from '../model.ts';
import { rolesOf } from './actor-view.ts';
import { actorsById, viewQuote } from './quote-view.ts';

/** What one hit is found by, and the hit. */
interface Entry {
  readonly names: readonly string[];
  readonly words: string;
  readonly source: string;
  readonly hit: SearchHit;
}

const MOST_HITS = 30;

const OPTIONS: IFuseOptions<Entry> = {
  keys: [
    { name: 'names', weight: 3 },
    { name: 'words', weight: 2 },
    { name: 'source', weight: 1 },
  ],
  // Word by word, each with room for a typo, and every word must be found: more words narrow a search.
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
  includeScore: true,
};

/** Searches actors and quotes; typos are welcome. Called with the reader's words, it lists hits best first, at most 30. */
export type Search = (words: string) => readonly SearchHit[];

/** Prepares a search over an index. Building costs more than asking: keep the result as long as the index. */
export function searchIn(index: Index): Search {
  const fuse = new Fuse([...actorEntries(index), ...quoteEntries(index)], OPTIONS);
  return (words) => {
    const trimmed = words.trim();
    return trimmed === '' ? [] : fuse.search(trimmed, { limit: MOST_HITS }).map(({ item }) => item.hit);
  };
}

function actorEntries(index: Index): Entry[] {
  return [...actorsById(index).values()].map((actor) => ({
    names: [actor.name, ...actor.aliases, ...actor.short],
    words: '',
    source: '',
    hit: {
      type: 'actor',
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      role: rolesOf(index.articles, actor.id)[0]?.role ?? null,
      quotes: index.articles
        .flatMap(({ quotes }) => quotes)
        .filter(({ speakers }) => speakers.includes(actor.id)).length,
    },
  }));
}

function quoteEntries(index: Index): Entry[] {
  const actors = actorsById(index);
  return index.articles.flatMap((article) =>
    article.quotes.map((quote, position) => {
      const view = viewQuote(article, quote, position, actors);
      return {
        names: view.speakers.map(({ name }) => name),
        words: view.namedAs === null ? view.text : `${view.text} ${view.namedAs}`,
        source: view.source ?? '',
        hit: { type: 'quote', quote: view },
      };
    }),
  );
}
