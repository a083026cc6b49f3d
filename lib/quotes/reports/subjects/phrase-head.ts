import { sayings } from '../../../english/content-words.ts';
import { Class, isGerund } from '../../../english/word-classes.ts';
import type { Item } from '../../sentences/item.ts';
import { isNominal, type Range } from '../../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../../sentences/noun-phrase-before.ts';

/** Finds the phrase that another within its relative clause hangs on: "An aide | who works with Ann Lee". Null: it hangs on none. */
export function relativeHead(items: readonly Item[], from: number): Range | null {
  if (!isGoverned(items, from)) return null;
  for (let k = from - 1; k > 0 && k > from - 10; k--) {
    const { lower, shape } = items[k] as Item;
    if (shape === 'mark' || shape === 'quote') return null;
    if (/^(?:who|whom|which)$/.test(lower) || (lower === 'that' && k < from - 1))
      return nounPhraseBefore(items, k - 1);
  }
  return null;
}

/** Tells whether a phrase is the object of a verb or of a preposition right before it. */
function isGoverned(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before?.shape !== 'lower') return false;
  const governs = Class.preposition | Class.verb | Class.relative;
  return (before.classes & governs) !== 0 || (before.classes === 0 && /ed$|^hear$/.test(before.lower));
}

/** Finds the participle that a phrase within a subject hangs on: "a man arrested outside | the consulate". 0: none. */
export function participleBefore(items: readonly Item[], from: number): number {
  const link = items[from - 1];
  const isPlaced = link?.shape === 'lower' && (link.classes & Class.preposition) !== 0;
  const at = isPlaced ? from - 2 : from - 1;
  const participle = items[at];
  const noun = items[at - 1];
  if (participle?.shape !== 'lower' || participle.classes !== 0 || noun?.shape !== 'lower') return 0;
  const isParticiple = isPlaced ? /[^e]ed$/.test(participle.lower) : isGerund(participle.lower);
  return isParticiple && isNominal(noun) ? at : 0;
}

/** Drops what a phrase runs over: "a charge | Moscow dismissed" (a relative clause without its pronoun), "in 2016 | President Lee said". */
export function ownWords(items: readonly Item[], { from, to }: Range): Range {
  for (let k = from; k + 1 < to; k++) {
    const { shape, lower } = items[k] as Item;
    const next = items[k + 1] as Item;
    if (next.shape === 'lower' || next.shape === 'number') continue;
    const isYear = k === from && /^\d{4}$/.test(lower) && items[k - 1]?.lower === 'in';
    if (isYear || (shape === 'lower' && sayings.has(lower))) return { from: k + 1, to };
  }
  return { from, to };
}
