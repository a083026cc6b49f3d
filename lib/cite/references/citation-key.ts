import type { QuoteView } from '../../holdings/quote-view.ts';
import { hash } from '../../text/hash.ts';
import { speakerLine } from '../speaker-line.ts';

/** Letters of a speaker's name in a key: more are hard to type. */
const LONGEST_NAME = 20;

/**
 * Makes the key by which a bibliography names a quote, of letters and digits that all programs take: who, which year, and a hash of the
 * quote's id, so that the same quote has the same key in every set.
 */
export function citationKey(quote: QuoteView): string {
  const [last = ''] = speakerLine(quote).split(' ').slice(-1);
  const name = last
    .normalize('NFKD')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase()
    .slice(0, LONGEST_NAME);
  return `${name || 'quote'}${quote.date?.slice(0, 4).replaceAll(/\D/g, '') ?? ''}${hash(quote.id)}`;
}
