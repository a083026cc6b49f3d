import { PHRASE_WORDS } from '../../english/phrase-words.ts';
import { titleNoun } from '../../english/titles.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from './item.ts';

/** Delimits items of a sentence: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const closed =
  Class.auxiliary | Class.verb | Class.preposition | Class.coordinator | Class.subordinator | Class.object;
const determining = Class.determiner | Class.possessive;

/** Tells whether an item can be part of a noun phrase on its own: a name, a noun, a number, an adjective. */
export function isNominal(item: Item | undefined): boolean {
  if (!item || item.shape === 'mark' || item.shape === 'quote') return false;
  if ((item.classes & closed) !== 0) return item.shape !== 'lower' && item.classes === Class.verb;
  return !isAdverb(item) && !(item.shape === 'lower' && PHRASE_WORDS.subjectPronouns.has(item.lower));
}

/** Tells whether an item is an adverb, by the word or by its ending. */
export function isAdverb(item: Item): boolean {
  // "Russia Today", "USA Today"
  if (item.lower === 'today' && item.shape !== 'lower') return false;
  // "Lee himself said"
  if ((item.classes & Class.adverb) !== 0 || PHRASE_WORDS.emphatics.has(item.lower)) return true;
  return (
    item.shape === 'lower' &&
    item.lower.length > 4 &&
    item.lower.endsWith('ly') &&
    !PHRASE_WORDS.nounsInLy.has(item.lower)
  );
}

/** Tells whether an item is a pronoun that can be a subject. */
export function isPronoun(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.shape !== 'quote' &&
    item.shape !== 'mark' &&
    PHRASE_WORDS.subjectPronouns.has(item.lower)
  );
}

/** Tells whether an item can begin a noun phrase. */
export function isPhraseStart(item: Item | undefined): boolean {
  if (!item) return false;
  return (
    isNominal(item) || isPronoun(item) || (item.classes & (determining | Class.object | Class.number)) !== 0
  );
}

/** Tells whether an item names a day, a month or another time. */
export function isTime(item: Item | undefined): boolean {
  if (item === undefined || (item.classes & Class.time) === 0) return false;
  // "march" is a verb or a noun in lower case; "Today" and "Morning" in a name are no times.
  return item.shape === 'lower' ? item.lower !== 'march' : !PHRASE_WORDS.timesInNames.has(item.lower);
}

/**
 * Finds the noun phrase that begins at item `first`, reading forwards up to a verb, a mark or a clause's beginning.
 * Returns null where none begins there.
 */
export function nounPhraseAfter(items: readonly Item[], first: number): Range | null {
  const start = items[first];
  if (!start) return null;
  if (standsAlone(items, first)) return { from: first, to: first + 2 };
  const counts = PHRASE_WORDS.countingPronouns.has(start.lower) && isNominal(items[first + 1]);
  if ((isPronoun(start) && !counts) || (start.classes & Class.object) !== 0)
    return { from: first, to: first + 1 };
  return wordsFrom(items, first, counts ? first + 1 : first);
}

/** Reads the words of a phrase from item `k` on; null: there is no noun among them. */
function wordsFrom(items: readonly Item[], first: number, k: number): Range | null {
  let to = k;
  let nominal = false;
  for (; to < items.length; to++) {
    if (isJoint(items, to, nominal)) continue;
    if (!isHead(items, to, nominal)) break;
    nominal = true;
    if (items[to]?.comma) {
      to++;
      break;
    }
  }
  return nominal ? { from: first, to } : null;
}

/** Tells whether "the other" and its like stand without a noun: "said the other, Mei Thornton". */
function standsAlone(items: readonly Item[], first: number): boolean {
  return (
    items[first]?.lower === 'the' &&
    PHRASE_WORDS.loneAdjectives.has(items[first + 1]?.lower ?? '') &&
    !isNominal(items[first + 2])
  );
}

/** Tells whether an item is no noun, but joins the words of a phrase: "of", "and", "&", an article. */
function isJoint(items: readonly Item[], k: number, nominal: boolean): boolean {
  const item = items[k] as Item;
  if (item.shape === 'quote') return false;
  if (item.shape === 'mark') return /^[&$/]$/.test(item.lower) && isNominal(items[k + 1]);
  if ((item.classes & determining) !== 0)
    return !nominal || PHRASE_WORDS.phraseLinks.has(items[k - 1]?.lower ?? '') || isAuthored(items, k - 1);
  if (!nominal) return false;
  if (item.lower === 'and') return items[k + 1]?.shape === items[k - 1]?.shape;
  if ((item.classes & Class.preposition) === 0 || item.shape !== 'lower') return false;
  return (
    (PHRASE_WORDS.forwardLinks.has(item.lower) || isAuthored(items, k) || isShare(items, k)) &&
    isPhraseStart(items[k + 1])
  );
}

/** Tells whether an item is a word of the phrase itself. */
function isHead(items: readonly Item[], k: number, nominal: boolean): boolean {
  const item = items[k] as Item;
  if ((item.classes & determining) !== 0) return false;
  // "public works director": a verb's letters within a title.
  if (!isNominal(item))
    return nominal && item.lower === 'works' && titleNoun(items[k + 1]?.lower ?? '') !== null;
  return !nominal || !(isReducedRelative(items, k) || isTime(item));
}

/** Tells whether "by" names the author of a document: "a paper | by the Lisbon Forum". */
function isAuthored(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'by' && PHRASE_WORDS.authoredDocuments.has(items[at - 1]?.lower ?? '');
}

/** Tells whether "in" stands between two figures: "4 in 10", "two in five". */
function isShare(items: readonly Item[], at: number): boolean {
  const isNumber = (item: Item | undefined) =>
    item?.shape === 'number' || ((item?.classes ?? 0) & Class.number) !== 0;
  return (items[at] as Item).lower === 'in' && isNumber(items[at - 1]) && isNumber(items[at + 1]);
}

/** Tells whether a participle after its noun begins a clause of its own: "a communiqué | issued after meetings". */
function isReducedRelative(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.shape !== 'lower' || item.lower.length < 4 || PHRASE_WORDS.nounsInIng.has(item.lower))
    return false;
  if (!/...(?:ed|ing|wn)$/.test(item.lower) && !PHRASE_WORDS.shortParticiples.has(item.lower)) return false;
  const before = items[at - 1] as Item;
  if (!isNominal(before) || (before.classes & (determining | Class.adjective)) !== 0) return false;
  const next = items[at + 1];
  return (
    !next || next.shape === 'mark' || (next.classes & (Class.preposition | determining | Class.time)) !== 0
  );
}
