import { sayings } from '../../../english/content-words.ts';
import { cuesOf } from '../../../english/cues.ts';
import { Class, isGerund } from '../../../english/word-classes.ts';
import type { Item } from '../../sentences/item.ts';
import { isNominal, isTime, nounPhraseAfter, type Range } from '../../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../../sentences/noun-phrase-before.ts';

/** Finds the phrase that another within its relative clause hangs on: "An aide | who works with Ann Lee". Null: it hangs on none. */
export function relativeHead(items: readonly Item[], from: number): Range | null {
  if (opensRelative(items, from)) return nounPhraseBefore(items, from - 2);
  if (!isGoverned(items, from)) return null;
  for (let k = from - 1; k > 0 && k > from - 10; k--) {
    const { lower, shape } = items[k] as Item;
    if (shape === 'mark' || shape === 'quote') return null;
    if (/^(?:who|whom|which)$/.test(lower) || (lower === 'that' && k < from - 1))
      return nounPhraseBefore(items, k - 1);
  }
  return null;
}

/** Tells whether what looks like a phrase is the verb of a relative clause with its object: "a union that | represents 900 workers". */
function opensRelative(items: readonly Item[], from: number): boolean {
  const [link, verb, object] = [items[from - 1], items[from], items[from + 1]];
  if (!/^(?:that|which|who)$/.test(link?.lower ?? '') || !isNominal(items[from - 2])) return false;
  if (verb?.shape !== 'lower' || !/(?:[^s]s|ed)$/.test(verb.lower) || !object) return false;
  return (
    object.shape !== 'lower' || (object.classes & (Class.determiner | Class.possessive | Class.number)) !== 0
  );
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

/** Finds the phrase that opens the clause and governs the one before the verb: "A man familiar with the plans for | the bridge". */
export function governorOf(items: readonly Item[], phrase: Range): Range | null {
  let k = phrase.from - 1;
  // "the plans for | Thursday’s | talks"
  while (items[k]?.possessive) k--;
  if (!isLink(items[k])) return null;
  while (k >= 0 && phrase.from - k < 20 && isWithinPhrase(items, k)) k--;
  const border = items[k];
  const opens =
    !border || border.shape === 'quote' || /^(?:but|and|that|as|because|[;:])$/.test(border.lower);
  const first = items[k + 1];
  if (!opens || k + 1 >= phrase.from || !first || isLink(first) || isTime(first)) return null;
  // "Many of the leaders around"
  const isSome = (first.classes & (Class.determiner | Class.number)) !== 0 && items[k + 2]?.lower === 'of';
  const rest = nounPhraseAfter(items, isSome ? k + 3 : k + 1);
  let to = rest?.to ?? 0;
  while (isLink(items[to - 1])) to--;
  const head = rest && { from: k + 1, to };
  return head && head.to < phrase.to && !isTime(items[head.to - 1]) ? head : null;
}

const isLink = (item: Item | undefined): boolean =>
  item?.shape === 'lower' && (item.classes & Class.preposition) !== 0;

/** Tells whether a word may stand within a noun phrase with its complements, and is no verb. */
function isWithinPhrase(items: readonly Item[], k: number): boolean {
  const { shape, lower, classes } = items[k] as Item;
  if (shape === 'mark' || shape === 'quote') return false;
  if (
    (classes & (Class.subordinator | Class.auxiliary)) !== 0 ||
    (lower !== 'and' && (classes & Class.coordinator) !== 0)
  )
    return false;
  if (shape !== 'lower') return lower !== 'and';
  if ((classes & (Class.preposition | Class.determiner | Class.possessive | Class.number)) !== 0)
    return lower !== 'that';
  if (lower === 'and') return k > 0;
  if (classes !== 0 && (classes & Class.adjective) === 0) return false;
  return !cuesOf(lower).some(({ nounLike }) => !nounLike) && !/ed$/.test(lower);
}
