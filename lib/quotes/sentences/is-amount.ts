import { PHRASE_WORDS } from '../../english/phrase-words.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from './item.ts';

const isAmountWord = ({ classes, lower }: Item): boolean =>
  (classes & Class.number) !== 0 || PHRASE_WORDS.amounts.has(lower);

const comparing = new Set(['more', 'less', 'at']);

/** Tells whether an amount begins here: "about 270 people", "up to 40", "more than half". */
export function isAmount(items: readonly Item[], at: number): boolean {
  const first = items[at]?.lower ?? '';
  if (!PHRASE_WORDS.approximations.has(first)) return false;
  const isCompared = comparing.has(first) || (first === 'up' && items[at + 1]?.lower === 'to');
  const next = items[isCompared ? at + 2 : at + 1];
  return next !== undefined && (next.shape === 'number' || isAmountWord(next));
}
