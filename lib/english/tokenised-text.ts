import type { Span } from '../model.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { type SpelledWords, type Token, tokenise } from './tokens.ts';

/** Holds a paragraph with its words and marks, in order. */
export interface Paragraph extends Span {
  readonly tokens: readonly Token[];
}

/** Holds a text that was cut once: whoever reads quotes, names or titles in it shares its paragraphs and tokens. */
export interface TokenisedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Cuts a text into paragraphs, and these into tokens. Linear in the length of the text. */
export function tokenisedText(text: string): TokenisedText {
  const known: SpelledWords = new Map();
  return {
    text,
    paragraphs: paragraphs(text).map(({ start, end }) => ({
      start,
      end,
      tokens: tokenise(text, start, end, known),
    })),
  };
}

/** Returns the tokens of the paragraph around an offset that lie between `from` and `to`; empty where no paragraph is. */
export function tokensAround(
  at: number,
  { paragraphs: blocks }: TokenisedText,
  from: number,
  to: number,
): Token[] {
  const block = blocks[firstEndingFrom(blocks, at)];
  if (!block || block.start > at) return [];
  return tokensBetween(block.tokens, from, to);
}

/** Returns the tokens of a list that lie between two offsets. */
export function tokensBetween(tokens: readonly Token[], from: number, to: number): Token[] {
  let k = firstEndingFrom(tokens, from);
  while (k < tokens.length && (tokens[k] as Token).start < from) k++;
  let behind = k;
  while (behind < tokens.length && (tokens[behind] as Token).end <= to) behind++;
  return tokens.slice(k, behind);
}

/** Finds the position of the first of sorted spans that ends at or after an offset. */
function firstEndingFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
