import { type Cue, cuesOf } from '../../english/cues.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import { isAmount } from '../sentences/is-amount.ts';
import type { Item } from '../sentences/item.ts';
import { isNominal, isPhraseStart, isPronoun } from '../sentences/noun-phrase.ts';

/** Tells whether a clause (a subject and a finite verb) begins at item `from`. */
export function hasClause(items: readonly Item[], from: number, cue: Cue): boolean {
  const first = items[from] as Item;
  const second = items[from + 1];
  const subordinate =
    !isAmount(items, from) &&
    (first.classes & (Class.subordinator | Class.adverb | Class.preposition)) !== 0 &&
    !isPronoun(first);
  if (
    !isPhraseStart(first) &&
    !isAmount(items, from) &&
    !isContraction(first) &&
    first.shape !== 'number' &&
    !subordinate &&
    !first.lower.endsWith('ing') &&
    first.lower !== 'there'
  )
    return false;
  if (!second || (second.shape === 'mark' && !/^[$£€#]$/.test(second.lower))) return false;
  if (isContraction(first)) return true;
  // "IRAN DENIES SENDING MISSILES"
  if (/^(?:deny|admit)$/.test(cue.verb) && isGerund(first.lower)) return true;
  const plain = cue.verb === 'say' || cue.verb === 'tell';
  if (plain && (isPronoun(first) || first.lower === 'there') && items.length - from >= 3) return true;
  for (let k = from + 1; k < items.length && k < from + 40; k++) {
    const item = items[k] as Item;
    if (item.shape === 'quote') return plain || k - from < 8;
    if (item.lower === ';' || item.lower === ':') return false;
    // A comma before any verb: what stands before it is an object ("claiming victories, ..."), unless it opens the clause.
    if (item.lower === ',' && !subordinate && !plain) return false;
    // "confirmed the meeting but denied": the next verb is another.
    if (/^(?:but|and|or)$/.test(item.lower) && !plain && cuesOf(items[k + 1]?.lower ?? '').length > 0)
      return false;
    if ((item.classes & (Class.auxiliary | Class.verb)) !== 0) return true;
    if (item.shape !== 'lower' || item.classes !== 0) continue;
    const before = items[k - 1] as Item;
    if (!isNominal(before) && !isPronoun(before)) continue;
    if (item.lower.endsWith('ed')) return true;
    // "opposes any", "policies.": a word in -s is a verb where something that it takes follows.
    if (/[^s]s$/.test(item.lower) && takesObject(items[k + 1])) return true;
  }
  return plain && items.length - from >= 6;
}

/** Tells whether a word is a subject with its auxiliary: "he’s", "they’ll", "there’s". */
function isContraction({ lower }: Item): boolean {
  return /^(?:i|you|he|she|it|we|they|there|that|who|what)'(?:s|m|re|ve|d|ll)$/.test(lower);
}

function takesObject(item: Item | undefined): boolean {
  if (!item || item.shape === 'mark') return false;
  if (item.shape !== 'lower') return true;
  return (
    (item.classes &
      (Class.determiner | Class.possessive | Class.object | Class.adverb | Class.subordinator)) !==
      0 || item.lower === 'to'
  );
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
