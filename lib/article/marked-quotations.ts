import type { Span } from '../model.ts';
import { markedSpans } from '../quotes/sentences/marks.ts';
import { paragraphs } from '../text/paragraphs.ts';

/** Is a quotation of a text, as it stands there. The span is that of `text`, inside its marks. */
export interface MarkedQuotation extends Span {
  readonly text: string;
}

/** Fewer words are a name, a term or a word held at arm's length. */
const LEAST_WORDS = 4;

/**
 * Lists what stands in quotation marks and has four words or more, in the order of the text. One that goes on through paragraphs is one; what it quotes itself is part of it.
 * Linear in the text, and needs no engine.
 */
export function markedQuotations(text: string): readonly MarkedQuotation[] {
  return markedSpans(text, paragraphs(text))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .filter((quotation) => hasWords(quotation.text, LEAST_WORDS));
}

/** Tells whether a text has so many words, without counting the rest. */
function hasWords(text: string, least: number): boolean {
  const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
  for (let count = 0; count < least; count += 1) if (!word.test(text)) return false;
  return true;
}
