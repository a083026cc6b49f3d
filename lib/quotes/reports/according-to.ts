import { Class } from '../../english/word-classes.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import type { Item } from '../sentences/item.ts';
import { nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { clauseStart, hasPredicate, hasQuote, hasVerb } from './content-before.ts';
import { contentEnd } from './content-end.ts';
import type { Report } from './report.ts';

/** Reads "according to" at an item: the source behind it, the content on the other side of the comma. */
export function accordingTo(items: readonly Item[], at: number): Report | null {
  const speaker = nounPhraseAfter(items, at + 2);
  if (!speaker) return null;
  const cue = { from: at, to: at + 2 };
  const opens = at === 0 || ((items[at - 1] as Item).classes & (Class.coordinator | Class.adverb)) !== 0;
  if (opens) {
    // "According to the agency: “...”"
    const isColon = items[speaker.to]?.lower === ':';
    let k = speaker.to;
    while (k < items.length && !isColon && (items[k] as Item).lower !== ',') k++;
    // The source's own apposition ends at the comma before a clause.
    if (k + 1 >= items.length) {
      // "and according to the board | the best months are": without a comma.
      if (!hasVerb(items, speaker.to, items.length)) return null;
      k = speaker.to - 1;
    }
    return {
      grammar: 'source',
      cue,
      speaker,
      after: { from: k + 1, to: contentEnd(items, k + 1, null) },
      before: null,
      explicit: true,
    };
  }
  const end = (items[at - 1] as Item).lower === ',' ? at - 1 : at;
  const before = { from: clauseStart(items, end), to: end };
  // "But the duty, according to Lee, | lies with others": the verb stands behind the parenthesis.
  const goesOn =
    end < at &&
    items[speaker.to]?.lower === ',' &&
    isFiniteVerb(items[speaker.to + 1]) &&
    !hasQuote(items, before) &&
    !hasPredicate(items, before.from, before.to);
  const after = goesOn ? { from: speaker.to + 1, to: contentEnd(items, speaker.to + 1, null) } : null;
  return { grammar: 'source', cue, speaker, after, before: goesOn ? null : before, explicit: true };
}
