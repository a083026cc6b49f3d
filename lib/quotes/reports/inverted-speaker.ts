import type { Cue } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import { isFiniteVerb } from '../sentences/is-finite-verb.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isTime, nounPhraseAfter, type Range } from '../sentences/noun-phrase.ts';
import { hasPredicate, hasQuote } from './content-before.ts';

/** Finds the speaker after the cue, with the content before it: "..., said X". */
export function invertedSpeaker(
  items: readonly Item[],
  at: number,
  end: number,
  subject: Range | null,
  cue: Cue,
): Range | null {
  if (cue.form === 'participle' || (cue.form === 'base' && cue.verb !== 'say')) return null;
  if (
    cue.grammar === 'judge' ||
    cue.grammar === 'pledge' ||
    cue.grammar === 'stance' ||
    cue.grammar === 'tell'
  )
    return null;
  let j = at - 1;
  while (j >= 0 && isAdverb(items[j] as Item)) j--;
  const before = items[j];
  if (!before) return null;
  if (subject && before.shape !== 'quote') {
    if (before.lower !== ',') return null;
    // "X, director of Y, said Z" is no inversion: X begins the clause.
    const opens = nounPhraseAfter(items, 0)?.to === subject.to;
    const verb = hasPredicate(items, subject.to, j) || hasQuote(items, { from: subject.to, to: j });
    if (j > 0 && opens && (items[subject.to]?.lower === ',' || !verb)) return null;
  }
  if (before.shape !== 'quote' && before.lower !== ',' && before.lower !== '—' && before.lower !== '--')
    return null;
  const phrase = nounPhraseAfter(items, end);
  if (!phrase) return null;
  // "..., read the instruction to me aloud": after any verb but the plainest, the speaker ends what is said of the act.
  const rest = items[phrase.to];
  const plainest = /^(?:say|add|write|tweet)$/.test(cue.verb) || before.shape === 'quote';
  if (!plainest && rest && rest.shape !== 'mark' && rest.shape !== 'quote') return null;
  const first = items[phrase.from] as Item;
  if (isTime(first) || isTime(items[phrase.to - 1]) || first.classes & Class.object) return null;
  // "the head of the firm, Ann Lee, said | last week"
  if (/^(?:last|next|this|earlier|later|late|early|again)$/.test(first.lower)) return null;
  const next = items[phrase.to];
  if (next && isFiniteVerb(next) && next.shape === 'lower' && before.shape !== 'quote') return null;
  return phrase;
}
