import type { Span } from '../../lib/model.ts';

/** A sentence that somebody was led to; `id` names its element. */
export interface SoughtSentence extends Span {
  readonly id: string;
}
