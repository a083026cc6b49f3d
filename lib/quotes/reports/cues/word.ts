import { type Cue, cuesOf } from '../../../english/cues.ts';
import type { Item } from '../../sentences/item.ts';
import { isAdverb } from '../../sentences/noun-phrase.ts';

/** Holds a word that may be a reporting verb, with its neighbours. */
export interface Word {
  readonly items: readonly Item[];
  readonly at: number;
  readonly item: Item;
  /** What the word may be in the lexicon of reporting verbs. */
  readonly cues: readonly Cue[];
  readonly before: Item | undefined;
  readonly next: Item | undefined;
  /** Position of the item before, past adverbs: "they | repeatedly said". -1 if there is none. */
  readonly left: number;
}

/** Reads the word at an item. Null: the item is a mark, marked words or a number. */
export function wordAt(items: readonly Item[], at: number): Word | null {
  const item = items[at] as Item;
  if (item.shape === 'mark' || item.shape === 'quote' || item.shape === 'number') return null;
  return {
    items,
    at,
    item,
    cues: cuesOf(item.lower),
    before: items[at - 1],
    next: items[at + 1],
    left: pastAdverbs(items, at - 1),
  };
}

/** Returns the position of the first item from `at` backwards that is no adverb. */
export function pastAdverbs(items: readonly Item[], at: number): number {
  let k = at;
  while (k >= 0 && isAdverb(items[k] as Item)) k--;
  return k;
}
