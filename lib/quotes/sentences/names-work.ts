import { workNouns } from '../../english/print/work-nouns.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from './item.ts';

const longest = 80;

/**
 * Tells whether a marked span is a work's title: title case beside a work, a broadcaster or "on" ("said on CBS’s “Face the
 * Nation.”"). Such marks stand around a name.
 */
export function namesWork(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.shape !== 'quote' || !item.marked) return false;
  const before = items[at - 1];
  const behind = items[at + 1];
  if (!before) return false;
  const { start, end } = item.marked;
  if (end - start > longest) return false;
  const named = before.lower === ',' ? items[at - 2] : before;
  const isBeside =
    workNouns.has(named?.lower ?? '') ||
    (behind?.shape === 'lower' && workNouns.has(behind.lower)) ||
    /^(?:on|told)$/.test(before.lower) ||
    (isPreposition(before) && items[at - 2]?.shape === 'lower') ||
    (before.possessive && before.shape !== 'lower');
  return isBeside && isTitle(text.slice(start, end));
}

function isPreposition(item: Item): boolean {
  return item.shape === 'lower' && (item.classes & Class.preposition) !== 0;
}

/** Tells whether words are written as titles are: a capital on each that is not short, and on half of them at least. */
export function isTitle(words: string): boolean {
  const all = words.replace(/[.,]$/, '').match(/[\p{L}\p{N}’']+/gu) ?? [];
  if (all.length === 0 || all.length > 10 || /[.?!,]/.test(words.replace(/[.,?!]$/, ''))) return false;
  const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word);
  const capitals = all.filter(isCapital).length;
  if (!all.every((word) => isCapital(word) || word.length <= 4) || !isCapital(all[0] as string)) return false;
  return all.length === 1 ? (all[0] as string).length > 3 : capitals > 1 && capitals * 2 >= all.length;
}
