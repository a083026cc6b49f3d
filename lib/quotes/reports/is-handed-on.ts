import { hasQuote } from '../contents/content-before.ts';
import type { Item } from '../sentences/item.ts';
import type { Range } from '../sentences/noun-phrase.ts';
import { isSpoken, type Report } from './report.ts';

/**
 * Tells whether all that somebody reports in marks is what another said: "Reyes said | Lee had told him, “A”". The words are hers, and whoever
 * hands them on is not quoted with them.
 */
export function isHandedOn(items: readonly Item[], report: Report, all: readonly Report[]): boolean {
  const { after, grammar } = report;
  if (!after || !isSpoken(grammar) || !hasQuote(items, after)) return false;
  return all.some((inner) => {
    const { cue, speaker } = inner;
    if (inner === report || !speaker || !isSpoken(inner.grammar)) return false;
    if (speaker.from < after.from || speaker.from - after.from > 1 || cue.to > after.to) return false;
    const own = inner.after;
    return (
      own !== null && items[own.from]?.shape === 'quote' && marksIn(items, own) === marksIn(items, after)
    );
  });
}

const marksIn = (items: readonly Item[], { from, to }: Range): number =>
  items.slice(from, to).filter(({ shape }) => shape === 'quote').length;
