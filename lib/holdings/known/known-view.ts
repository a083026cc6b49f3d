import type { QuoteClass } from '../../checks/decide/quote-class.ts';
import { displayOrder } from '../../checks/display-order.ts';
import type { Difference, KnownMatch } from '../../checks/find-known.ts';
import type { Span } from '../../model.ts';
import type { QuoteView } from '../quote-view.ts';

/** Shows a quote on record that a quotation repeats. */
export interface KnownView {
  readonly quote: QuoteView;
  readonly class: QuoteClass;
  /** The name of the row of `KNOWN_ROWS` that decided; `beside-a-part` where another part of the same article is known. */
  readonly rule: string;
  /** Whether it has all words of the quotation, in its own wording or another. */
  readonly isWhole: boolean;
  /** Whether both name the speaker, and it is one. */
  readonly isSameSpeaker: boolean;
  /** Whether both name the speaker, and it cannot be one. */
  readonly isOtherSpeaker: boolean;
  /** Other wording, in order: offsets of `quote.text`, and of the quotation's text. What an editor marked is none. */
  readonly differences: readonly Difference[];
  /** The stretch of each text that both have, with what differs within. */
  readonly shared: { readonly known: Span; readonly quoted: Span };
}

/** Shows a match with the quote that it found. */
export function viewKnownMatch(match: KnownMatch, quote: QuoteView): KnownView {
  const { rule, isWhole, isSameSpeaker, isOtherSpeaker, differences, shared } = match;
  return { quote, class: match.class, rule, isWhole, isSameSpeaker, isOtherSpeaker, differences, shared };
}

const MARKS = /[“”„"«»]|(?<!\p{L})[‘']|[’'](?!\p{L})/gu;

/**
 * Tells whether the words that both have stand in quotation marks on record. Around the marks of a mixed quote, a reporter tells in words of their own: nobody said those, on that day or
 * any.
 */
export function standsInMarks({ quote, shared }: KnownView): boolean {
  const count = (from: number, to?: number) => quote.text.slice(from, to).match(MARKS)?.length ?? 0;
  if (quote.kind !== 'mixed' || count(0) === 0) return true;
  const { start, end } = shared.known;
  return count(start, end) === 0 && count(0, start) % 2 === 1;
}

/** Merges what several have on record of one quotation, in the order of a list; what two have stands once. */
export function mergeKnown(lists: readonly (readonly KnownView[])[]): readonly KnownView[] {
  const once = new Map<string, KnownView>();
  for (const view of lists.flat()) if (!once.has(view.quote.id)) once.set(view.quote.id, view);
  return [...once.values()].sort(displayOrder);
}
