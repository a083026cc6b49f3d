import type { Finding } from '../../lib/drafts/finding.ts';
import { grouped } from '../grouped.ts';

/** Says what checking a draft does, where nothing is checked yet. */
export const DRAFT_EMPTY =
  'Paste a draft: each quotation is compared with what you have on record. Nothing leaves this machine, nothing is kept.';

/** Says that a draft has nothing that could be compared. */
export const NO_QUOTATION =
  'There is no quotation in this text. Words in quotation marks are compared, four of them or more.';

const NAMES: Readonly<Record<Finding, string>> = {
  'on-record': 'On record',
  reworded: 'Worded differently',
  'other-speaker': 'Another speaker',
  'not-on-record': 'Not in these articles',
};

/** Names what came of a quotation. Absence is said of what was looked through alone; a count of quotations goes behind it, so there is none of articles. */
export const findingName = (finding: Finding): string => NAMES[finding];

/** Offers to check a text where nothing is kept. */
export const CHECK_WITHOUT_LIBRARY =
  'Its quotations are compared with the articles that came with On Record, until you keep some of your own.';

/** Says where a quotation was not found, and no more than that. */
export function notIn(articles: number): string {
  if (articles === 0) return 'Not in the articles that came with On Record';
  return articles === 1 ? 'Not in your article' : `Not in your ${grouped(articles)} articles`;
}

/** Counts quotations, and says what they were compared with. */
export function checkedWords(quotations: number, articles: number): string {
  const all = `${grouped(quotations)} ${quotations === 1 ? 'quotation' : 'quotations'}`;
  if (articles === 0) return `${all}, compared with the articles that came with On Record.`;
  const these = articles === 1 ? 'your article' : `your ${grouped(articles)} articles`;
  return `${all}, compared with ${these} and those that came with On Record.`;
}

/** Says that a draft was too long. */
export function leftOutWords(left: number): string {
  return `This text is long: its last ${grouped(left)} characters were left out. Check them by themselves.`;
}

/** Says that articles are still looked through. */
export function progressWords({ read, of }: { readonly read: number; readonly of: number }): string {
  return `So far ${grouped(read)} of your ${grouped(of)} articles were looked through. Check again in a moment.`;
}

/** Says how far a check is. */
export function checkingWords(compared: number, of: number | null): string {
  return of === null
    ? 'Looking for quotations…'
    : `Compared ${grouped(compared)} of ${grouped(of)} quotations…`;
}

/** Tells where a quotation stands in a draft. */
export const paragraphWords = (paragraph: number): string => `Paragraph ${grouped(paragraph)}`;
