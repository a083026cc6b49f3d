import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Actor, Index } from '../model.ts';
import type { SearchHit } from '../wire/messages.ts';
import { rolesOf } from './actor-view.ts';
import { actorsById, latestFirst, viewQuote } from './quote-view.ts';

/** What one hit is found by, each text in plain words, and the hit. */
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
};

/** Searches actors and quotes; typos are welcome. Called with the reader's words, it lists hits best first, at most 30. */
export type Search = (words: string) => readonly SearchHit[];

/** Prepares a search over an index. Building costs more than asking: keep the result as long as the index. */
export function searchIn(index: Index): Search {
  const fuse = new Fuse([...actorEntries(index), ...quoteEntries(index)], OPTIONS);
  return (words) => {
    const wanted = plain(words);
    if (wanted === '') return [];
    const found = fuse.search(wanted).map(({ item }) => item);
    // Fuse looks inside words too: without this, "US" finds "Russia" before the United States.
    const asTyped = new Set(found.filter((entry) => beginsWords(entry, wanted)));
    return [...asTyped, ...found.filter((entry) => !asTyped.has(entry))]
      .slice(0, MOST_HITS)
      .map(({ hit }) => hit);
  };
}

/** Reduces a text to its words in lower case, between single spaces; "U.S." and "China’s" are one word each. */
function plain(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.map((word) => word.replace(/[.'’]/g, '')).join(' ');
}

function beginsWords({ names, words, source }: Entry, wanted: string): boolean {
  const own = ` ${[...names, words, source].join(' ')}`;
  return wanted.split(' ').every((start) => own.includes(` ${start}`));
}

function actorEntries(index: Index): Entry[] {
  const speakers = index.articles.flatMap(({ quotes }) => quotes.map((quote) => quote.speakers));
  return [...actorsById(index).values()].map((actor: Actor) => ({
    names: [actor.name, ...actor.aliases, ...actor.short, ...actor.seats].map(plain),
    words: '',
    source: '',
    hit: {
      type: 'actor',
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      role: rolesOf(index.articles, actor.id)[0]?.role ?? null,
      quotes: speakers.filter((ids) => ids.includes(actor.id)).length,
    },
  }));
}

/** Latest first: among equally good hits the order of the entries stays. */
function quoteEntries(index: Index): Entry[] {
  const actors = actorsById(index);
  return index.articles
    .flatMap((article) =>
      article.quotes.map((quote, position) => viewQuote(article, quote, position, actors)),
    )
    .sort(latestFirst)
    .map((quote) => ({
      names: quote.speakers.map(({ name }) => plain(name)),
      words: plain(`${quote.text} ${quote.namedAs ?? ''}`),
      source: plain(quote.source ?? ''),
      hit: { type: 'quote', quote },
    }));
}
