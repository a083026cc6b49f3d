import { cuesOf } from '../../english/cues.ts';
import { PHRASE_WORDS } from '../../english/phrase-words.ts';
import { pronounOfGivenName } from '../../english/speakers/given-names.ts';
import { titleNoun } from '../../english/titles.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import {
  isAdverb,
  isNominal,
  isPhraseStart,
  isPronoun,
  isTime,
  nounPhraseAfter,
  type Range,
} from '../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../sentences/noun-phrase-before.ts';

const determining = Class.determiner | Class.possessive;

/**
 * Finds the subject of the clause that item `before` stands in. It reads from the clause's beginning, past an
 * adjunct, to the phrase before the first verb.
 */
export function mainSubject(items: readonly Item[], before: number): Range | null {
  let start = before;
  while (start > 0 && !isClauseEdge(items, start - 1)) start--;
  for (let k = start; k < before; k++) {
    if (opensAdjunct(items, k, start)) k = adjunctEnd(items, k, before);
    else if (opensSubject(items[k] as Item)) {
      const end = phraseEnd(items, k, before);
      const phrase = end > k ? namedPhrase(items, k, end) : null;
      if (phrase) return phrase;
      k = Math.max(k, end - 1);
    }
  }
  return null;
}

const opensSubject = (item: Item): boolean =>
  isPhraseStart(item) && (item.classes & Class.coordinator) === 0 && !isAdverb(item);

/** Finds where the words of a subject end that begin at item `from`. */
function phraseEnd(items: readonly Item[], from: number, before: number): number {
  if (isPronoun(items[from]) && !PHRASE_WORDS.countingPronouns.has(items[from]?.lower ?? '')) return from + 1;
  let end = from;
  while (end < before && isPhrasePart(items, end, from)) end++;
  return end;
}

/** Finds the phrase that ends before item `end` and begins at item `first` at the earliest. */
function namedPhrase(items: readonly Item[], first: number, end: number): Range | null {
  // "Lee himself | thanked them"
  const last = end - first > 1 && isAdverb(items[end - 1] as Item) ? end - 2 : end - 1;
  const phrase = nounPhraseBefore(items, last, first);
  return phrase && !isTime(items[phrase.to - 1]) ? phrase : null;
}

/** Tells whether an adjunct begins here: a preposition, a participle, an age before its comma. */
function opensAdjunct(items: readonly Item[], k: number, start: number): boolean {
  const { classes, lower, shape } = items[k] as Item;
  if (shape === 'quote' || shape === 'mark' || (classes & (Class.coordinator | Class.adverb)) !== 0)
    return false;
  // "Now 66, he receives"
  if (shape === 'number') return items[k + 1]?.lower === ',';
  if ((classes & (Class.preposition | Class.subordinator)) !== 0)
    return !isPronoun(items[k]) && (classes & Class.determiner) === 0;
  if (isGerund(lower)) return shape !== 'capitals' && !isNominalGerund(items, k);
  // "Asked about it, Lee left"
  return k === start && /ed$/.test(lower) && PHRASE_WORDS.participleObjects.has(items[k + 1]?.lower ?? '');
}

/** Finds the last item of an adjunct: its comma, or the common noun that it ends in without one, "After the broadcast | Lee wrote". */
function adjunctEnd(items: readonly Item[], at: number, before: number): number {
  const day = timeEnd(items, at);
  if (day > at) return day;
  for (let k = at; k < before; k++) if ((items[k] as Item).lower === ',') return placeEnd(items, k, before);
  if (!nounPhraseAfter(items, at + 1)) return at;
  let k = at + 1;
  while (isCommonNoun(items[k + 1])) k++;
  return k;
}

/** Words of a place behind its town. */
const LONGEST_PLACE = 3;

/** Finds the comma that closes a place behind its town’s: "At a fair in Lutz, New Zenda, | Ann Lee"; else the town’s own. */
function placeEnd(items: readonly Item[], comma: number, before: number): number {
  if (items[comma - 1]?.shape !== 'capital' || items[comma - 1]?.possessive) return comma;
  let k = comma + 1;
  while (k < before && isNamePart(items[k]) && k - comma <= LONGEST_PLACE) k++;
  if (k === comma + 1 || items[k]?.lower !== ',') return comma;
  // "In Lutz, Ann Lee, a teacher, left": she is described. "In Lutz, Lee, 54, left".
  const next = items[k + 1];
  const isDescribed =
    ((next?.classes ?? 0) & (determining | Class.relative)) !== 0 || next?.shape === 'number';
  const isPerson = pronounOfGivenName(items[comma + 1]?.lower ?? '') !== null && k - comma > 2;
  return isDescribed || isPerson || !isPlaceBehind(next) ? comma : k;
}

