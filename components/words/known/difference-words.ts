import { nameList } from '../../../lib/cite/words/name-list.ts';
import type { Loudness } from '../../known/loud-words.ts';

/** Where a quotation stands: on a page, or in a text of the reader’s own. */
export type QuotationPlace = 'page' | 'draft';

const HERE: Readonly<Record<QuotationPlace, string>> = { page: 'on this page', draft: 'in your text' };

const LOUD: Readonly<Record<Loudness, string>> = { negation: 'negation', number: 'number' };

/** Names the two sides of a difference, for its key. */
export function sideWords(place: QuotationPlace): { readonly known: string; readonly quoted: string } {
  return { known: 'on record', quoted: HERE[place] };
}

/** Says, for screen readers, what makes a word loud. */
export const loudnessWords = (loud: Loudness): string => LOUD[loud];

/** Says, for screen readers, how to hear a difference: before the words on record, between both, and before words that stand here alone. */
export function spokenDifference(hasKnown: boolean, hasQuoted: boolean): readonly [string, string] {
  if (!hasKnown) return ['only here: ', ''];
  return hasQuoted ? ['instead of ', ': '] : ['only on record: ', ''];
}

/** Says that a difference has words that turn what is said: “not”, “12”. */
export function loudNote(words: readonly string[]): string {
  return `Differs in ${nameList(words.map((word) => `“${word}”`))}.`;
}
