import { affirmingVerbs } from '../../english/content-words.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { innerSpan } from '../sentences/span-of.ts';
import { type GradeCase, isAllInMarks, isCueOf, isLong } from './grade-case.ts';
import { beginsWithCapital, endsInStop, isUtterance } from './utterance.ts';

/** Grades the content of a report, and says what of it becomes a quote. */
export interface GradeRow {
  readonly name: string;
  /** An example: the quotes that it makes in braces. */
  readonly sentence: string;
  readonly agrees: (one: GradeCase) => boolean;
  /**
   * `indirect` and `mixed`: all of the content is one quote. The others make direct quotes of what stands in marks: of each
   * stretch, of the first, or of the last.
   */
  readonly gives: 'indirect' | 'mixed' | 'each' | 'first' | 'last';
}

const first = ({ quoted }: GradeCase): number => quoted[0] as number;
const last = ({ quoted }: GradeCase): number => quoted[quoted.length - 1] as number;
const itemAt = ({ items }: GradeCase, at: number): Item => items[at] as Item;
const isOne = ({ quoted }: GradeCase): boolean => quoted.length === 1;
const opensAfter = (one: GradeCase): boolean => !one.isBefore && first(one) === one.from;
const closesBefore = (one: GradeCase): boolean => one.isBefore && last(one) === one.to - 1;

/** Lists the grades of what a report says, in the order in which the rows are asked. The last one agrees with all. */
export const GRADES: readonly GradeRow[] = [
  {
    name: 'without-marks',
    sentence: 'Ann Lee said {the bridge was safe}.',
    agrees: ({ quoted }) => quoted.length === 0,
    gives: 'indirect',
  },
  {
    name: 'fragment',
    sentence: 'Ann Lee stressed {“strong mutual support”}.',
    agrees: (one) => isAllInMarks(one) && isOne(one) && isFragment(one),
    gives: 'mixed',
  },
  {
    name: 'all-in-marks',
    sentence: '“{The shoe also?}” asked Ann Lee.',
    agrees: isAllInMarks,
    gives: 'each',
  },
  {
    name: 'verdict-in-marks',
    sentence: 'It is what Ann Lee called “{our arguments}” this year.',
    agrees: (one) => opensAfter(one) && one.report.grammar === 'judge',
    gives: 'first',
  },
  {
    name: 'speech-first',
    sentence: 'Ann Lee said: “{The bridge is safe,}” with a smile.',
    agrees: (one) =>
      opensAfter(one) &&
      one.report.grammar !== 'stance' &&
      (/^[,:]$/.test(itemAt(one, one.from - 1).lower) ||
        beginsWithCapital(one.text, itemAt(one, first(one))) ||
        endsInStop(one.text, itemAt(one, first(one)))),
    gives: 'first',
  },
  {
    name: 'behind-lead-in',
    sentence: 'Ann Lee praised Tom Reyes, “{The bridge is safe and new.}”',
    agrees: (one) => isLedIn(one),
    gives: 'last',
  },
  {
    name: 'before-friend',
    sentence: '“{It is safe and new,}” another friend, Ann Lee told the Herald.',
    agrees: (one) => isBeforeFriend(one),
    gives: 'first',
  },
  {
    name: 'behind-dash',
    sentence: 'Neither was impressed – “{all talk,}” Ann Lee said.',
    agrees: (one) =>
      closesBefore(one) &&
      last(one) > one.from &&
      itemAt(one, last(one)).comma === true &&
      /^(?:[-–—]|--)$/.test(itemAt(one, last(one) - 1).lower),
    gives: 'last',
  },
  {
    name: 'behind-word',
    sentence: 'Well, “{it is safe,}” Ann Lee said.',
    agrees: (one) =>
      closesBefore(one) && isOne(one) && last(one) - one.from <= 3 && one.items[last(one) - 1]?.lower === ',',
    gives: 'last',
  },
  {
    name: 'utterance-last',
    sentence: 'Based on her tests, “{I think it is quite safe,}” Ann Lee said.',
    agrees: (one) => closesBefore(one) && isUtterance(one.text, one.items, last(one)),
    gives: 'last',
  },
  {
    // All but a word of it is on record word for word.
    name: 'all-but-a-word',
    sentence:
      'Ann Lee said it “{was built of stone by people who knew what they did, and it will stand for as long as there is a river to cross here.}”',
    agrees: (one) => isOne(one) && one.to - one.from <= 2 && isLong(itemAt(one, first(one))),
    gives: 'first',
  },
  {
    name: 'clause-with-marks',
    sentence: 'Ann Lee said {the bridge was “perfectly safe” in winter}.',
    agrees: () => true,
    gives: 'mixed',
  },
];

/** Tells whether a stretch in marks is the object of its verb and no utterance: "affirming “strong mutual support”", "said that “no limits”". */
function isFragment(one: GradeCase): boolean {
  const item = itemAt(one, first(one));
  const before = one.items[first(one) - 1];
  if (one.report.after === null || beginsWithCapital(one.text, item) || isLong(item)) return false;
  if (!before || before.shape === 'mark') return false;
  // Several sentences in marks are no fragment, whatever introduces them.
  const { start, end } = innerSpan(item);
  if (before.lower === 'that') return !/[.?!]\s+\p{Lu}/u.test(one.text.slice(start, end));
  return isCueOf(one, affirmingVerbs);
}

/** "wrote on his network: “...”", "called over her shoulder, “...”" */
function isLedIn(one: GradeCase): boolean {
  const at = last(one);
  if (one.isBefore || !isOne(one) || at !== one.to - 1 || at === one.from) return false;
  const { lower } = itemAt(one, at - 1);
  if (lower === ':') return true;
  return lower === ',' && one.items[one.from - 1]?.lower !== 'that' && isUtterance(one.text, one.items, at);
}

/** "“...,” another friend, | Ann Lee, told": what stands between marks and cue belongs to the speaker. */
function isBeforeFriend(one: GradeCase): boolean {
  const at = first(one);
  if (!one.isBefore || !isOne(one) || at !== one.from || one.to - at > 8) return false;
  if (!itemAt(one, at).comma && one.items[at + 1]?.lower !== ',') return false;
  const verb = Class.verb | Class.auxiliary;
  return !one.items.slice(at + 1, one.to).some(({ classes }) => (classes & verb) !== 0);
}
