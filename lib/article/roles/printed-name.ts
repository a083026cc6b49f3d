import type { Token } from '../../english/tokens.ts';
import type { Span } from '../../model.ts';
import { sentenceEnds } from './office-case.ts';

/** Reads a name in capitals that ends at position `k`, without its possessive: "[Upper Zenda]’s". */
export function printedName(tokens: readonly Token[], k: number, text: string): Span & { name: string } {
  let from = k;
  while (from > 0 && isCapital(tokens[from - 1] as Token) && !(tokens[from - 1] as Token).possessive) from--;
  const { start } = tokens[from] as Token;
  const words = text.slice(start, (tokens[k] as Token).end);
  const name = words.replace(/[’']s?$/, '');
  return { start, end: start + name.length, name };
}

/** Finds the last word of a name in capitals: "of [the Zenda Institute for Bridges]" without its links. */
export function runEnd(tokens: readonly Token[], from: number): number {
  let last = from;
  while (isCapital(tokens[last + 1]) && !sentenceEnds.has(tokens[last]?.lower ?? '')) last++;
  return last;
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'capitals') && token.classes === 0;
