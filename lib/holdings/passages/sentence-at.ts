import { cuesOf } from '../../english/cues.ts';
import { dateRecordEnd } from '../../english/dates/dateline.ts';
import { type Token, tokenise } from '../../english/tokens.ts';
import type { Span } from '../../model.ts';

/** Characters on each side of a place that are read for its sentence. It keeps the time of a view bounded. */
const FAR = 3_000;
/** A reporting clause behind a question or a cry: “Who came?” | Ann Lee asked. */
const MOST_OF_CLAUSE = 8;
/** Marks that may close a sentence together. */
const MOST_CLOSING = 4;
const CLOSING = /^["“”»’')\]]+/;

/** Finds the sentence around an offset, within its paragraph. The marks that close it belong to it. */
export function sentenceAt(text: string, at: number): Span {
  const sentences = sentencesAround(text, at);
  return sentences.find(({ end }) => at < end) ?? sentences.at(-1) ?? { start: at, end: at };
}

/** Finds the whole sentence before the one around an offset, in its paragraph or the one before; null where there is none. */
export function sentenceBefore(text: string, at: number): Span | null {
  const { start } = sentenceAt(text, at);
  const before = text.slice(Math.max(0, start - FAR), start).trimEnd();
  if (before === '') return null;
  const end = Math.max(0, start - FAR) + before.length;
  const found = sentenceAt(text, end - 1);
  // A heading, a byline or a caption is no sentence.
  return /[.?!…]["“”»’')\]]*$/.test(text.slice(found.start, found.end)) ? found : null;
}

/** Cuts the paragraph around an offset into sentences, as far as it is near. */
function sentencesAround(text: string, at: number): Span[] {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
  // What is shown beside the text is no part of its first sentence: "date 2022-03-07".
  const from = Math.max(dateRecordEnd(text, line), at - FAR);
  const to = Math.min(line.end, at + FAR);
  return sentencesIn(text, from, to);
}

/** Cuts a stretch of one paragraph into sentences. Linear in its length. */
export function sentencesIn(text: string, from: number, to: number): Span[] {
  const tokens = tokenise(text, from, to);
  const sentences: Span[] = [];
  let start = tokens[0]?.start ?? from;
  for (const [at, token] of tokens.entries()) {
    if (token.start < start || !isStop(token)) continue;
    const end = closedEnd(text, token.end, to);
    const next = tokens.slice(at + 1, at + 2 + MOST_CLOSING).find((one) => one.start >= end);
    if (next === undefined || !endsSentence(text, token, { end, tokens, at })) continue;
    sentences.push({ start, end });
    start = next.start;
  }
  const last = text.slice(start, to).trimEnd();
  if (last !== '') sentences.push({ start, end: start + last.length });
  return sentences;
}

/** Takes the marks behind a stop that close what it ends: “The dam holds.”) */
function closedEnd(text: string, stop: number, to: number): number {
  return stop + (CLOSING.exec(text.slice(stop, Math.min(to, stop + MOST_CLOSING)))?.[0].length ?? 0);
}

/** Tells whether a stop ends its sentence: a capital stands behind it, and no clause that reports a question. */
function endsSentence(
  text: string,
  stop: Token,
  { end, tokens, at }: { readonly end: number; readonly tokens: readonly Token[]; readonly at: number },
): boolean {
  if (!beginsSentence(text, end)) return false;
  return end === stop.end || stop.lower === '.' || !isReportingClause(tokens, at + 1);
}

const isStop = ({ shape, lower }: Token): boolean => shape === 'mark' && /^[.?!…]|^\.{3,}$/.test(lower);

/** Tells whether a sentence may begin behind an offset: at a capital, a digit, or a mark before one. */
function beginsSentence(text: string, at: number): boolean {
  return /^\s+(?:["“”‘’«»'([]\s*)*[\p{Lu}\p{N}\p{Lo}]/u.test(text.slice(at, at + 8));
}

function isReportingClause(tokens: readonly Token[], from: number): boolean {
  const clause = tokens.slice(from, from + MOST_OF_CLAUSE);
  const stop = clause.findIndex(isStop);
  return clause.slice(0, stop < 0 ? clause.length : stop).some(({ lower }) => cuesOf(lower).length > 0);
}