const isNamePart = (item: Item | undefined): boolean =>
  item?.shape === 'capital' && (item.classes & ~Class.adjective) === 0;

/** "..., New Zenda, | Ann Lee", "..., New Zenda, | on Sunday", "..., New Zenda, | she". */
const isPlaceBehind = (next: Item | undefined): boolean =>
  next !== undefined &&
  (next.shape === 'capital' || isPronoun(next) || (next.classes & Class.preposition) !== 0);

/** Finds the last item of a time behind its preposition, with its comma: "On Monday | the mayor left, saying". */
function timeEnd(items: readonly Item[], at: number): number {
  if (!isTime(items[at + 1]) || items[at + 1]?.shape === 'lower') return at;
  let k = at + 1;
  while (isTime(items[k + 1]) || items[k + 1]?.shape === 'number') k++;
  // "after Tuesday’s vote, Ann Lee", "between May 2011 and June 2012, Ann Lee"
  const next = items[k + 1];
  if (items[k]?.possessive || next?.lower === 'and') return at;
  return next?.lower === ',' ? k + 1 : k;
}

function isCommonNoun(item: Item | undefined): boolean {
  return (
    item?.shape === 'lower' && isPhraseStart(item) && !isPronoun(item) && (item.classes & determining) === 0
  );
}

/** Tells whether a word in -ing begins a name: "Nanjing Road". */
function isNominalGerund(items: readonly Item[], k: number): boolean {
  const next = items[k + 1];
  return items[k]?.shape === 'capital' && next?.shape === 'capital' && next.classes === 0;
}

function isPhrasePart(items: readonly Item[], k: number, start: number): boolean {
  const item = items[k] as Item;
  if (k > start && PHRASE_WORDS.relativePronouns.has(item.lower)) return false;
  if (!isPhraseStart(item))
    return /^(?:of|and|&)$/.test(item.lower) || (item.lower === 'for' && isNominal(items[k - 1]));
  if (item.shape !== 'lower' || k === start) return true;
  if (isVerbAfterName(items, k)) return false;
  // "Wang Yi rebukes": what may be a verb is one after a name, and after an office.
  const before = items[k - 1] as Item;
  const isNamed = before.shape === 'capital' || titleNoun(before.lower) !== null;
  if (isNamed && cuesOf(item.lower).some(({ form }) => form === 'present')) return false;
  // After a noun, "-ed" is a verb; after a determiner or an adjective it belongs to the phrase.
  return !item.lower.endsWith('ed') || (before.classes & (determining | Class.adjective)) !== 0;
}

/** Tells whether a word in -s after a name is its verb, by what follows: "Wang Yi listens, takes no notes". */
function isVerbAfterName(items: readonly Item[], k: number): boolean {
  const { lower } = items[k] as Item;
  const next = items[k + 1];
  if (items[k - 1]?.shape !== 'capital') return false;
  // "Lee prefers another"
  if (/ers$/.test(lower)) return ((next?.classes ?? 0) & determining) !== 0;
  // "Ann Lee leans toward": of words in -eans a name has none behind it in the plural.
  const isPlural =
    PHRASE_WORDS.pluralEndings.some((ending) => lower.endsWith(ending)) && !/eans$/.test(lower);
  if (!/[^s]s$/.test(lower) || isPlural) return false;
  // "Zenda Works slashes outlook, | says demand has stalled": headlines leave articles away.
  if (items[k + 2]?.lower === ',' && /^(?:says|warns)$/.test(items[k + 3]?.lower ?? '')) return true;
  const behind = Class.preposition | determining | Class.adverb | Class.object;
  return !next || /^[,.]$/.test(next.lower) || (next.classes & behind) !== 0;
}

/** Tells whether a clause ends here: at a semicolon, a colon, a conjunction before another subject. */
function isClauseEdge(items: readonly Item[], k: number): boolean {
  const { lower } = items[k] as Item;
  if (lower === ';' || lower === ':' || PHRASE_WORDS.clauseOpeners.has(lower)) return true;
  return (
    /^(?:but|and|as)$/.test(lower) &&
    items[k - 1]?.lower === ',' &&
    isPhraseStart(items[k + 1]) &&
    !isVerb(items[k + 1])
  );
}

function isVerb(item: Item | undefined): boolean {
  if (!item) return false;
  return (
    (item.classes & (Class.verb | Class.auxiliary)) !== 0 ||
    (item.shape === 'lower' && /(?:ed|ing)$/.test(item.lower))
  );
}
