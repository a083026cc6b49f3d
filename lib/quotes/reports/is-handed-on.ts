import { cuesOf } from '../../english/cues.ts';
import { REPORT_WORDS } from '../../english/report-words.ts';
import { hasQuote } from '../contents/content-before.ts';
import type { Item } from '../sentences/item.ts';
import type { Range } from '../sentences/noun-phrase.ts';
import { isSpoken, type Report } from './report.ts';

/**
 * Tells whether all that somebody reports in marks is what another said: "Reyes said | Lee had told him, “A”". The words are hers, and whoever
 * hands them on is not quoted with them.
 */
export function isHandedOn(items: readonly Item[], report: Report, all: readonly Report[]): boolean {
  const { after, cue, grammar } = report;
  if (!after || !isSpoken(grammar) || !hasQuote(items, after)) return false;
  // "denied that Lee had said “A”": what he denies is his own.
  if (cuesOf(items[cue.from]?.lower ?? '').some(({ verb }) => REPORT_WORDS.withholding.has(verb)))
    return false;
  return all.some((inner) => {
    const { speaker } = inner;
    if (inner === report || !speaker || !isSpoken(inner.grammar)) return false;
    if (speaker.from < after.from || speaker.from - after.from > 1 || inner.cue.to > after.to) return false;
    const own = inner.after;
    return (
      own !== null && items[own.from]?.shape === 'quote' && marksIn(items, own) === marksIn(items, after)
    );
  });
}

const marksIn = (items: readonly Item[], { from, to }: Range): number =>
  items.slice(from, to).filter(({ shape }) => shape === 'quote').length;
