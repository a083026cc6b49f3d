import type { QuoteView } from '../holdings/quote-view.ts';
import { spaced } from '../text/spaced.ts';
import { linkToSentence } from './link-to-sentence.ts';

/** Holds what a citation says of the article that a quote stands in. Null: nobody stated it, and nothing is put in its place. */
export interface CitedSource {
  readonly title: string | null;
  /** The publisher's name. */
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  /** The ISO day on which the article reported. */
  readonly day: string | null;
  /** Whether that day is confirmed. */
  readonly isDaySure: boolean;
  readonly address: string | null;
  /** The address with a fragment that leads to the words. */
  readonly link: string | null;
  /** The ISO day on which the text was read: that of keeping, where it was kept; null where nobody says. */
  readonly accessed: string | null;
}

/** Gathers what is cited of a quote's article; `today` is the reader's own day, an ISO day. */
export function citedSource(quote: QuoteView, today: string | null): CitedSource {
  const { title, source, date, fragment, kept } = quote;
  const address = quote.address === null ? null : withoutBreaks(quote.address);
  return {
    title: title === null ? null : oneLine(title),
    source: source === null ? null : oneLine(source),
    authors: (kept?.authors ?? []).map(oneLine).filter((name) => name !== ''),
    language: kept?.language ? oneLine(kept.language) || null : null,
    day: date,
    isDaySure: kept?.dateIsSure ?? true,
    address,
    link: address === null || fragment === null ? null : linkToSentence(address, fragment),
    accessed: kept?.keptDay ?? today,
  };
}

/** Encodes what is in no address and would end a line, or the field in which it stands. */
function withoutBreaks(address: string): string {
  return address.toWellFormed().replaceAll(/[\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
}

/** Turn the direction of all that follows, in whatever document the text is pasted into. Letters have a direction of their own. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Writes a text in one line, without what no document should get: control characters, halves of surrogate pairs, turns of direction. */
export function oneLine(text: string): string {
  return withoutLines(text).trim();
}

/** Writes a part of a text so, with the space that it begins or ends with. */
export function withoutLines(text: string): string {
  return spaced(
    text
      .toWellFormed()
      .replaceAll(DIRECTIONS, '')
      .replaceAll(/\p{Cc}/gu, ' '),
  );
}

/** Says whether the day of an article is known, and confirmed. */
export function dateStatus({ day, isDaySure }: Pick<CitedSource, 'day' | 'isDaySure'>): string {
  if (day === null) return 'not stated';
  return isDaySure ? 'confirmed' : 'not confirmed';
}
