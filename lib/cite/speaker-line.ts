import type { QuoteView } from '../holdings/quote-view.ts';
import { nameList } from './words/name-list.ts';
import { upperFirst } from './words/upper-first.ts';

/** Writes who is on record with a quote: the actors' names, else the words that named the speaker. */
export function speakerLine(quote: Pick<QuoteView, 'speakers' | 'namedAs'>): string {
  if (quote.speakers.length > 0) return nameList(quote.speakers.map(({ name }) => name));
  return quote.namedAs ?? 'an unidentified speaker';
}

/** Lists who is on record with a quote, each by themselves. */
export function speakerNames(quote: Pick<QuoteView, 'speakers' | 'namedAs'>): readonly string[] {
  return quote.speakers.length > 1 ? quote.speakers.map(({ name }) => name) : [speakerLine(quote)];
}

/** Gives the reporting words before a speaker whom they name already, "According to ", so that nobody stands there twice; null for none. */
export function openingBeforeSpeaker({
  reporting,
  namedAs,
  speakers,
}: Pick<QuoteView, 'reporting' | 'namedAs' | 'speakers'>): string | null {
  const named = namedAs ?? (speakers.length === 1 ? speakers[0]?.name : undefined);
  const words = reporting?.replace(/\s*[:…]$/, '');
  return named && words?.endsWith(` ${named}`) ? upperFirst(words.slice(0, -named.length)) : null;
}
