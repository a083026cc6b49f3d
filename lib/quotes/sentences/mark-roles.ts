import { clipped, elisions } from '../../english/print/elisions.ts';
import { Class, classOf } from '../../english/word-classes.ts';

/** Names the marks that belong together: a stretch ends in the family in which it began. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'white-corner' | 'title';

type MarkRole = 'open' | 'close' | 'either';

/** What a mark does where it stands. It is doubtful where an apostrophe looks the same. */
export interface MarkUse {
  readonly role: MarkRole;
  readonly isDoubtful: boolean;
}

/** Every quotation mark with its family, and its role where no row of the table tells another. */
export const MARK_SIGNS: ReadonlyMap<string, readonly [family: MarkFamily, role: MarkRole]> = new Map([
  ['“', ['double', 'open']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['”', ['double', 'close']],
  ['``', ['double', 'open']],
  ["''", ['double', 'either']],
  ['"', ['double', 'either']],
  ['‘', ['single', 'open']],
  ['‚', ['single', 'open']],
  ['’', ['single', 'close']],
  ["'", ['single', 'close']],
  ['«', ['angle', 'open']],
  ['»', ['angle', 'close']],
  ['‹', ['single-angle', 'open']],
  ['›', ['single-angle', 'close']],
  ['「', ['corner', 'open']],
  ['」', ['corner', 'close']],
  ['『', ['white-corner', 'open']],
  ['』', ['white-corner', 'close']],
  ['《', ['title', 'open']],
  ['》', ['title', 'close']],
]);

/** Holds a mark with what stands around it. */
export interface SignCase {
  readonly sign: string;
  readonly family: MarkFamily;
  /** The characters beside it; a space at the ends of a paragraph. */
  readonly before: string;
  readonly after: string;
  /** The word right before it and right after it, in lower case. */
  readonly previous: string;
  readonly next: string;
  /** The mark of its family that stands open in the paragraph. */
  readonly open: string | undefined;
}

/** Tells a mark's use where its usual role is not right. */
interface MarkRow {
  readonly name: string;
  /** An example: the [mark in question] with what stands around it. */
  readonly sentence: string;
  readonly agrees: (one: SignCase) => boolean;
  readonly is: MarkUse | null;
}

const opens: MarkUse = { role: 'open', isDoubtful: false };
const closes: MarkUse = { role: 'close', isDoubtful: false };

const space = /[\s([{\-–—/]/;
const word = /[\p{L}\p{N}]/u;
/** What words in marks may begin with. */
const beginning = /[\p{L}\p{N}[($£€“"«…]/u;
const stop = /[.,;:?!)\]…]/;
/** What stands behind a single mark that closes beyond doubt. */
const stopBehind = /[.,;:?!)\]—–”"]/;

/** Words that no possessive stands before. */
const FUNCTION =
  Class.determiner |
  Class.preposition |
  Class.coordinator |
  Class.subordinator |
  Class.auxiliary |
  Class.subject;

const isStraight = ({ sign }: SignCase): boolean => sign === '"' || sign === "''";
const isSingle = ({ family }: SignCase): boolean => family === 'single';
const isElided = ({ next }: SignCase): boolean => elisions.has(next) || /^\d\ds?$/.test(next);
const isClosing = (one: SignCase): boolean => isSingle(one) && !stopBehind.test(one.after);

/** Lists what a mark does other than usual. The first row that agrees decides. */
export const MARK_ROLES: readonly MarkRow[] = [
  {
    name: 'inches',
    sentence: `He is 6' 2["] tall.`,
    agrees: (one) => isStraight(one) && one.open === undefined && /\d/.test(one.before),
    is: null,
  },
  {
    name: 'feet',
    sentence: `'He is 6['] 2" tall,' she said.`,
    agrees: (one) => isSingle(one) && /\d/.test(one.before) && /^\d/.test(one.next),
    is: null,
  },
  {
    // Typed as an opening mark; a stretch begins there only if it ends beyond doubt.
    name: 'elision',
    sentence: 'Round up [‘]em all.',
    agrees: (one) => isSingle(one) && one.sign !== '’' && !word.test(one.before) && isElided(one),
    is: { role: 'open', isDoubtful: true },
  },
  {
    name: 'turned-closing',
    sentence: '“Apparently not,[“] he said.',
    agrees: ({ sign, open, before, after }) =>
      /[“„‟]/.test(sign) && open !== undefined && !space.test(before) && !word.test(after),
    is: closes,
  },
  {
    name: 'turned-opening',
    sentence: '[”]It rained,” he said.',
    agrees: ({ sign, open, before, after }) =>
      sign === '”' && open === undefined && space.test(before) && word.test(after),
    is: opens,
  },
  {
    name: 'inward-opening',
    sentence: '[»]It rained,« he said.',
    agrees: ({ sign, before, after }) => /[»›]/.test(sign) && space.test(before) && beginning.test(after),
    is: opens,
  },
  {
    name: 'inward-closing',
    sentence: '»It rained,[«] he said.',
    agrees: ({ sign, open, before, after }) =>
      /[«‹]/.test(sign) && open !== undefined && !space.test(before) && !word.test(after),
    is: closes,
  },
  {
    name: 'straight-opening',
    sentence: '["]It rained," she said.',
    agrees: (one) => isStraight(one) && opensStraight(one) && !endsStraight(one),
    is: opens,
  },
  {
    name: 'straight-closing',
    sentence: '"It rained,["] she said.',
    agrees: (one) => isStraight(one) && endsStraight(one) && !opensStraight(one),
    is: closes,
  },
  {
    name: 'low-closing',
    sentence: '‚It rained[‘], she said.',
    agrees: ({ sign, open, before, after }) =>
      sign === '‘' && open === '‚' && !space.test(before) && !word.test(after),
    is: closes,
  },
  {
    name: 'opening-behind-word',
    sentence: 'the parties[‘] plan',
    agrees: ({ sign, before }) => /[‘‚]/.test(sign) && word.test(before),
    is: null,
  },
  {
    name: 'straight-single-opening',
    sentence: "[']It rained,' she said.",
    agrees: ({ sign, before, after }) =>
      sign === "'" && /[\s([{\-–—/“"]/.test(before) && beginning.test(after),
    is: opens,
  },
  {
    name: 'stray',
    sentence: 'It didn[’]t rain in the ’90s.',
    agrees: (one) =>
      isSingle(one) && /[’']/.test(one.sign) && (space.test(one.before) || word.test(one.after)),
    is: null,
  },
  {
    name: 'possessive',
    sentence: 'the parties[’] plan',
    // A function word is nobody's: "they said ‘yes’ and left".
    agrees: (one) =>
      isClosing(one) &&
      /[’']/.test(one.sign) &&
      /s/i.test(one.before) &&
      (classOf(one.next) & FUNCTION) === 0,
    is: { role: 'close', isDoubtful: true },
  },
  {
    name: 'clipped-word',
    sentence: 'They went huntin[’] again.',
    agrees: (one) =>
      isClosing(one) && /[’']/.test(one.sign) && (clipped.has(one.previous) || /.in$/.test(one.previous)),
    is: { role: 'close', isDoubtful: true },
  },
];

function opensStraight({ before }: SignCase): boolean {
  return space.test(before) || /[“‘'"]/.test(before);
}

function endsStraight({ after }: SignCase): boolean {
  return space.test(after) || (stop.test(after) && after !== '…');
}

/** Says what a mark does; null: it is an apostrophe, a measure or astray. */
export function markUse(one: SignCase): MarkUse | null {
  const row = MARK_ROLES.find(({ agrees }) => agrees(one));
  if (row) return row.is;
  return { role: MARK_SIGNS.get(one.sign)?.[1] ?? 'either', isDoubtful: false };
}
