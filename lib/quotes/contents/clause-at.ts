import { parts } from '../../english/content-words.ts';
import { cuesOf } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isNominal, isPhraseStart, isPronoun, nounPhraseAfter } from '../sentences/noun-phrase.ts';

/** Tells whether a subject and its finite verb begin here. */
export function isClauseAt(items: readonly Item[], at: number, to: number): boolean {
  const first = items[at];
  if (!first || at >= to) return false;
  if (isPart(items, at, to)) return true;
  if (!isPhraseStart(first)) return false;
  const phrase = nounPhraseAfter(items, at);
  if (!phrase || phrase.to >= to) return false;
  const verb = skipAdverbs(items, phrase.to);
  const item = items[verb];
  if (verb >= to || item?.shape !== 'lower') return false;
  if ((item.classes & (Class.auxiliary | Class.verb)) !== 0) return true;
  return (
    item.classes === 0 && /(?:ed|[^s]s)$/.test(item.lower) && (isPronoun(first) || isNominal(items[verb - 1]))
  );
}

/** Tells whether a part of several has its verb near: "few in the town | were surprised". */
function isPart(items: readonly Item[], at: number, to: number): boolean {
  if (!parts.has((items[at] as Item).lower)) return false;
  for (let k = at + 1; k < to && k < at + 5; k++)
    if (((items[k] as Item).classes & Class.auxiliary) !== 0) return true;
  return false;
}

/** Tells whether a finite verb stands here without a subject of its own. */
export function isPredicate(items: readonly Item[], at: number): boolean {
  const verb = skipAdverbs(items, at);
  const item = items[verb];
  if (item?.shape !== 'lower') return false;
  if ((item.classes & (Class.auxiliary | Class.verb)) !== 0) return true;
  if (item.classes === 0 && /[^e]ed$/.test(item.lower) && !isNominal(items[verb + 1])) return true;
  return cuesOf(item.lower).some(
    ({ form, nounLike }) => form === 'past' || (form === 'present' && !nounLike),
  );
}

/** Tells whether the verb of the clause that begins here is in the plain past. */
export function isPlainPast(items: readonly Item[], at: number): boolean {
  const phrase = nounPhraseAfter(items, at);
  const verb = phrase ? items[phrase.to] : undefined;
  return verb !== undefined && (verb.classes & Class.auxiliary) === 0 && verb.lower.endsWith('ed');
}

/** Finds the first item from here on that is no adverb. */
export function skipAdverbs(items: readonly Item[], from: number): number {
  let k = from;
  while (items[k] && isAdverb(items[k] as Item)) k++;
  return k;
}
