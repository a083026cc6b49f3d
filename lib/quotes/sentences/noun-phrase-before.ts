import { PHRASE_WORDS } from '../../english/phrase-words.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from './item.ts';
import { isNominal, isPronoun, isTime, type Range } from './noun-phrase.ts';

/** Holds where a phrase that is read backwards begins so far, and the item to read next; -1 ends it. */
interface Walk {
  readonly from: number;
  readonly next: number;
}

const determining = Class.determiner | Class.possessive;

/**
 * Finds the noun phrase that ends with item `last`, reading backwards: determiner, names, nouns, complements ("a
 * spokesman for the ministry"). Returns null where none ends there.
 */
export function nounPhraseBefore(items: readonly Item[], last: number, limit = 0): Range | null {
  const end = items[last];
  if (!end) return null;
  if (isPronoun(end)) return { from: last, to: last + 1 };
  const isPartitive = (end.classes & Class.object) !== 0 && items[last - 1]?.lower === 'of';
  if (!isPartitive && !canEnd(end)) return null;
  // "one of them"
  let walk: Walk = isPartitive ? { from: last, next: last - 2 } : { from: last + 1, next: last };
  while (walk.next >= limit) walk = stepBack(items, walk, last, limit);
  const from = beforeComma(items, walk.from, limit);
  return from <= last ? { from, to: last + 1 } : null;
}

const canEnd = (item: Item): boolean =>
  isNominal(item) || item.lower === '%' || (item.classes & (Class.determiner | Class.number)) !== 0;

/** Reads one more item backwards, or ends the phrase behind it. */
function stepBack(items: readonly Item[], walk: Walk, last: number, limit: number): Walk {
  const { from, next: k } = walk;
  const { classes, lower, shape } = items[k] as Item;
  const goesOn = { from, next: k - 1 };
  const ends = { from, next: -1 };
  if (k < last && endsBehind(items[k] as Item)) return ends;
  if (shape === 'mark' || shape === 'quote') return /^[&/$%]$/.test(lower) ? goesOn : ends;
  if ((classes & determining) !== 0 && !introducesClause(items, k)) return fromDeterminer(items, k, limit);
  if (k < last && lower === 'and') return { from: fromAnd(items, k, limit) ?? from, next: -1 };
  if (k < last && shape === 'lower' && links(items, k, limit)) return goesOn;
  return isNominal(items[k]) ? { from: k, next: k - 1 } : ends;
}

/** Tells whether an item stands before a phrase and never in it: a day, "at which", a title that ends in a comma ("In “The Third Chair,” | Ann Lee"). */
function endsBehind(item: Item): boolean {
  if (item.comma || (isTime(item) && item.shape !== 'lower')) return true;
  return PHRASE_WORDS.relativeLinks.has(item.lower) && (item.classes & determining) === 0;
}

/** Tells whether a preposition hangs what follows on a noun before it: "the head | of the agency". */
function links(items: readonly Item[], at: number, limit: number): boolean {
  return (
    at - 1 >= limit &&
    PHRASE_WORDS.phraseLinks.has(items[at]?.lower ?? '') &&
    isNominal(items[at - 1]) &&
    !isTime(items[at - 1])
  );
}

/** Reads on from the determiner of a phrase, to what the phrase hangs on or is joined to. */
function fromDeterminer(items: readonly Item[], k: number, limit: number): Walk {
  // "NATO and | the European Union"
  if (items[k - 1]?.lower === 'and' && k - 2 >= limit && isNominal(items[k - 2]) && !isLower(items[k - 2])) {
    const left = nounPhraseBefore(items, k - 2, limit);
    if (left && (left.from === limit || opensClause(items[left.from - 1])))
      return { from: left.from, next: -1 };
  }
  return { from: k, next: links(items, k - 1, limit) ? k - 2 : -1 };
}

/** Finds where a phrase begins that "and" joins to the one behind it; null: the two are not joined. */
function fromAnd(items: readonly Item[], and: number, limit: number): number | null {
  if (and - 1 < limit) return null;
  // "he and Mr. Lee"
  if (isPronoun(items[and - 1]) && opensClause(items[and - 2])) return and - 1;
  if (!isNominal(items[and - 1])) return null;
  const left = nounPhraseBefore(items, and - 1, limit);
  if (!left) return null;
  const isNamed = !isLower(items[and - 1]) && !isLower(items[and + 1]);
  return left.from === limit || opensClause(items[left.from - 1]) || isNamed ? left.from : null;
}

/** Moves past an adjective with its comma: "the bespectacled, | 71-year-old diplomat". */
function beforeComma(items: readonly Item[], from: number, limit: number): number {
  const head = items[from];
  if (items[from - 1]?.lower !== ',' || from - 3 < limit || head?.shape === 'capital') return from;
  const adjective = items[from - 2] as Item;
  if (((head?.classes ?? 0) & determining) !== 0 || !/^(?:a|an|the)$/.test((items[from - 3] as Item).lower))
    return from;
  const isAdjective = adjective.classes === 0 && /[^s]$/.test(adjective.lower);
  return isAdjective && opensClause(items[from - 4]) ? from - 3 : from;
}

/** Tells whether "that" opens a clause ("stated that Russia") and is no determiner ("that country"). */
function introducesClause(items: readonly Item[], at: number): boolean {
  if ((items[at] as Item).lower !== 'that') return false;
  const next = items[at + 1];
  return next?.shape !== 'lower' || isPronoun(next) || next.lower.endsWith('s') || next.classes !== 0;
}

/** Tells whether what follows an item begins a clause: a mark, a quote, a conjunction. */
function opensClause(item: Item | undefined): boolean {
  if (!item || item.shape === 'mark' || item.shape === 'quote') return true;
  return (item.classes & (Class.coordinator | Class.subordinator)) !== 0;
}

const isLower = (item: Item | undefined): boolean => item?.shape === 'lower';
