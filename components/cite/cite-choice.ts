import type { CiteFormat, CiteWriters } from '../../lib/cite/cite-format.ts';

/** Holds which formats a window offers for a quote, and which was chosen last. */
export interface CiteChoice {
  readonly writers: CiteWriters;
  /** Where the menu begins; null where nothing was chosen yet. */
  readonly last: CiteFormat | null;
  readonly onChoose: (format: CiteFormat) => void;
  /** Gives the reader's own day, an ISO day. */
  readonly today: () => string;
}
