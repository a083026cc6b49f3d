import { PHRASE_WORDS } from '../../../english/phrase-words.ts';
import { REPORT_WORDS } from '../../../english/report-words.ts';
import { Class, isGerund } from '../../../english/word-classes.ts';
import type { Item } from '../../sentences/item.ts';
import { isAdverb, isTime } from '../../sentences/noun-phrase.ts';

/** Says how a verb stands to its subject. */
export type Voice = 'active' | 'negated' | 'passive' | 'supposed' | 'unreal' | 'infinitive';

/** Holds a verb with its auxiliaries, adverbs and days: "Wang | on Monday had not said". */
export interface VerbGroup {
  readonly items: readonly Item[];
  /** Position of the verb. */
  readonly at: number;
  readonly voice: Voice;
  /** Position of the item before the group, where a subject may end; -1 if there is none. */
  readonly left: number;
}

/** Tells whether a word negates the verb; "nobody" is its subject. */
const isNegation = ({ classes, lower }: Item): boolean =>
  (classes & Class.negation) !== 0 && !/^(?:neither|nobody|none)$/.test(lower);

/** Reads the verb group that ends with the verb at item `at`. */
export function verbGroup(items: readonly Item[], at: number): VerbGroup {
  let voice: Voice = 'active';
  let left = at - 1;
  while (left >= 0) {
    const item = items[left] as Item;
    const auxiliary = voiceAt(items, left, voice);
    if (auxiliary) {
      voice = auxiliary;
      left--;
    } else if (isAdverb(item)) left--;
    else if (isTime(item) && !item.possessive) left = beforeTime(items, left);
    else break;
  }
  // "would say only that": it was said.
  if ((voice === 'supposed' || voice === 'unreal') && items[at + 1]?.lower === 'only') voice = 'active';
  if (left === at - 1 && items[left]?.lower === 'to') voice = infinitive(items, left - 1);
  else if (isUnsaid(items, left, at)) voice = 'negated';
  return { items, at, voice, left };
}

/** Reads the voice of a verb with the auxiliary or the negation at an item; null: the item is neither. */
function voiceAt(items: readonly Item[], at: number, voice: Voice): Voice | null {
  const item = items[at] as Item;
  if (isNegation(item)) return 'negated';
  if ((item.classes & Class.auxiliary) === 0 || PHRASE_WORDS.contractions.has(item.lower)) return null;
  if (REPORT_WORDS.passiveAuxiliaries.has(item.lower) && voice === 'active') return 'passive';
  return (voice === 'negated' ? null : unrealVoice(item.lower, items[at + 1]?.lower)) ?? voice;
}

/** Reads the voice that a modal gives: "would say" may be what somebody used to say, "should say" and "would have said" were not said. */
function unrealVoice(modal: string, next: string | undefined): Voice | null {
  // "would later say", "could only say": it was said.
  if (!REPORT_WORDS.unrealAuxiliaries.has(modal) || next === 'later' || next === 'only') return null;
  return modal.startsWith('would') && next !== 'have' ? 'supposed' : 'unreal';
}

/** Tells whether a participle hangs on what was not done: "stopped short | of saying", "avoided | saying". */
function isUnsaid(items: readonly Item[], left: number, at: number): boolean {
  if (!items.slice(left + 1, at + 1).some((item) => isGerund(item.lower))) return false;
  const { lower = '' } = items[left] ?? {};
  const { lower: before = '' } = items[left - 1] ?? {};
  if (lower === 'of') return REPORT_WORDS.unsaidBeforeOf.has(before);
  return (lower === 'than' && before === 'rather') || REPORT_WORDS.unsaidBeforeParticiple.has(lower);
}

/** Reads the voice of an infinitive by the verb that governs it: "declined | to say". */
function infinitive(items: readonly Item[], governor: number): Voice {
  if (REPORT_WORDS.unwilling.has(items[governor]?.lower ?? '')) return 'negated';
  for (let k = governor; k >= 0 && k > governor - 3; k--)
    if (((items[k] as Item).classes & Class.negation) !== 0) return 'negated';
  return 'infinitive';
}

/** Finds the item before a time: "Wang | on Monday said", "Wang | Monday said". */
function beforeTime(items: readonly Item[], at: number): number {
  let k = at;
  while (k >= 0 && (isTime(items[k]) || isTimePart(items[k] as Item))) k--;
  return k;
}

const isTimePart = ({ lower }: Item): boolean => PHRASE_WORDS.timeParts.has(lower) || /^\d+$/.test(lower);
