import { Class } from '../../english/word-classes.ts';
import { hasQuote } from '../contents/content-before.ts';
import type { Item } from '../sentences/item.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { agentReport } from './agent-report.ts';
import { clauseAt } from './clause.ts';
import { isHandedOn } from './is-handed-on.ts';
import { isRetold } from './is-retold.ts';
import { isVouched } from './is-vouched.ts';
import { layoutOf, marksOf } from './layouts.ts';
import { isSpoken, type Report } from './report.ts';
import { REPORT_VETOES } from './report-vetoes.ts';
import { sourceAt } from './sources.ts';
import { UNSAID } from './unsaid.ts';

/** Holds what a sentence reports, and the stretches in marks that it says were not said. */
export interface ReadSentence {
  readonly reports: readonly Report[];
  readonly withheld: readonly Item[];
}

/** Finds every act of reporting in a sentence, in the order of its cues, and the marks that nobody said. */
export function readReports({ items }: Sentence): ReadSentence {
  const found: Report[] = [];
  const withheld: Item[] = [];
  const isQuestion = asks(items);
  for (let at = 0; at < items.length; at++) {
    const source = sourceAt(items, at);
    // "“A,” he told them, according to somebody in the room": who says so is he.
    const isHeard = source?.before && found.some((one) => isSpeech(items, one));
    const report = source || isQuestion ? null : reportAt(items, at, found, withheld);
    if (source && !isHeard) found.push(source);
    if (report) found.push(report);
  }
  const reports = found.filter(
    (report) =>
      !isVouched(items, report, found) &&
      !isRetold(items, report, found) &&
      !isHandedOn(items, report, found),
  );
  return { reports, withheld };
}

/** Finds every act of reporting in a sentence, as `readReports` does. */
export const reportsOf = (sentence: Sentence): readonly Report[] => readReports(sentence).reports;

/** Tells whether a sentence asks: "Did Lee say it was safe?" reports nothing. */
function asks(items: readonly Item[]): boolean {
  if (items[items.length - 1]?.lower !== '?') return false;
  const label = items.findIndex(({ lower }, k) => lower === ':' && k < 4);
  return ((items[label + 1]?.classes ?? 0) & Class.auxiliary) !== 0;
}

/** Tells whether somebody says something in marks. */
function isSpeech(items: readonly Item[], { grammar, before, after }: Report): boolean {
  const content = before ?? after;
  return isSpoken(grammar) && content !== null && hasQuote(items, content);
}

/** Reads the report whose cue stands at an item. */
function reportAt(
  items: readonly Item[],
  at: number,
  earlier: readonly Report[],
  withheld: Item[],
): Report | null {
  const clause = clauseAt(items, at, earlier);
  if (!clause) return null;
  const { cue, end, subject } = clause;
  if (subject.voice === 'passive' && cue.form !== 'participle') return agentReport(clause);
  if (UNSAID.some(({ agrees }) => agrees(clause))) {
    withheld.push(...marksOf(clause));
    return null;
  }
  if (REPORT_VETOES.some(({ agrees }) => agrees(clause))) return null;
  const layout = layoutOf(clause);
  if (!layout) return null;
  const { speaker, after, before, explicit, rule } = layout;
  const rules = [clause.cueRule, speaker === clause.speaker ? clause.speakerRule : 'behind-cue', rule];
  return { grammar: cue.grammar, cue: { from: at, to: end }, speaker, after, before, explicit, rules };
}
