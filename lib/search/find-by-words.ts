import Fuse, { type IFuseOptions } from 'fuse.js';
import { plainWords } from './plain-words.ts';
import type { Found, SearchEntry } from './search-entry.ts';
import { isName, matchesIn, type SearchedWords, searchedWords, spelledSo, textsIn } from './spelled-so.ts';

/** An entry with its words made ready. */
interface Prepared<Hit> extends SearchedWords {
  readonly entry: SearchEntry<Hit>;
  readonly others: string;
}

const NEARLY: IFuseOptions<Prepared<unknown>> = {
  keys: [
    { name: 'names', weight: 3 },
    { name: 'others', weight: 1 },
  ],
  // Word by word, each with room for a typo, and every word must be found: more words narrow a search.
  useTokenSearch: true,
  tokenMatch: 'all',
  ignoreLocation: true,
  threshold: 0.3,
};

/** Finds entries by what a reader types. */
export type FindByWords<Hit> = (typed: string) => readonly (() => Found<Hit>)[];

/**
 * Prepares to find entries, which come in the order that equally good ones keep. Each word typed must begin a word of an
 * entry; several may stand in several of its texts. A name typed in full finds those who bear it and no other name. Typos count where
 * nothing is spelled so. What was found is told when it is asked for: nobody looks at all of it.
 */
export function findByWords<Hit>(entries: readonly SearchEntry<Hit>[]): FindByWords<Hit> {
  const prepared = entries.map(prepare);
  let nearly: Fuse<Prepared<Hit>> | undefined;
  return (typed) => {
    const phrase = plainWords(typed);
    if (phrase === '') return [];
    const spelled = spelledSo(prepared, phrase);
    if (spelled.length > 0)
      return spelled.map(({ entry, words }) => () => ({
        hit: entry.hit,
        matches: matchesIn(entry.texts, words, phrase.split(' ')),
        isNear: false,
      }));
    // It costs seconds to make for a library, and most searches never need it.
    nearly ??= new Fuse(prepared, NEARLY as IFuseOptions<Prepared<Hit>>);
    return nearly.search(phrase).map(({ item }) => () => ({
      hit: item.entry.hit,
      matches: [],
      isNear: true,
    }));
  };
}

function prepare<Hit>(entry: SearchEntry<Hit>): Prepared<Hit> {
  const made = searchedWords(entry);
  // Among so many words as a whole article has, any typo is near to one.
  const others = textsIn(made, (field) => !isName(field) && field !== 'passage');
  return { ...made, entry, others: others.join(' ') };
}
