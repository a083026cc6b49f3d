import type { CiteFormat, CiteWriters } from '../../lib/cite/cite-format.ts';

/** Holds which formats a window offers for a quote, and which was chosen last. */
export interface CiteChoice {
  readonly writers: CiteWriters;
  /** Where the menu begins; null where nothing was chosen yet. */
  readonly last: CiteFormat | null;
  readonly onChoose: (format: CiteFormat) => void;
  /**
   * Whether the menu stands above all else in the window, whatever moves or clips its button. In a card it stands among its own: what lies
   * above the card is taken for a cover that a page put there, and no press counts.
   */
  readonly isAboveAll: boolean;
  /** Gives the reader's own day, an ISO day. */
  readonly today: () => string;
}
