import { Class } from '../../english/word-classes.ts';
import { clauseStart, hasPredicate, hasQuote, hasVerb } from '../contents/content-before.ts';
import { contentEnd } from '../contents/content-end.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import type { Item } from '../sentences/item.ts';
import { nounPhraseAfter, type Range } from '../sentences/noun-phrase.ts';
import type { Report } from './report.ts';

/** Reads "according to" at an item: the source behind it, the content on the other side of the comma. */
export function accordingTo(items: readonly Item[], at: number): Report | null {
  const speaker = nounPhraseAfter(items, at + 2);
  if (!speaker) return null;
  const report = { grammar: 'source', cue: { from: at, to: at + 2 }, speaker, explicit: true } as const;
  const opens = at === 0 || ((items[at - 1] as Item).classes & (Class.coordinator | Class.adverb)) !== 0;
  if (opens) {
    const after = behindSource(items, speaker);
    return after && { ...report, after, before: null, rules: ['according-to', 'behind'] };
  }
  const end = items[at - 1]?.lower === ',' ? at - 1 : at;
  const before = { from: clauseStart(items, end), to: end };
  const from = end < at ? verbBehind(items, before, speaker) : 0;
  if (from > 0) {
    const after = { from, to: contentEnd(items, from, null) };
    return { ...report, after, before: null, rules: ['according-to', 'between'] };
  }
  return { ...report, after: null, before, rules: ['according-to', 'before'] };
}

/** Finds the content behind a source that opens the sentence, past the source's own apposition. */
function behindSource(items: readonly Item[], source: Range): Range | null {
  let k = source.to;
  // "According to the agency: “...”"
  while (k < items.length && items[source.to]?.lower !== ':' && items[k]?.lower !== ',') k++;
  // "and according to the board | the best months are": without a comma.
  const isBare = k + 1 >= items.length;
  if (isBare && !hasVerb(items, source.to, items.length)) return null;
  const from = isBare ? source.to : k + 1;
  return { from, to: contentEnd(items, from, null) };
}

/**
 * Finds where the content goes on behind a source that interrupts it: "But the duty, according to Lee, | lies with others", "But, according to Lee,
 * | it rained". 0: it stands before the source.
 */
function verbBehind(items: readonly Item[], before: Range, source: Range): number {
  const from = source.to + 1;
  if (items[source.to]?.lower !== ',' || hasQuote(items, before)) return 0;
  if (hasPredicate(items, before.from, before.to)) return 0;
  if (isFiniteVerb(items[from])) return from;
  // "according to Ann Lee, the mayor, | it rained"
  const apposition = nounPhraseAfter(items, from);
  if (apposition && items[apposition.to]?.lower === ',') return apposition.to + 1;
  return hasVerb(items, from, items.length) ? from : 0;
}
