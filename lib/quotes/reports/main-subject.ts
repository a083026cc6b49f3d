import { cuesOf } from '../../english/cues.ts';
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

/**
 * Finds the subject of the clause that item `before` stands in. It reads from the clause's beginning, past an
 * adjunct, to the phrase before the first verb.
 */
export function mainSubject(items: readonly Item[], before: number): Range | null {
  let start = before;
  while (start > 0 && !isClauseEdge(items, start - 1)) start--;
  for (let k = start; k < before; k++) {
    const item = items[k] as Item;
    if (item.shape === 'quote') continue;
    if (item.shape === 'mark') continue;
    if ((item.classes & Class.coordinator) !== 0 || isAdverb(item)) continue;
    const adjunct =
      (item.classes & (Class.preposition | Class.subordinator)) !== 0 &&
      !isPronoun(item) &&
      !(item.classes & Class.determiner);
    const participle = isGerund(item.lower) && item.shape !== 'capitals' && !isNominalGerund(items, k);
    const passive =
      k === start &&
      /ed$/.test(item.lower) &&
      items[k + 1] !== undefined &&
      /^(?:whether|if|about|by|why|how|what|on|in|to)$/.test((items[k + 1] as Item).lower);
    // "Now 66, he receives": an age or a year before a comma.
    const figure = item.shape === 'number' && items[k + 1]?.lower === ',';
    if (adjunct || participle || passive || figure) {
      const comma = commaAfter(items, k, before);
      // "After the broadcast Lee wrote": without a comma the adjunct is one phrase.
      k =
        comma >= 0
          ? comma
          : Math.max(k, (nounPhraseAfter(items, k + 1)?.from ?? k) > k ? adjunctEnd(items, k) : k);
      continue;
    }
    if (!isPhraseStart(item)) continue;
    if (isPronoun(item) && !/^(?:one|another|both|others)$/.test(item.lower)) return { from: k, to: k + 1 };
    let end = k;
    while (end < before && isPhrasePart(items, end, k)) end++;
    if (end === k) continue;
    // "Lee himself | thanked them"
    const last = end - k > 1 && isAdverb(items[end - 1] as Item) ? end - 2 : end - 1;
    const phrase = nounPhraseBefore(items, last, k);
    if (phrase && !isTime(items[phrase.to - 1])) return phrase;
    k = end - 1;
  }
  return null;
}

function commaAfter(items: readonly Item[], from: number, to: number): number {
  for (let k = from; k < to; k++) if ((items[k] as Item).lower === ',') return k;
  return -1;
}

/** Finds the last item of the common noun that an adjunct without a comma ends in: "After the broadcast | Lee wrote". */
function adjunctEnd(items: readonly Item[], at: number): number {
  let k = at + 1;
  while (
    isPhraseStart(items[k + 1]) &&
    (items[k + 1] as Item).shape === 'lower' &&
    !isPronoun(items[k + 1]) &&
    !((items[k + 1] as Item).classes & (Class.determiner | Class.possessive))
  )
    k++;
  return k;
}

function isNominalGerund(items: readonly Item[], k: number): boolean {
  return (
    (items[k + 1]?.classes ?? 0) === 0 &&
    (items[k] as Item).shape === 'capital' &&
    items[k + 1]?.shape === 'capital'
  );
}

function isPhrasePart(items: readonly Item[], k: number, start: number): boolean {
  const item = items[k] as Item;
  if (k > start && /^(?:that|who|whom|which|whose)$/.test(item.lower)) return false;
  if (isPhraseStart(item)) {
    if (item.shape === 'lower' && k > start && isVerbAfterName(items, k)) return false;
    // "Wang Yi rebukes": what may be a verb is one after a name, and after an office.
    if (
      item.shape === 'lower' &&
      k > start &&
      (items[k - 1]?.shape === 'capital' || titleNoun(items[k - 1]?.lower ?? '') !== null) &&
      cuesOf(item.lower).some(({ form }) => form === 'present')
    )
      return false;
    if (item.shape !== 'lower' || !item.lower.endsWith('ed') || k === start) return true;
    // After a noun, "-ed" is a verb; after a determiner or an adjective it belongs to the phrase.
    return ((items[k - 1] as Item).classes & (Class.determiner | Class.possessive | Class.adjective)) !== 0;
  }
  return (
    item.lower === 'of' ||
    item.lower === 'and' ||
    item.lower === '&' ||
    (item.lower === 'for' && isNominal(items[k - 1]))
  );
}

/** Tells whether a word in -s after a name is its verb, by what follows: "Wang Yi listens, takes no notes". */
function isVerbAfterName(items: readonly Item[], k: number): boolean {
  const { lower } = items[k] as Item;
  const next = items[k + 1];
  // "Lee prefers another"
  const takes = next !== undefined && (next.classes & (Class.determiner | Class.possessive)) !== 0;
  if (items[k - 1]?.shape === 'capital' && takes && /ers$/.test(lower)) return true;
  if (
    items[k - 1]?.shape !== 'capital' ||
    !/[^s]s$/.test(lower) ||
    /(?:ers|ors|ists|ials|ans|men|aides|allies|troops|forces|talks|ties|relations)$/.test(lower)
  )
    return false;
  if (!next) return true;
  return (
    next.lower === ',' ||
    next.lower === '.' ||
    (next.classes &
      (Class.preposition | Class.determiner | Class.adverb | Class.object | Class.possessive)) !==
      0
  );
}

function isClauseEdge(items: readonly Item[], k: number): boolean {
  const item = items[k] as Item;
  if (item.lower === ';' || item.lower === ':') return true;
  if (item.lower === '“') return false;
  if (/^(?:while|because|although|whereas)$/.test(item.lower)) return true;
  return (
    (item.lower === 'but' || item.lower === 'and' || item.lower === 'as') &&
    items[k - 1]?.lower === ',' &&
    isPhraseStart(items[k + 1]) &&
    !isVerbAt(items, k + 1)
  );
}

function isVerbAt(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (!item) return false;
  return (
    (item.classes & (Class.verb | Class.auxiliary)) !== 0 ||
    (item.shape === 'lower' && /(?:ed|ing)$/.test(item.lower))
  );
}
