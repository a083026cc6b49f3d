import { type Cue, cuesOf } from '../../english/cues.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import { isAmount } from '../sentences/is-amount.ts';
import type { Item } from '../sentences/item.ts';
import { isNominal, isPhraseStart, isPronoun } from '../sentences/noun-phrase.ts';

/** Items in which the verb of a clause is looked for. */
const REACH = 40;

/** Tells whether a clause (a subject and a finite verb) begins at item `from`. */
export function hasClause(items: readonly Item[], from: number, cue: Cue): boolean {
  const first = items[from] as Item;
  const second = items[from + 1];
  if (!opensClause(items, from)) return false;
  if (!second || (second.shape === 'mark' && !/^[$£€#]$/.test(second.lower))) return false;
  if (isContraction(first)) return true;
  // "IRAN DENIES SENDING MISSILES"
  if (/^(?:deny|admit)$/.test(cue.verb) && isGerund(first.lower)) return true;
  const isPlain = cue.verb === 'say' || cue.verb === 'tell';
  // "acknowledged | after the Herald had asked": when it was said.
  if (!isPlain && /^(?:after|before|when|once|until|since)$/.test(first.lower) && !hasComma(items, from))
    return false;
  const length = items.length - from;
  if (isPlain && length >= 3 && (isPronoun(first) || first.lower === 'there')) return true;
  return hasVerbBehind(items, from, isPlain) ?? (isPlain && length >= 6);
}

/** Tells whether a clause may open with this item: a subject, an adverb, a subordinate clause. */
function opensClause(items: readonly Item[], from: number): boolean {
  const first = items[from] as Item;
  return (
    isPhraseStart(first) ||
    isAmount(items, from) ||
    isContraction(first) ||
    first.shape === 'number' ||
    opensSubordinate(items, from) ||
    first.lower.endsWith('ing') ||
    first.lower === 'there'
  );
}

/** Tells whether an adjunct or a subordinate clause comes before the subject: "said | if it rained, the fair". */
function opensSubordinate(items: readonly Item[], from: number): boolean {
  const first = items[from] as Item;
  const adjunct = Class.subordinator | Class.adverb | Class.preposition;
  return (first.classes & adjunct) !== 0 && !isAmount(items, from) && !isPronoun(first);
}

/** Looks for the verb of the clause that begins at `from`; null where neither a verb nor the clause's end is found. */
function hasVerbBehind(items: readonly Item[], from: number, isPlain: boolean): boolean | null {
  const isOpen = isPlain || opensSubordinate(items, from);
  for (let k = from + 1; k < items.length && k < from + REACH; k++) {
    const { shape, lower, classes } = items[k] as Item;
    if (shape === 'quote') return isPlain || k - from < 8;
    // A comma before any verb: what stands before it is an object ("claiming victories, ..."), unless it opens the clause.
    const isWithinNumber = items[k - 1]?.shape === 'number' && items[k + 1]?.shape === 'number';
    if (
      /^[;:]$/.test(lower) ||
      (lower === ',' && !isOpen && !isWithinNumber) ||
      (!isPlain && joinsCue(items, k))
    )
      return false;
    if ((classes & (Class.auxiliary | Class.verb)) !== 0 || looksFinite(items, k)) return true;
  }
  return null;
}

/** "confirmed the meeting but denied": the next verb is another. */
function joinsCue(items: readonly Item[], at: number): boolean {
  return /^(?:but|and|or)$/.test((items[at] as Item).lower) && cuesOf(items[at + 1]?.lower ?? '').length > 0;
}

/** Tells whether a word that no list has looks like the verb of the noun before it: "relations improved". */
function looksFinite(items: readonly Item[], at: number): boolean {
  const { shape, classes, lower } = items[at] as Item;
  const before = items[at - 1] as Item;
  if (shape !== 'lower' || classes !== 0 || (!isNominal(before) && !isPronoun(before))) return false;
  // "argued a called third strike", "reported threats to them": no verbs.
  const isParted =
    (before.classes & (Class.determiner | Class.possessive | Class.adjective)) !== 0 && !isPronoun(before);
  if (isParted || cuesOf(before.lower).some(({ form }) => form === 'past')) return false;
  // "opposes any", "policies.": a word in -s is a verb where something that it takes follows.
  return lower.endsWith('ed') || (/[^s]s$/.test(lower) && isObject(items[at + 1]));
}

/** Tells whether a word is a subject with its auxiliary: "he’s", "they’ll", "there’s". */
function isContraction({ lower, classes }: Item): boolean {
  return lower.includes("'") && (classes & Class.auxiliary) !== 0 && contracted.test(lower);
}
const contracted = /^[a-z]+'(?:[smd]|re|ve|ll)$/;

function isObject(item: Item | undefined): boolean {
  if (!item || item.shape === 'mark') return false;
  if (item.shape !== 'lower') return true;
  const begins = Class.determiner | Class.possessive | Class.object | Class.adverb | Class.subordinator;
  return (item.classes & begins) !== 0 || item.lower === 'to';
}

/** Tells whether a headline's clause follows, which may have no finite verb: "US SAYS BANKS FUELLING WAR". */
export function isHeadlineClause(items: readonly Item[], from: number, cue: Cue): boolean {
  return (
    cue.form === 'present' &&
    cue.verb === 'say' &&
    items.length - from >= 3 &&
    (items[items.length - 1] as Item).shape !== 'mark'
  );
}

/** Tells whether a comma or marks may end a subordinate clause: "when it rained, | the bridge fell". */
function hasComma(items: readonly Item[], from: number): boolean {
  return items.slice(from + 1, from + REACH).some(({ lower, shape }) => lower === ',' || shape === 'quote');
}
