import type { Span } from '../model.ts';
import type { Item } from './sentences/item.ts';
import { nounPhraseAfter } from './sentences/noun-phrase.ts';
import { spanOf } from './sentences/span-of.ts';

/** Items that an act between two dashes may have. */
const LONGEST = 14;

/** Finds who acts between two dashes beside a stretch in marks, which is cut there: "“It was open” — Lee raised the ledger — “and wet.”" */
export function actBeside(items: readonly Item[], at: number): Span | null {
  const act = actFrom(items, at + 1) ?? actFrom(items, openingDash(items, at - 1));
  return act && spanOf(items, act);
}

/** Reads the act whose first dash stands at an item, between two stretches in marks. */
function actFrom(items: readonly Item[], dash: number): ReturnType<typeof nounPhraseAfter> {
  if (!isDash(items[dash]) || items[dash - 1]?.shape !== 'quote') return null;
  const close = items.findIndex((item, k) => k > dash + 2 && k < dash + LONGEST && isDash(item));
  if (close < 0 || items[close + 1]?.shape !== 'quote') return null;
  const actor = nounPhraseAfter(items, dash + 1);
  return actor && actor.to < close && items[actor.to]?.shape === 'lower' ? actor : null;
}

/** Finds the first of the two dashes whose second stands at an item; -1 for none. */
function openingDash(items: readonly Item[], close: number): number {
  if (!isDash(items[close])) return -1;
  for (let k = close - 1; k > 0 && k > close - LONGEST; k--) if (isDash(items[k])) return k;
  return -1;
}

const isDash = (item: Item | undefined): boolean => /^(?:[-–—]|--)$/.test(item?.lower ?? '');
