import type { ArticleId } from '../../model.ts';

/** Says what the ticket of a quotation's card is the right to. */
export interface QuotationAdmission {
  /** Its words, without marks. */
  readonly quotation: string;
  /** Whom the page names as its speaker. */
  readonly speaker: string | null;
  /** The article on record that its page is: it confirms nothing. */
  readonly article: ArticleId | null;
  /** Whether it stands in the page itself. A frame may be of another day. */
  readonly isOfPage: boolean;
}
