import type { KnownView } from '../../lib/holdings/known/known-view.ts';
import type { Span } from '../../lib/model.ts';
import { type Loudness, loudnessOf } from './loud-words.ts';
import { wordChanges } from './word-changes.ts';
import { type WordSpan, wordSpans } from './word-spans.ts';

/** Is a run of words of a difference. */
export interface DifferencePart {
  readonly text: string;
  /** What makes it loud; null where nothing does. */
  readonly loud: Loudness | null;
}

/** Is a stretch of a quotation: the same on record, or worded differently there. One side of a difference may have no words. */
export type DifferenceRun =
  | { readonly type: 'same'; readonly text: string }
  | {
      readonly type: 'other';
      readonly known: readonly DifferencePart[];
      readonly quoted: readonly DifferencePart[];
    };

/** Is what of a match is asked about. */
type ComparedQuote = Pick<KnownView, 'differences'> & { readonly quote: Pick<KnownView['quote'], 'text'> };

/** Is a stretch of the known quote and what stands for it in the quotation. */
interface SpanPair {
  readonly known: Span;
  readonly quoted: Span;
}

/**
 * Cuts a quotation into what is on record in the same words and what is worded differently there. The differences that decided are the
 * evidence; from several words that stand for one another, those that are equal are taken out.
 */
export function wordDifference(quotation: string, { quote, differences }: ComparedQuote): DifferenceRun[] {
  const runs: DifferenceRun[] = [];
  let at = 0;
  for (const { known, quoted } of differences.flatMap((one) => refined(one, quote.text, quotation))) {
    const here = quotation.slice(quoted.start, quoted.end);
    addSame(runs, quotation.slice(at, quoted.start));
    if (here === '') setApart(runs);
    runs.push({
      type: 'other',
      known: partsOf(quote.text.slice(known.start, known.end)),
      quoted: partsOf(here),
    });
    at = quoted.end;
    // The space before the next word stands before what is only on record.
    if (here === '' && /^[\p{L}\p{N}]/u.test(quotation.slice(at))) addSame(runs, ' ');
  }
  addSame(runs, quotation.slice(at));
  return runs;
}

/** Lists the loud words of a difference, each once, in their order. */
export function loudWords(runs: readonly DifferenceRun[]): string[] {
  const parts = runs.flatMap((run) => (run.type === 'same' ? [] : [...run.known, ...run.quoted]));
  return [...new Set(parts.flatMap(({ text, loud }) => (loud === null ? [] : [text])))];
}

function addSame(runs: DifferenceRun[], text: string): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last?.type === 'same') runs[runs.length - 1] = { type: 'same', text: last.text + text };
  else runs.push({ type: 'same', text });
}

/** Puts a space before what is only on record, where the quotation has none. */
function setApart(runs: DifferenceRun[]): void {
  const last = runs.at(-1);
  if (last && !(last.type === 'same' && /\s$/.test(last.text))) addSame(runs, ' ');
}

/** Takes equal words out of two stretches that stand for one another. */
function refined(one: SpanPair, knownText: string, quotation: string): readonly SpanPair[] {
  const known = wordSpans(knownText, one.known);
  const quoted = wordSpans(quotation, one.quoted);
  if (known.length === 0 || quoted.length === 0) return [one];
  const changes = wordChanges(known, quoted);
  if (changes === null) return [one];
  const pairs: SpanPair[] = [];
  const from = { known: 0, quoted: 0 };
  const to = { known: 0, quoted: 0 };
  const close = () => {
    if (to.known > from.known || to.quoted > from.quoted)
      pairs.push({
        known: stretchOf(known, from.known, to.known, one.known.end),
        quoted: stretchOf(quoted, from.quoted, to.quoted, one.quoted.end),
      });
  };
  for (const { added, removed, count } of changes) {
    if (!added && !removed) close();
    if (!added) to.known += count;
    if (!removed) to.quoted += count;
    if (!added && !removed) Object.assign(from, to);
  }
  close();
  return pairs;
}

/** Gives the stretch of some words; without any, the place before the next one. */
function stretchOf(words: readonly WordSpan[], from: number, to: number, end: number): Span {
  const start = words[from]?.start ?? end;
  return { start, end: to > from ? (words[to - 1]?.end ?? end) : start };
}

/** Cuts a stretch at its loud words. */
function partsOf(text: string): DifferencePart[] {
  const parts: DifferencePart[] = [];
  let at = 0;
  const quietUpTo = (end: number) => {
    if (end > at) parts.push({ text: text.slice(at, end), loud: null });
  };
  for (const { start, end } of wordSpans(text, { start: 0, end: text.length })) {
    const loud = loudnessOf(text.slice(start, end));
    if (loud === null) continue;
    quietUpTo(start);
    parts.push({ text: text.slice(start, end), loud });
    at = end;
  }
  quietUpTo(text.length);
  return parts;
}
