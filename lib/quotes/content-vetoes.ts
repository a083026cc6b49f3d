import { actVerbs, modals, otherClauses, verdictVerbs } from '../english/content-words.ts';
import { type GradeCase, isCueOf, isRead } from './grade-case.ts';
import type { Item } from './sentences/item.ts';
import { beginsWithCapital } from './utterance.ts';

/** Withholds the content of a report before it is graded. */
export interface ContentVeto {
  readonly name: string;
  /** An example: nothing in it is reported. */
  readonly sentence: string;
  readonly agrees: (one: GradeCase) => boolean;
}

const firstOf = ({ items, quoted }: GradeCase): Item => items[quoted[0] as number] as Item;

const opensWithCapital = (one: GradeCase): boolean => beginsWithCapital(one.text, firstOf(one));

/** Lists what is no quote although a verb of speech stands beside it, in the order in which the rows are asked. */
export const CONTENT_VETOES: readonly ContentVeto[] = [
  {
    // These verbs report what stands in marks only, or behind "that".
    name: 'smiled-beside',
    sentence: 'Asked if the bridge was safe, Ann Lee laughed.',
    agrees: (one) =>
      one.report.grammar === 'speak' &&
      one.isBefore &&
      one.items[one.to - 1]?.shape !== 'quote' &&
      !isRead(one),
  },
  {
    name: 'stance-without-marks',
    sentence: 'Ann Lee supported the new bridge.',
    agrees: ({ quoted, report }) => quoted.length === 0 && report.grammar === 'stance',
  },
  {
    name: 'act-without-marks',
    sentence: 'Ann Lee agreed to close the bridge.',
    agrees: (one) => one.quoted.length === 0 && isCueOf(one, actVerbs),
  },
  {
    name: 'verdict-without-marks',
    sentence: 'Ann Lee denounced the mayor of Zenda.',
    agrees: (one) => one.quoted.length === 0 && one.report.grammar === 'judge' && !isCueOf(one, verdictVerbs),
  },
  {
    name: 'words-of-another-clause',
    sentence: 'Ann Lee attacked the use of the bridge, which a report of May found was “old”.',
    agrees: ({ items, from, quoted, report }) =>
      report.grammar === 'stance' &&
      items.slice(from, quoted[0]).some(({ lower }) => otherClauses.has(lower)),
  },
  {
    // What another report has taken up is not said a second time.
    name: 'taken',
    sentence: 'Ann Lee said {she wanted “one master” in Zenda}.',
    agrees: ({ items, quoted, report, used }) =>
      quoted.length > 0 &&
      (report.grammar === 'stance' || report.grammar === 'pledge') &&
      quoted.every((k) => used.has(items[k] as Item)),
  },
  {
    name: 'agreed-on',
    sentence: 'Ruritania and Zubrovia agreed “in principle” to go.',
    agrees: (one) =>
      one.quoted[0] === one.report.cue.to &&
      one.cues.some(({ verb }) => verb === 'agree') &&
      !opensWithCapital(one),
  },
  {
    name: 'will-answer',
    sentence: 'The town will answer “any mistake” in May.',
    agrees: (one) =>
      one.quoted.length > 0 &&
      one.report.grammar === 'speak' &&
      !one.isBefore &&
      modals.has(one.items[one.report.cue.from - 1]?.lower ?? '') &&
      !opensWithCapital(one),
  },
];
