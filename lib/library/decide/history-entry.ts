import type { ImportView } from '../exchange/list-imports.ts';
import type { DecisionView, QuoteCorrectionView } from './decision-view.ts';

/** Lists what the history of the reader's decisions consists of. */
export const HISTORY_PARTS = ['quotes', 'actors', 'imports'] as const;
/** Names a part of the history. */
export type HistoryPart = (typeof HISTORY_PARTS)[number];

/** Shows one decision of the reader's that stands, and can be taken back. */
export type HistoryEntry =
  | { readonly part: 'quotes'; readonly correction: QuoteCorrectionView }
  | { readonly part: 'actors'; readonly decision: DecisionView }
  | { readonly part: 'imports'; readonly import: ImportView };

/** Asks for some entries of the history, from a position on; null asks for all parts. */
export interface HistoryRequest {
  readonly part: HistoryPart | null;
  readonly start: number;
  readonly size: number;
}

/** Holds entries of the history, latest first. */
export interface HistoryList {
  /** Counts each part as a whole. */
  readonly counts: Readonly<Record<HistoryPart, number>>;
  /** Null stands for what went since it was counted. */
  readonly entries: readonly (HistoryEntry | null)[];
}
