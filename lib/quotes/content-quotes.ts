import type { QuoteKind, Span } from '../model.ts';
import type { ContentRange } from './contents/content.ts';
import type { FoundQuote } from './found-quote.ts';
import { CONTENT_VETOES } from './grades/content-vetoes.ts';
import { gradeCaseOf } from './grades/grade-case.ts';
import { GRADES } from './grades/grades.ts';
import type { Report } from './reports/report.ts';
import type { Item } from './sentences/item.ts';
import { innerSpan, spanOf } from './sentences/span-of.ts';

/**
 * Turns the content of a report into quotes: one, or one for each stretch in marks that is an utterance of its own. Notes in
 * `used` which stretches in marks it has taken.
 */
export function contentQuotes(
  text: string,
  items: readonly Item[],
  range: ContentRange,
  report: Report,
  speaker: Span | null,
  used: Set<Item>,
): FoundQuote[] {
  const one = gradeCaseOf(text, items, range, report, used);
  if (!one || CONTENT_VETOES.some((veto) => veto.agrees(one))) return [];
  const grade = GRADES.find((row) => row.agrees(one));
  if (!grade) return [];
  const cue = spanOf(items, report.cue);
  const rules = [...report.rules, ...(range.rules ?? []), grade.name];
  const make = ({ start, end }: Span, kind: QuoteKind): FoundQuote => ({
    ...{ start, end, kind, speaker, cue, rules, carried: false },
  });
  if (grade.gives === 'indirect' || grade.gives === 'mixed') {
    for (const k of one.quoted) used.add(items[k] as Item);
    return [make(spanOf(items, one), grade.gives)];
  }
  const taken =
    grade.gives === 'each' ? one.quoted : one.quoted.slice(...(grade.gives === 'first' ? [0, 1] : [-1]));
  return taken.map((k) => {
    used.add(items[k] as Item);
    return make(innerSpan(items[k] as Item), 'direct');
  });
}
