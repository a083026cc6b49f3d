import type { KnownView } from '../holdings/known/known-view.ts';
import type { KnownQuotation } from '../views/known-in-text.ts';

/** Says in a word what came of a quotation. */
export type Finding = 'on-record' | 'reworded' | 'other-speaker' | 'not-on-record';

/** One row: when a quotation is of this kind. `sentence` shows what is on record, and what a draft has. */
interface FindingRow {
  readonly name: Finding;
  readonly sentence: string;
  readonly agrees: (matches: readonly KnownView[]) => boolean;
}

/**
 * Lists what may come of a quotation; the first row that agrees decides. Whoever has the same words from the speaker of the draft has nothing to look at. The same words from
 * somebody else alone come before other words: they may be a slip of the name. Nothing on record is the usual answer, and no judgement.
 */
export const FINDINGS: readonly FindingRow[] = [
  {
    name: 'on-record',
    sentence: 'Ann Lee: “The bridge will open in May.” / “The bridge will open in May,” Lee said.',
    agrees: (matches) => matches.some((one) => hasSameWords(one) && !one.isOtherSpeaker),
  },
  {
    name: 'other-speaker',
    sentence:
      'Ann Lee: “The bridge will open in the first week of May.” / “The bridge will open in the first week of May,” Tom Reyes said.',
    agrees: (matches) => matches.some(hasSameWords),
  },
  {
    name: 'reworded',
    sentence:
      'Ann Lee: “The bridge will open in the first week of May.” / “The bridge may open in the first week of May,” Lee said.',
    agrees: (matches) => matches.length > 0,
  },
  {
    name: 'not-on-record',
    sentence: 'Ann Lee: “The bridge will open in May.” / “The ferry never sank,” Lee said.',
    agrees: () => true,
  },
];

/** Says what came of a quotation. */
export function findingOf({ answer }: Pick<KnownQuotation, 'answer'>): Finding {
  return FINDINGS.find(({ agrees }) => agrees(answer.matches))?.name ?? 'not-on-record';
}

/** Counts quotations by what came of them. */
export function countFindings(
  quotations: readonly Pick<KnownQuotation, 'answer'>[],
): Readonly<Record<Finding, number>> {
  const counts = { 'on-record': 0, reworded: 0, 'other-speaker': 0, 'not-on-record': 0 };
  for (const quotation of quotations) counts[findingOf(quotation)] += 1;
  return counts;
}

const hasSameWords = (one: KnownView): boolean => one.class !== 'reworded';
