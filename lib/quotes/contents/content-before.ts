import { joints } from '../../english/content-words.ts';
import { Class } from '../../english/word-classes.ts';
import { isAmount } from '../sentences/is-amount.ts';
import type { Item } from '../sentences/item.ts';
import { isPronoun, type Range } from '../sentences/noun-phrase.ts';

/**
 * Finds what stands before the item where speaker and cue begin: it must be set off by a comma, a dash
 * or its marks. `spliced` says that the clause goes on behind the cue.
 */
export function contentBefore(items: readonly Item[], begins: number, spliced = false): Range | null {
  let end = begins;
  const before = items[end - 1];
  if (!before) return null;
  if (before.shape !== 'quote') {
    if (before.lower !== ',' && before.lower !== '—' && before.lower !== '--' && before.lower !== '–')
      return null;
    end--;
    if (end === 0) return null;
  }
  const from = pastJoint(items, clauseStart(items, end));
  if (from >= end) return null;
  // "Three people, police said, were hurt": its verb may stand behind the cue.
  const subject = spliced && opensPhrase(items[from] as Item);
  return subject || hasQuote(items, { from, to: end }) || hasVerb(items, from, end)
    ? { from, to: end }
    : null;
}

/** Finds where a sentence begins behind the word that joins it to the text before: "More importantly, | this is why, she said". */
function pastJoint(items: readonly Item[], from: number): number {
  const joint = /^(?:more|most)$/.test(items[from]?.lower ?? '') ? from + 1 : from;
  return joints.has(items[joint]?.lower ?? '') && items[joint + 1]?.lower === ',' ? joint + 2 : from;
}

function opensPhrase(item: Item): boolean {
  return (
    (item.classes & (Class.preposition | Class.subordinator | Class.adverb | Class.time)) === 0 &&
    item.shape !== 'mark'
  );
}

/** Tells whether a range holds a finite verb, past an adjunct that opens it: "After the interview, | X said" has none. */
export function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  if (from >= to) return false;
  const first = items[from] as Item;
  let k = from;
  const adjunct = Class.preposition | Class.subordinator | Class.adverb;
  if (
    (first.classes & adjunct) !== 0 &&
    !isPronoun(first) &&
    !isAmount(items, from) &&
    (first.classes & Class.determiner) === 0
  ) {
    while (k < to && (items[k] as Item).lower !== ',') k++;
    if (k >= to && hasOwnSubject(items, from, to)) return true;
    if (k >= to && (first.classes & Class.adverb) === 0) return false;
    // "Even the mayor agrees": an adverb alone opens no adjunct.
    if (k >= to) k = from + 1;
  }
  return hasPredicate(items, k, to, from);
}

/** Tells whether a pronoun with its verb follows an adjunct without a comma: "By Friday | it had stopped", not "As he left". */
function hasOwnSubject(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from + 2; k + 1 < to; k++) {
    const before = items[k - 1] as Item;
    const opens = (before.classes & ~(Class.time | Class.number)) !== 0 || before.shape === 'mark';
    if (
      isPronoun(items[k]) &&
      !opens &&
      ((items[k + 1] as Item).classes & (Class.auxiliary | Class.verb)) !== 0
    )
      return true;
  }
  return false;
}

/** Tells whether a range holds a finite verb behind the item `first`, by its class or its ending. */
export function hasPredicate(items: readonly Item[], from: number, to: number, first = from): boolean {
  for (let k = from; k < to; k++) {
    const item = items[k] as Item;
    if ((item.classes & (Class.auxiliary | Class.verb)) !== 0) return true;
    if (item.shape === 'lower' && item.classes === 0 && /(?:ed|[^s]s)$/.test(item.lower) && k > first)
      return true;
  }
  return false;
}

/** Finds where the clause that ends before item `end` begins: after a semicolon or a colon, past a conjunction. */
export function clauseStart(items: readonly Item[], end: number): number {
  for (let k = end - 2; k >= 0; k--) if (/^[;:]$/.test((items[k] as Item).lower)) return k + 1;
  const first = items[0] as Item;
  return (first.lower === 'but' || first.lower === 'and' || first.lower === '-' || first.lower === '—') &&
    end > 1
    ? 1
    : 0;
}

/** Tells whether a range of items holds a stretch in quotation marks. */
export function hasQuote(items: readonly Item[], range: Range): boolean {
  for (let k = range.from; k < range.to; k++) if ((items[k] as Item).shape === 'quote') return true;
  return false;
}
