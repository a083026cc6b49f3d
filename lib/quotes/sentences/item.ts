import type { Token } from '../../english/tokens.ts';
import type { MarkedSpan } from './marks.ts';

/** Holds a token, or a marked span that stands in a sentence as one word would. */
export interface Item extends Token {
  readonly marked?: MarkedSpan;
  /** Whether the stretch ends in a comma before its closing mark, as American print sets it. */
  readonly comma?: boolean;
}
