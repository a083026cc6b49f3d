import type { CiteFile } from '../../lib/cite/cite-set.ts';
import type { QuoteId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { ComparisonChange, ComparisonId } from '../../lib/reader/comparison.ts';
import type { ComparedQuote, ComparisonSummary, ComparisonView } from '../../lib/views/comparison-view.ts';
import type { CiteChoice } from '../cite/cite-choice.ts';

/** Tells how far what is compared is loaded. */
export type ComparisonState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | {
      readonly state: 'ready';
      /** Null where nothing is pinned yet, or there is none of the name that the address has. */
      readonly view: ComparisonView | null;
      /** Whether the address names one. */
      readonly isNamed: boolean;
      /** Those that are kept, the latest first. */
      readonly kept: readonly ComparisonSummary[];
    };

/** Is a quote that was pinned, and the place that it was pinned at, from 0. */
export interface PlacedQuote extends ComparedQuote {
  readonly at: number;
}

/** Lists what the reader can do with comparisons. */
export interface ComparisonActions {
  readonly onChange: (id: ComparisonId, change: ComparisonChange) => void;
  /** Takes quotes out; `what` names them to the reader, who can take that back. */
  readonly onTakeOut: (id: ComparisonId, quotes: readonly PlacedQuote[], what: string) => void;
  readonly onDelete: (id: ComparisonId, what: string) => void;
  /** Begins another one, empty. */
  readonly onNew: () => void;
  readonly onPinHere: (id: ComparisonId) => void;
  readonly onRead: (quote: QuoteId) => void;
  /** Resolves to false where the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onDownload: (file: CiteFile) => void;
  readonly onPrint: () => void;
  readonly onUndo: () => void;
  /** Takes away what says that something was changed. */
  readonly onClose: () => void;
  readonly cite: CiteChoice;
}
