import type { Span } from '../../../lib/model.ts';
import type { Report } from '../../../lib/quotes/reports/report.ts';
import { reportsOf } from '../../../lib/quotes/reports/reports.ts';
import { markedSpans } from '../../../lib/quotes/sentences/marks.ts';
import type { Range } from '../../../lib/quotes/sentences/noun-phrase.ts';
import { sentencesOf } from '../../../lib/quotes/sentences/sentences.ts';
import { spanOf } from '../../../lib/quotes/sentences/span-of.ts';

/** Is a report with the words that it points at. */
export interface ReadReport {
  readonly rules: readonly string[];
  readonly cue: Span;
  readonly speaker: Span | null;
  readonly content: readonly Span[];
}

/** Finds the reports of a text of one paragraph. */
export function reportsIn(text: string): ReadReport[] {
  const block = { start: 0, end: text.length };
  return sentencesOf(text, block, 0, markedSpans(text, [block]), 0).flatMap((sentence) => {
    const { items } = sentence;
    const span = (range: Range | null) => (range ? [spanOf(items, range)] : []);
    return reportsOf(sentence).map(({ rules, cue, speaker, before, after }: Report) => ({
      rules,
      cue: spanOf(items, cue),
      speaker: span(speaker)[0] ?? null,
      content: [...span(before), ...span(after)],
    }));
  });
}

/** Holds a sentence of a table with the stretches that its brackets and braces mark. */
export interface Marked {
  readonly text: string;
  /** What stands in brackets: it is read so. */
  readonly read: readonly Span[];
  /** What stands in braces: it is not. */
  readonly held: readonly Span[];
}

/** Takes the brackets and braces out of a sentence. */
export function unmark(sentence: string): Marked {
  const found = { '[': [] as Span[], '{': [] as Span[] };
  let text = '';
  let start = 0;
  for (const character of sentence) {
    if (character === '[' || character === '{') start = text.length;
    else if (character === ']') found['['].push({ start, end: text.length });
    else if (character === '}') found['{'].push({ start, end: text.length });
    else text += character;
  }
  return { text, read: found['['], held: found['{'] };
}
