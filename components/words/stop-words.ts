import type { StopAtMark } from '../../lib/wire/messages.ts';

/** A longer quotation is told by its beginning. Characters. */
const LONGEST = 80;

/** Says at which of a page's names and quotations somebody stands. */
export function stopWords({ at, words, position, count }: StopAtMark): string {
  const told = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : words;
  return `${at === 'quotation' ? `Quotation on record: ${told}` : told}, ${position} of ${count}`;
}
