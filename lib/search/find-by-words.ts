import Fuse, { type IFuseOptions } from 'fuse.js';
import { plainWords } from './plain-words.ts';
import {
  type Found,
  SEARCHED_FIELDS,
  type SearchEntry,
  type SearchedField,
  type SearchMatch,
} from './search-entry.ts';

/** An entry with its words made ready. */
interface Prepared<Hit> {
  readonly entry: SearchEntry<Hit>;
  /** The plain words of each text, a space before each word and behind the last. */
  readonly words: readonly string[];
  readonly names: readonly string[];
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
    const wanted = phrase.split(' ');
    const spelled = prepared.filter(({ words }) => wanted.every((word) => isIn(words, ` ${word}`)));
    if (spelled.length > 0)
      return inOrder(spelled, phrase, wanted).map(({ entry, words }) => () => ({
        hit: entry.hit,
        matches: matchesIn(entry, words, wanted),
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
  const words = entry.texts.map(({ text, also = '' }) => ` ${plainWords(text)} ${also} `);
  const inFields = (fits: (field: SearchedField) => boolean) =>
    words.flatMap((text, k) => (fits(entry.texts[k]?.field ?? 'passage') ? [text.trim()] : []));
  return {
    entry,
    words,
    names: inFields((field) => NAMES.has(field)),
    // Among so many words as a whole article has, any typo is near to one.
    others: inFields((field) => !NAMES.has(field) && field !== 'passage').join(' '),
  };
}

const NAMES: ReadonlySet<SearchedField> = new Set(['name', 'alias', 'speaker']);

const STEP = SEARCHED_FIELDS.length;

const isIn = (words: readonly string[], part: string): boolean => words.some((text) => text.includes(part));

/**
 * Orders what was found: by rank, then by how near the words stand to each other. Where a name was typed in full, its bearers come
 * first and nobody else of their rank; what else is found has the words whole, as in "Zenda's", not just their beginnings.
 */
function inOrder<Hit>(
  found: readonly Prepared<Hit>[],
  phrase: string,
  wanted: readonly string[],
): readonly Prepared<Hit>[] {
  const bearers = found.filter(({ entry, names }) => entry.rank === 0 && names.includes(phrase));
  const kept = bearers.length === 0 ? found : found.filter((one) => hasWhole(one, wanted));
  const ranked = kept.map((one) => ({ one, rank: rankOf(one, phrase, wanted) }));
  return [...bearers, ...ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one)];
}

function hasWhole<Hit>({ entry, words }: Prepared<Hit>, wanted: readonly string[]): boolean {
  return entry.rank > 0 && wanted.every((word) => isIn(words, ` ${word} `) || isIn(words, ` ${word}s `));
}

/** Ranks an entry: the words together in one text, apart in one, in several; whole before begun, an earlier field before a later one. */
function rankOf<Hit>({ entry, words }: Prepared<Hit>, phrase: string, wanted: readonly string[]): number {
  const ranks = words.map((text, k) => {
    const field = SEARCHED_FIELDS.indexOf(entry.texts[k]?.field ?? 'passage');
    if (text.includes(` ${phrase} `)) return field;
    if (text.includes(` ${phrase}`)) return STEP + field;
    return wanted.every((word) => text.includes(` ${word}`)) ? 2 * STEP + field : 3 * STEP;
  });
  return 4 * STEP * entry.rank + Math.min(...ranks);
}

/** Finds the fewest texts that have all words: each time the one with most of those that are left. */
function matchesIn<Hit>(
  { texts }: SearchEntry<Hit>,
  words: readonly string[],
  wanted: readonly string[],
): SearchMatch[] {
  const matches: SearchMatch[] = [];
  let left = wanted;
  while (left.length > 0) {
    const rest = words.map((text) => left.filter((word) => !text.includes(` ${word}`)));
    const fewest = Math.min(...rest.map(({ length }) => length));
    const best = rest.findIndex(({ length }) => length === fewest);
    const text = texts[best];
    if (text === undefined || fewest === left.length) break;
    matches.push({ field: text.field, text: text.text });
    left = rest[best] ?? [];
  }
  return matches;
}
