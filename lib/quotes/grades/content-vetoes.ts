import { actVerbs, modals, otherClauses, verdictVerbs } from '../../english/content-words.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { isTitle } from '../sentences/names-work.ts';
import { nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { innerSpan } from '../sentences/span-of.ts';
import { type GradeCase, isCueOf, isRead } from './grade-case.ts';
import { hasReason } from './has-reason.ts';
import { beginsWithCapital } from './utterance.ts';

/** Withholds the content of a report before it is graded. */
export interface ContentVeto {
  readonly name: string;
  /** An example: nothing in it is reported. */
  readonly sentence: string;
  readonly agrees: (one: GradeCase) => boolean;
}

const firstOf = ({ items, quoted }: GradeCase): Item => items[quoted[0] as number] as Item;

const wordsOf = (one: GradeCase): string => {
  const { start, end } = innerSpan(firstOf(one));
  return one.text.slice(start, end);
};

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
    agrees: (one) => one.quoted.length === 0 && one.report.grammar === 'stance' && !hasReason(one),
  },
  {
    name: 'act-without-marks',
    sentence: 'Ann Lee agreed to close the bridge.',
    agrees: (one) =>
      one.quoted.length === 0 &&
      one.report.grammar !== 'say' &&
      isCueOf(one, actVerbs) &&
      one.items[one.from - 1]?.lower !== 'that',
  },
  {
    name: 'verdict-without-marks',
    sentence: 'Ann Lee denounced the mayor of Zenda.',
    agrees: (one) =>
      one.quoted.length === 0 &&
      one.report.grammar === 'judge' &&
      !isCueOf(one, verdictVerbs) &&
      !hasReason(one),
  },
  {
    // "called it safe", "called the bridge a danger": whoever only calls somebody picks up a telephone.
    name: 'called-somebody',
    sentence: 'Ann Lee can call that a bridge if she likes.',
    agrees: (one) =>
      one.quoted.length === 0 &&
      one.report.grammar === 'judge' &&
      one.cues.some(({ verb }) => verb === 'call') &&
      !hasComplement(one),
  },
  {
    name: 'by-name',
    sentence: 'The bridge that locals call “Old Harry” is old.',
    agrees: (one) =>
      one.report.grammar === 'judge' &&
      one.quoted[0] === one.report.cue.to &&
      one.cues.some(({ verb, form }) => verb === 'call' && form !== 'past') &&
      /^(?:that|which|whom)$/.test(one.items[(one.report.speaker?.from ?? 0) - 1]?.lower ?? '') &&
      isTitle(wordsOf(one)),
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

/** Tells whether something is said of the object of "call": "it | reckless", "the bridge | a danger". */
function hasComplement({ items, from, to }: GradeCase): boolean {
  const object = nounPhraseAfter(items, from);
  if (!object || object.to >= to) return false;
  const next = items[object.to] as Item;
  if (isObject(items[from]) && next.shape !== 'mark' && (next.classes & complementless) === 0) return true;
  for (let k = object.to; k < to && items[k]?.shape !== 'mark'; k++)
    if (((items[k] as Item).classes & (Class.determiner | Class.possessive)) !== 0)
      return ((items[k - 1] as Item).classes & complementless) === 0;
  return false;
}

const complementless = Class.preposition | Class.coordinator | Class.subordinator | Class.time | Class.adverb;

const isObject = (item: Item | undefined): boolean =>
  ((item?.classes ?? 0) & Class.object) !== 0 || item?.lower === 'it';
