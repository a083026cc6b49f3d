import type { Cue } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isNominal, nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { hasQuote } from './content-before.ts';

/**
 * Finds where the object of a verb that judges begins: "called | it “a keyhole”", "dismissed | as “fantasy”". Null where the
 * verb only gives a name, or has no object.
 */
export function verdictAfter(
  items: readonly Item[],
  end: number,
  cue: Cue,
): { readonly from: number; readonly explicit: boolean } | null {
  const first = items[end];
  if (!first || first.shape === 'mark')
    return first?.lower === ':' && items[end + 1]?.shape === 'quote'
      ? { from: end + 1, explicit: true }
      : null;
  // "a charge Moscow dismissed | as “fantasy”": its object stands before it.
  const verdict = first.lower === 'as' && items[end + 1]?.shape === 'quote';
  if (cue.grammar === 'judge' && verdict && isActor(items, end - 2)) return { from: end, explicit: true };
  // "people accused of", "a stream called Miracle Run": a participle without an object.
  if (cue.grammar === 'judge' && /^(?:for|on|in|at|by|to|and|or|when|as|of)$/.test(first.lower)) return null;
  if (cue.verb === 'call' && cue.form === 'past' && first.shape !== 'quote' && isNamed(items, end))
    return null;
  // "an account called “Kremlin Kitchen”": a name, no verdict.
  if (first.shape === 'quote' && isTitleOf(items, end)) return null;
  return { from: end, explicit: false };
}

/** Tells whether a name or a pronoun ends here, past what may stand between it and its verb. */
function isActor(items: readonly Item[], at: number): boolean {
  let k = at;
  while (k >= 0 && (isAdverb(items[k] as Item) || /^(?:has|have|had)$/.test((items[k] as Item).lower))) k--;
  const last = items[k];
  if (!last || last.shape === 'mark' || last.shape === 'number') return false;
  return last.shape !== 'lower' || /^(?:he|she|it|they)$/.test(last.lower);
}

/** Tells whether "called" gives something its title: "an account called “Kremlin Kitchen”". */
function isTitleOf(items: readonly Item[], at: number): boolean {
  if (!/^(?:called|dubbed|named)$/.test((items[at - 1] as Item).lower)) return false;
  for (let k = at - 2; k >= 0 && k > at - 6; k--) {
    const item = items[k] as Item;
    if (/^(?:a|an|the)$/.test(item.lower)) return true;
    if (item.shape !== 'lower' || !isNominal(item)) return false;
  }
  return false;
}

/** Tells whether "called" only gives a name: "a band called Sophistafunk". */
function isNamed(items: readonly Item[], at: number): boolean {
  const before = items[at - 2];
  const first = items[at] as Item;
  if (
    first.shape === 'lower' ||
    !before ||
    before.shape !== 'lower' ||
    (before.classes & Class.auxiliary) !== 0
  )
    return false;
  const phrase = nounPhraseAfter(items, at);
  return (
    isNominal(before) &&
    phrase !== null &&
    !hasQuote(items, { from: at, to: Math.min(items.length, phrase.to + 3) })
  );
}
