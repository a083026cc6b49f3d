import { clauseOpeners } from '../../english/content-words.ts';
import type { Item } from '../sentences/item.ts';

/** Tells whether the cue stands in a clause that opens the sentence: "While Ramos said that A, | he appears uneasy". */
export function opensSubordinate(items: readonly Item[], from: number): boolean {
  const first = items[0] as Item;
  const opener = /^(?:but|and)$/.test(first.lower) ? (items[1] ?? first) : first;
  if (!clauseOpeners.has(opener.lower)) return false;
  for (let k = 0; k < from; k++) if ((items[k] as Item).lower === ',') return false;
  return true;
}

/** Items before the content in which "who" is looked for. */
const REACH = 12;

/** Tells whether the cue stands in a relative clause: "Lee, who said that A, | recalled B". */
export function inRelative(items: readonly Item[], from: number): boolean {
  for (let k = from - 1; k > 0 && k > from - REACH; k--) {
    const { lower } = items[k] as Item;
    if (lower === 'who' || lower === 'which') return (items[k - 1] as Item).lower === ',';
    if (lower === ',' || lower === ';') return false;
  }
  return false;
}
