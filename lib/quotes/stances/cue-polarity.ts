import {
  ADDERS,
  AVOIDANCES,
  CATENATIVES,
  DENIALS,
  FILLERS,
  NEGATORS,
  NO_SUBJECTS,
  RETRACTIONS,
} from '../../english/stances.ts';
import { type TokenisedText, tokensAround } from '../../english/tokenised-text.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { Span } from '../../model.ts';

/** Holds what stands before a reporting verb and changes what it says: "did not | deny", "stopped short of | saying". */
export interface CuePolarity {
  /** Where the words begin that turn the verb into its contrary; the verb itself where none do. */
  readonly start: number;
  /** Whether an odd number of words turns it. */
  readonly negated: boolean;
  /** What the speaker says of the act itself: that it never was ("denied ever saying"), or that it was wrong ("regretted saying"). */
  readonly act: 'denied' | 'taken-back' | null;
}

/** Characters that are read before a verb: a group and its subject. Every look-back is bounded, so that time stays linear. */
const LONGEST_GROUP = 160;

/** A step back from a cue: where the words begin that it passed, and what they do to the cue. */
interface Step {
  readonly to: number;
  readonly does: 'turns' | 'denied' | 'taken-back' | 'nothing';
}

/** Reads what stands before a cue in its sentence. `speaker` is the subject, where it stands before. */
export function cuePolarity(article: TokenisedText, cue: Span, speaker: Span | null): CuePolarity {
  const tokens = sentenceBefore(article, cue.start);
  const isGerund = /^\w+ing\b/.test(article.text.slice(cue.start, cue.end));
  let first = tokens.length;
  let negated = false;
  let act: CuePolarity['act'] = null;
  for (let step = stepBefore(tokens, first, isGerund); step; step = stepBefore(tokens, step.to, isGerund)) {
    if (step.does === 'nothing') continue;
    first = step.to;
    if (step.does === 'turns') negated = !negated;
    else act = step.does;
  }
  // "did | not deny", "has | yet to say"
  while (first < tokens.length && first > 0 && isAuxiliary(tokens[first - 1] as Token)) first--;
  const start = tokens[first]?.start ?? cue.start;
  const subject = speaker && speaker.end <= cue.start ? noSubject(tokens, speaker) : null;
  return subject === null ? { start, negated, act } : { start: subject, negated: !negated, act };
}

/** Words of a group that stand before a participle: "denied | having said", "denied | ever having said". */
const GERUND_SIGNS: ReadonlySet<string> = new Set(['having', 'ever']);

/** Takes a step back within the group of a verb; null where the group begins. */
function stepBefore(tokens: readonly Token[], at: number, isGerund: boolean): Step | null {
  if (at === 0) return null;
  const avoided = avoidanceBefore(tokens, at);
  if (avoided !== null) return { to: avoided, does: 'turns' };
  const { lower } = tokens[at - 1] as Token;
  // "saying", "having said"
  if (isGerund || GERUND_SIGNS.has(tokens[at]?.lower ?? '')) {
    if (DENIALS.has(lower)) return { to: at - 1, does: 'denied' };
    const verb = lower === 'for' ? at - 2 : at - 1;
    if (RETRACTIONS.has(tokens[verb]?.lower ?? '')) return { to: verb, does: 'taken-back' };
  }
  if (turns(tokens, at - 1)) return { to: at - 1, does: 'turns' };
  return isFiller(tokens, at - 1) ? { to: at - 1, does: 'nothing' } : null;
}

/** Reads the words of a sentence up to an offset, the last ones of a long sentence. */
function sentenceBefore(article: TokenisedText, end: number): readonly Token[] {
  const tokens = tokensAround(end, article, end - LONGEST_GROUP, end);
  const stop = tokens.findLastIndex(({ shape, lower }) => shape === 'mark' && /[.?!;:“”"]/.test(lower));
  return tokens.slice(stop + 1);
}

/** Finds where what keeps from the verb at `end` begins: "refused to", "stopped just short of". */
function avoidanceBefore(tokens: readonly Token[], end: number): number | null {
  for (const { words, link } of AVOIDANCES) {
    let at = end - link.length;
    if (at < 1 || link.some((word, k) => tokens[at + k]?.lower !== word)) continue;
    while (at > 1 && isAdverb(tokens[at - 1])) at--;
    if (words.has((tokens[at - 1] as Token).lower)) return at - 1;
  }
  return null;
}

/** Tells whether a word negates what follows: not the "not" of "not only said". */
function turns(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower === 'no') return tokens[at + 1]?.lower === 'longer';
  return NEGATORS.has(lower) && !ADDERS.has(tokens[at + 1]?.lower ?? '');
}

function isFiller(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.shape === 'mark') return false;
  if (FILLERS.has(token.lower) || isAdverb(token)) return true;
  if (token.lower === 'to' || CATENATIVES.has(token.lower)) return true;
  return isAuxiliary(token);
}

/** Tells an auxiliary from a pronoun that one is joined to: "he's". */
function isAuxiliary({ lower, classes }: Token): boolean {
  return (classes & Class.auxiliary) !== 0 && (classes & Class.negation) === 0 && !/.'(?!t$)/.test(lower);
}

function isAdverb(token: Token | undefined): boolean {
  if (!token || token.shape === 'mark' || (token.classes & Class.negation) !== 0) return false;
  return (token.classes & Class.adverb) !== 0 || (token.shape === 'lower' && /.ly$/.test(token.lower));
}

/** Finds what denies the subject itself: "Neither | Ann Lee", "nor did | she", "No | minister". */
function noSubject(tokens: readonly Token[], speaker: Span): number | null {
  const first = tokens.findIndex(({ start }) => start >= speaker.start);
  if (first < 0) return null;
  if (NO_SUBJECTS.has((tokens[first] as Token).lower)) return (tokens[first] as Token).start;
  let at = first - 1;
  if (at > 0 && ((tokens[at] as Token).classes & Class.auxiliary) !== 0) at--;
  const before = tokens[at];
  if (!before) return null;
  const isInverted = at < first - 1 && (NEGATORS.has(before.lower) || NO_SUBJECTS.has(before.lower));
  return isInverted || (at === first - 1 && NO_SUBJECTS.has(before.lower)) ? before.start : null;
}
