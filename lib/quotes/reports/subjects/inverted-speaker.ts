import type { Cue } from '../../../english/cues.ts';
import { REPORT_WORDS } from '../../../english/report-words.ts';
import { Class } from '../../../english/word-classes.ts';
import { hasPredicate, hasQuote } from '../../contents/content-before.ts';
import { isFiniteVerb } from '../../sentences/is-finite-verb.ts';
import type { Item } from '../../sentences/item.ts';
import { isTime, nounPhraseAfter, type Range } from '../../sentences/noun-phrase.ts';
import { pastAdverbs } from '../cues/word.ts';

/** Finds the speaker after the cue, with the content before it: "..., said X". */
export function invertedSpeaker(
  items: readonly Item[],
  at: number,
  end: number,
  subject: Range | null,
  cue: Cue,
): Range | null {
  const left = pastAdverbs(items, at - 1);
  const before = items[left];
  if (!before || !inverts(cue) || (subject && before.shape !== 'quote' && opens(items, subject, left)))
    return null;
  if (before.shape !== 'quote' && !/^(?:,|—|--)$/.test(before.lower)) return null;
  // "said lead author Ann Lee": no verb there.
  const isLead = items[end]?.lower === 'lead';
  const behind = nounPhraseAfter(items, isLead ? end + 1 : end);
  const phrase = behind && { from: end, to: behind.to };
  return phrase && isSpeaker(items, phrase, cue, before) ? phrase : null;
}

/** Tells whether a verb may stand before its speaker. */
function inverts({ form, verb, grammar }: Cue): boolean {
  if (form === 'participle' || (form === 'base' && verb !== 'say')) return false;
  return grammar === 'say' || grammar === 'ask' || grammar === 'speak';
}

/** Tells whether a subject begins the clause of the cue, so that nothing is inverted: "X, director of Y, said Z". */
function opens(items: readonly Item[], subject: Range, left: number): boolean {
  if (items[left]?.lower !== ',' || isOnlyDescribed(items, left)) return true;
  if (left === 0 || nounPhraseAfter(items, 0)?.to !== subject.to) return false;
  // "No trains before Friday, | says the mayor": nobody has a comma between themselves and their verb, unless two stand there.
  if (subject.to === left) return false;
  return (
    items[subject.to]?.lower === ',' ||
    !(hasPredicate(items, subject.to, left) || hasQuote(items, { from: subject.to, to: left }))
  );
}

/** Tells whether all that stands before a comma is somebody with a relative clause: "An aide close to Lee, who asked not to be named, | said". */
function isOnlyDescribed(items: readonly Item[], comma: number): boolean {
  const opening = items.findIndex(({ lower }, k) => k < comma && lower === ',');
  return (
    items[opening + 1]?.lower === 'who' &&
    !items.slice(0, opening).some(({ classes }) => (classes & (Class.verb | Class.auxiliary)) !== 0)
  );
}

/** Tells whether a phrase behind the cue is somebody who speaks, and no time, object or other clause. */
function isSpeaker(items: readonly Item[], phrase: Range, cue: Cue, before: Item): boolean {
  const first = items[phrase.from] as Item;
  const next = items[phrase.to];
  const isMarked = before.shape === 'quote';
  // "..., read the instruction to me aloud": after any verb but the plainest, the speaker ends what is said of the act.
  const isPlain = isMarked || REPORT_WORDS.plainestVerbs.has(cue.verb);
  if (!isPlain && next && next.shape !== 'mark' && next.shape !== 'quote') return false;
  // "the head of the firm, Ann Lee, said | last week"
  if (isTime(first) || isTime(items[phrase.to - 1]) || REPORT_WORDS.timeOpeners.has(first.lower))
    return false;
  if ((first.classes & Class.object) !== 0) return false;
  // "“A,” said the bridge | was safe"
  if (next?.shape === 'lower' && (next.classes & Class.auxiliary) !== 0) return false;
  if (isMarked) return true;
  // "Ann Lee, who runs the town, said the head | of the firm was away", "... said the mayor's “fault” was old"
  const end = pastLinks(items, phrase.to);
  return items[end]?.shape !== 'quote' && (items[end]?.shape !== 'lower' || !isFiniteVerb(items[end]));
}

/** Finds the item behind the prepositions and phrases that hang on a phrase: "the head | of the firm in Zenda". */
function pastLinks(items: readonly Item[], from: number): number {
  let k = from;
  while (items[k]?.shape === 'lower' && ((items[k] as Item).classes & Class.preposition) !== 0) {
    const phrase = nounPhraseAfter(items, k + 1);
    if (!phrase) return k;
    k = phrase.to;
  }
  return k;
}
