import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { QuoteEdit } from '../../lib/library/decide/quote-edit.ts';
import type { QuoteId, Span } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { PossibleSpeaker } from '../own-quotes/own-quote-state.ts';

/** Tells how far the reader is with putting a quote right. */
export type CorrectState =
  | { readonly state: 'none' }
  | {
      readonly state: 'correcting';
      readonly quote: QuoteView;
      /** The article's text, and where the quote stands in it. */
      readonly text: string;
      readonly read: Span;
      /** Where the reader has it stand so far. */
      readonly span: Span;
      /** Those whom the article names, most often named first. */
      readonly named: readonly PossibleSpeaker[];
      /** Those whom a search found. */
      readonly found: readonly PossibleSpeaker[];
      readonly error: Problem | null;
    };

/** Holds what is put right of a quote but its bounds. */
export type QuoteDraft = Pick<QuoteEdit, 'speaker' | 'kind' | 'stance' | 'note'>;

/** Lists what the reader can do to put a quote right. */
export interface CorrectActions {
  readonly onBegin: (quote: QuoteId) => void;
  readonly onBounds: (span: Span) => void;
  readonly onSearch: (name: string) => void;
  readonly onSave: (draft: QuoteDraft) => void;
  /** Says that the words are no quote. */
  readonly onRemove: () => void;
  /** Takes what was put right of a quote back. */
  readonly onTakeBack: (quote: QuoteView) => void;
  readonly onCancel: () => void;
}
