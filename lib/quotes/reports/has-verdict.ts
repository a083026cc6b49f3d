import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isNominal, isTime } from '../sentences/noun-phrase.ts';

/** Items that an object may have before its verdict. */
const longest = 10;

/** Matches words that judge, by their form: "unusual", "destructive". */
const judging = /^un|(?:ive|ous|ful|able|ible|less|ated|racist|sexist)$/;

/** Tells whether an object from item `from` on is called something, and nobody is called on the phone: "called the plan a mistake". */
export function hasVerdict(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first || first.shape === 'mark') return false;
  if ((first.classes & (Class.preposition | Class.adverb)) !== 0) return false;
  const isPronominal = (first.classes & Class.object) !== 0 || /^(?:it|this|that)$/.test(first.lower);
  if (isPronominal) return isVerdict(items[from + 1]);
  for (let k = from + 1; k < items.length && k < from + longest; k++) {
    const item = items[k] as Item;
    if (item.shape === 'mark') return false;
    if (opensVerdict(items, k)) return true;
    if (item.shape === 'lower' && item.classes === 0 && judging.test(item.lower)) return true;
  }
  return false;
}

/** Tells whether a word behind "called it" says what: "a lie", "reckless". */
function isVerdict(item: Item | undefined): boolean {
  if (!item || item.shape === 'mark' || isTime(item)) return false;
  return (item.classes & (Class.determiner | Class.possessive)) !== 0 || isNominal(item);
}

/** Tells whether an article opens a second phrase right behind the object: "the plan | a mistake". */
function opensVerdict(items: readonly Item[], k: number): boolean {
  const { classes, shape } = items[k - 1] as Item;
  // "called Lee her friend"
  const isOwned = shape === 'capital' && ((items[k]?.classes ?? 0) & Class.possessive) !== 0;
  if (!isOwned && !/^(?:a|an|the)$/.test(items[k]?.lower ?? '')) return false;
  const linking = Class.preposition | Class.coordinator | Class.subordinator | Class.determiner;
  return (classes & linking) === 0 && !isTime(items[k + 1]) && !isTime(items[k + 2]);
}
