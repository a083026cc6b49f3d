import type { Item } from '../sentences/item.ts';
import { isNominal, isTime, nounPhraseAfter, type Range } from '../sentences/noun-phrase.ts';

/** Items between a passive verb and its agent; what is farther off is another clause's. */
const farthest = 16;

/** Says who acts in a passive, and where the "by" before them stands. */
interface Agent {
  readonly by: number;
  readonly phrase: Range;
}

/** Finds who acts behind a passive verb that ends before an item: "was accused on Monday by | her aide"; null where the clause names none. */
export function agentBehind(items: readonly Item[], end: number): Agent | null {
  const by = agentAt(items, end);
  const phrase = by > 0 ? agentFrom(items, by + 1) : null;
  return phrase && { by, phrase };
}

/** Reads the agent that begins at an item: "told by | her aide", where "her" alone would be somebody else. */
function agentFrom(items: readonly Item[], from: number): Range | null {
  const agent = nounPhraseAfter(items, from);
  const next = items[from + 1];
  if (items[from]?.lower !== 'her' || !isNominal(next) || isTime(next) || next?.lower === 'that')
    return agent;
  return { from, to: nounPhraseAfter(items, from + 1)?.to ?? from + 2 };
}

/** Finds the "by" of an agent in the clause of a passive verb that ends before an item; 0: there is none. */
function agentAt(items: readonly Item[], end: number): number {
  for (let k = end; k < items.length && k < end + farthest; k++) {
    const { lower } = items[k] as Item;
    if (lower === 'by') return k;
    if (/^(?:[,;]|that|whether|if)$/.test(lower)) return 0;
  }
  return 0;
}
