import type { Span } from '../../model.ts';
import { spaced } from '../../text/spaced.ts';

/** Shows a sentence in runs, of which some are marked: the names of somebody, or a title. */
export type SentenceRuns = readonly { readonly text: string; readonly isMarked: boolean }[];

/** Characters kept on each side of the first mark: more of a sentence is read in the article. */
const AROUND = 160;

/** Cuts a sentence of a text into runs; a long one to what stands around its first mark. The marks come in the order of the text. */
export function sentenceRuns(text: string, sentence: Span, marks: readonly Span[]): SentenceRuns {
  const { start, end } = shortened(text, sentence, marks[0] ?? sentence);
  const runs: { text: string; isMarked: boolean }[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (from < to) runs.push({ text: spaced(text.slice(from, to)), isMarked });
  };
  let from = start;
  for (const mark of marks.filter((one) => one.end <= end)) {
    add(from, mark.start, false);
    add(mark.start, mark.end, true);
    from = mark.end;
  }
  add(from, end, false);
  if (start > sentence.start) runs.unshift({ text: '… ', isMarked: false });
  if (end < sentence.end) runs.push({ text: ' …', isMarked: false });
  return runs;
}

/** Cuts a long sentence between words. */
function shortened(text: string, sentence: Span, mark: Span): Span {
  if (sentence.end - sentence.start <= 2.5 * AROUND) return { start: sentence.start, end: sentence.end };
  const start = mark.start - sentence.start <= AROUND ? sentence.start : mark.start - AROUND;
  const end = sentence.end - mark.end <= AROUND ? sentence.end : mark.end + AROUND;
  return {
    start: start === sentence.start ? start : wordAt(text, start, mark.start),
    end: end === sentence.end ? end : Math.max(mark.end, text.lastIndexOf(' ', end)),
  };
}

function wordAt(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to ? to : space + 1;
}
