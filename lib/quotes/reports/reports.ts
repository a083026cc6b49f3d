import { Class } from '../../english/word-classes.ts';
import { hasQuote } from '../contents/content-before.ts';
import type { Item } from '../sentences/item.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { accordingTo } from './according-to.ts';
import { agentReport } from './agent-report.ts';
import { clauseAt } from './clause.ts';
import { isRetold } from './is-retold.ts';
import { isVouched } from './is-vouched.ts';
import { layoutOf } from './layouts.ts';
import { isSpoken, type Report } from './report.ts';
import { REPORT_VETOES } from './report-vetoes.ts';

/** Finds every act of reporting in a sentence, in the order of its cues. */
export function reportsOf({ items }: Sentence): Report[] {
  const found: Report[] = [];
  const isQuestion = asks(items);
  for (let at = 0; at < items.length; at++) {
    const report = isSource(items, at)
      ? sourceAt(items, at, found)
      : isQuestion
        ? null
        : reportAt(items, at, found);
    if (report) found.push(report);
  }
  return found.filter((report) => !isVouched(items, report, found) && !isRetold(items, report, found));
}

/** Tells whether a sentence asks: "Did Lee say it was safe?" reports nothing. */
function asks(items: readonly Item[]): boolean {
  if (items[items.length - 1]?.lower !== '?') return false;
  const label = items.findIndex(({ lower }, k) => lower === ':' && k < 4);
  return ((items[label + 1]?.classes ?? 0) & Class.auxiliary) !== 0;
}

const isSource = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'according' && items[at + 1]?.lower === 'to';

/** Reads a source. "“A,” he told them, according to somebody in the room": who says so is he. */
function sourceAt(items: readonly Item[], at: number, earlier: readonly Report[]): Report | null {
  const report = accordingTo(items, at);
  return report?.before && earlier.some((one) => isSpeech(items, one)) ? null : report;
}

/** Tells whether somebody says something in marks. */
function isSpeech(items: readonly Item[], { grammar, before, after }: Report): boolean {
  const content = before ?? after;
  return isSpoken(grammar) && content !== null && hasQuote(items, content);
}

/** Reads the report whose cue stands at an item. */
function reportAt(items: readonly Item[], at: number, earlier: readonly Report[]): Report | null {
  const clause = clauseAt(items, at, earlier);
  if (!clause) return null;
  const { cue, end, subject } = clause;
  if (subject.voice === 'passive' && cue.form !== 'participle') return agentReport(clause);
  if (REPORT_VETOES.some(({ agrees }) => agrees(clause))) return null;
  const layout = layoutOf(clause);
  if (!layout) return null;
  const { speaker, after, before, explicit, rule } = layout;
  const rules = [clause.cueRule, speaker === clause.speaker ? clause.speakerRule : 'behind-cue', rule];
  return { grammar: cue.grammar, cue: { from: at, to: end }, speaker, after, before, explicit, rules };
}
