import { markedQuotations } from '../article/marked-quotations.ts';
import type { QuotationInText } from '../article/quotations-in.ts';
import type { ArticleId } from '../model.ts';
import { type KnowingHolding, type KnownAnswer, viewKnownOfPage } from './known-answer.ts';

/** Is a quotation of a text with what is on record of it. */
export interface KnownQuotation extends QuotationInText {
  readonly answer: KnownAnswer;
}

/** Shows which quotations of a text are on record. */
export interface KnownInText {
  /** Those that something is on record of, in the order of the text. */
  readonly quotations: readonly KnownQuotation[];
  /** Counts the quotations that were looked up. */
  readonly compared: number;
  /** Counts the articles that print the text itself, its own one and reprints of it: they confirm nothing. */
  readonly own: number;
}

/** Lists what looking a text up needs. */
interface KnownInTextEffects {
  readonly holding: KnowingHolding;
  /** Reads a text with an engine: finds its quotations, and who speaks. Asked only where something may be on record. */
  quotationsIn(text: string): Promise<readonly QuotationInText[]>;
}

/**
 * Looks the quotations of a text up. The engine takes a thousand times as long as a look, and most texts repeat nothing: so quotations are looked up for
 * any speaker first, and those that may be known once more for their own. `own` is the article that the text is of; it confirms nothing, and neither does
 * one that prints the same text.
 */
export async function knownInText(
  text: string,
  own: ArticleId | null,
  { holding, quotationsIn }: KnownInTextEffects,
): Promise<KnownInText> {
  const marked = markedQuotations(text);
  const compared = marked.length;
  const nothing = { quotations: [], compared, own: own === null ? 0 : 1 };
  if (compared === 0) return nothing;
  const first = await holding.known(
    marked.map((one) => ({ text: one.text, speaker: null, article: own, anySpeaker: true })),
  );
  const starts = new Set(marked.flatMap(({ start }, at) => (first[at]?.length ? [start] : [])));
  if (starts.size === 0) return nothing;
  const asked = (await quotationsIn(text)).filter(({ start }) => starts.has(start));
  const known = await viewKnownOfPage(
    holding,
    asked.map((one) => ({ text: one.text, speaker: one.speaker, article: own })),
    text,
  );
  const quotations = asked.flatMap((one, at) => {
    const answer = known.answers[at];
    return answer === undefined || answer.matches.length === 0 ? [] : [{ ...one, answer }];
  });
  return { quotations, compared, own: known.own.union(new Set(own === null ? [] : [own])).size };
}
