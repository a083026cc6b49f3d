import { issuedThings, issuingVerbs } from '../../../english/report-words.ts';
import { writings } from '../../../english/speakers/writings.ts';
import type { Item } from '../../sentences/item.ts';
import { isTime, type Range } from '../../sentences/noun-phrase.ts';
import { nounPhraseBefore } from '../../sentences/noun-phrase-before.ts';
import { mainSubject } from '../main-subject.ts';

/** Finds who put out the writing that ends at an item: "Ann Lee issued a statement on Monday | saying". */
export function issuerOf(items: readonly Item[], last: number): Range | null {
  let end = last;
  while (end > 0 && (isTime(items[end]) || /^(?:on|last|this)$/.test((items[end] as Item).lower))) end--;
  const noun = items[end]?.lower ?? '';
  if (!writings.has(noun) && !issuedThings.has(noun)) return null;
  const writing = nounPhraseBefore(items, end);
  if (!writing) return null;
  const particle = /^out$/.test(items[writing.from - 1]?.lower ?? '') ? 1 : 0;
  const verb = writing.from - 1 - particle;
  if (!issuingVerbs.has(items[verb]?.lower ?? '')) return null;
  return mainSubject(items, verb);
}
