import { plainWords } from './plain-words.ts';
import { SEARCHED_FIELDS, type SearchEntry, type SearchedField, type SearchMatch } from './search-entry.ts';

/** Holds the words that something is found by, made ready. */
export interface SearchedWords {
  readonly rank: SearchEntry<unknown>['rank'];
  /** The plain words of each text, a space before each word and behind the last. */
  readonly words: readonly string[];
  /** The field of each text. */
  readonly fields: readonly SearchedField[];
  /** The plain words of each name, without the spaces around them. */
  readonly names: readonly string[];
}

const NAMES: ReadonlySet<SearchedField> = new Set(['name', 'alias', 'speaker']);

/** Tells whether a field has names. */
export const isName = (field: SearchedField): boolean => NAMES.has(field);

const STEP = SEARCHED_FIELDS.length;

/** Makes the words of an entry ready. */
export function searchedWords({ texts, rank }: Omit<SearchEntry<unknown>, 'hit'>): SearchedWords {
  const words = texts.map(({ text, also = '' }) => ` ${plainWords(text)} ${also} `);
  const fields = texts.map(({ field }) => field);
  return { rank, words, fields, names: textsIn({ words, fields }, isName) };
}

/** Lists the plain words of texts in some fields. */
export function textsIn(
  { words, fields }: Pick<SearchedWords, 'words' | 'fields'>,
  fits: (field: SearchedField) => boolean,
): string[] {
  return words.flatMap((text, k) => (fits(fields[k] ?? 'passage') ? [text.trim()] : []));
}

/**
 * Finds what is spelled as it was asked for, best first: each plain word of the phrase begins a word of it; several may stand in several of
 * its texts. Whoever bears the phrase as a name comes first, and then nobody of another name. Equally good ones keep their order.
 */
export function spelledSo<One extends SearchedWords>(all: readonly One[], phrase: string): readonly One[] {
  const wanted = phrase.split(' ');
  const found = all.filter(({ words }) => wanted.every((word) => isIn(words, ` ${word}`)));
  const bearers = found.filter(({ rank, names }) => rank === 0 && names.includes(phrase));
  const kept = bearers.length === 0 ? found : found.filter((one) => hasWhole(one, wanted));
  const ranked = kept.map((one) => ({ one, rank: rankOf(one, phrase, wanted) }));
  return [...bearers, ...ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one)];
}

/** Finds the fewest texts that have all words: each time the one with most of those that are left. */
export function matchesIn(
  texts: SearchEntry<unknown>['texts'],
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

const isIn = (words: readonly string[], part: string): boolean => words.some((text) => text.includes(part));

/** Where a name was typed in full, what else is found has the words whole, as in "Zenda's", not just their beginnings; and is no name. */
function hasWhole({ rank, words }: SearchedWords, wanted: readonly string[]): boolean {
  return rank > 0 && wanted.every((word) => isIn(words, ` ${word} `) || isIn(words, ` ${word}s `));
}

/** Ranks an entry: the words together in one text, apart in one, in several; whole before begun, an earlier field before a later one. */
function rankOf({ rank, words, fields }: SearchedWords, phrase: string, wanted: readonly string[]): number {
  const ranks = words.map((text, k) => {
    const field = SEARCHED_FIELDS.indexOf(fields[k] ?? 'passage');
    if (text.includes(` ${phrase} `)) return field;
    if (text.includes(` ${phrase}`)) return STEP + field;
    return wanted.every((word) => text.includes(` ${word}`)) ? 2 * STEP + field : 3 * STEP;
  });
  return 4 * STEP * rank + Math.min(...ranks);
}
