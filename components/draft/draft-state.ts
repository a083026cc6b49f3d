import type { DraftText } from '../../lib/drafts/draft-text.ts';
import type { QuoteId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { KnownQuotation } from '../../lib/views/known-in-text.ts';

/** Is a draft that was checked. */
export interface CheckedDraft extends DraftText {
  /** All its quotations, in its order. */
  readonly quotations: readonly KnownQuotation[];
  /** How many articles of the library were looked through, of how many; null where that is all of them. */
  readonly progress: { readonly read: number; readonly of: number } | null;
}

/** Tells how far the check of a draft is. */
export type DraftState =
  /** `error` says why the last one was not checked. */
  | { readonly state: 'writing'; readonly error: Problem | null }
  /** `part` of the file is read, from 0 to 1. */
  | { readonly state: 'reading'; readonly file: string; readonly part: number }
  /** `of` is null until all quotations are found. */
  | { readonly state: 'checking'; readonly compared: number; readonly of: number | null }
  | { readonly state: 'checked'; readonly draft: CheckedDraft };

/** Lists what the reader can do with a draft. */
export interface DraftActions {
  readonly onWritten: (text: string) => void;
  readonly onCheck: () => void;
  readonly onFile: (file: File) => void;
  /** Goes back to the text, to change it or to check another; ends what is under way. */
  readonly onBack: () => void;
  /** Opens the reader at a quote on record. */
  readonly onRead: (quote: QuoteId) => void;
  /** Resolves to false where the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPrint: () => void;
  /** Gives the reader's own day, an ISO day. */
  readonly today: () => string;
}
