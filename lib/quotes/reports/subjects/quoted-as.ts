import { REPORT_WORDS } from '../../../english/report-words.ts';
import type { Item } from '../../sentences/item.ts';
import { nounPhraseAfter, type Range } from '../../sentences/noun-phrase.ts';
import { subjectOf } from './subject.ts';

/** Holds who is quoted by somebody else. */
export interface QuotedAs {
  readonly speaker: Range | null;
  /** Item at which the clause begins: what is quoted may stand before it. */
  readonly begins: number;
}

/**
 * Reads who speaks where the cue at an item follows "as": "quoted Lee as | saying", "Lee was quoted as | saying". Whoever is quoted
 * speaks, not who quotes. Null for any other cue.
 */
export function quotedAs(items: readonly Item[], at: number): QuotedAs | null {
  if (items[at - 1]?.lower !== 'as') return null;
  for (let k = at - 2; k >= 0 && k > at - 12; k--) {
    if (!REPORT_WORDS.quotings.has((items[k] as Item).lower)) continue;
    const { phrase, voice } = subjectOf(items, k);
    const passive = k === at - 2 || voice === 'passive';
    return { speaker: passive ? phrase : nounPhraseAfter(items, k + 1), begins: phrase?.from ?? at };
  }
  return null;
}
