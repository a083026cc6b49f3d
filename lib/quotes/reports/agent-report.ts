import { contentAfter } from '../contents/content-after.ts';
import { hasQuote } from '../contents/content-before.ts';
import type { Item } from '../sentences/item.ts';
import { isNominal, isTime, nounPhraseAfter, type Range } from '../sentences/noun-phrase.ts';
import type { Clause } from './clause.ts';
import type { Report } from './report.ts';

/** Items between a passive verb and its agent; what is farther off is another clause's. */
const farthest = 16;

/**
 * Reads a passive: "was accused by X of", "was called “a liar” by X". The speaker is the agent; null where the sentence
 * names none, or says nothing of what was said.
 */
export function agentReport({ items, at, end, cue, cueRule }: Clause): Report | null {
  const by = agentAt(items, end);
  const speaker = by > 0 ? agentFrom(items, by + 1) : null;
  if (!speaker) return null;
  const report = { grammar: cue.grammar, cue: { from: at, to: end }, speaker, before: null };
  const verdict = { from: end, to: by };
  if (cue.grammar === 'judge' && hasQuote(items, verdict))
    return { ...report, after: verdict, explicit: false, rules: [cueRule, 'agent', 'verdict-before-agent'] };
  const after = contentAfter(items, speaker.to, cue);
  if (!after?.explicit) return null;
  return { ...report, after: after.range, explicit: true, rules: [cueRule, 'agent', 'behind-agent'] };
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
