import type { QuoteView } from '../../holdings/quote-view.ts';
import type { RoleView } from '../../holdings/role-view.ts';
import type { ActorId, ActorKind, Span } from '../../model.ts';
import type { SearchMatch } from '../../search/search-entry.ts';
import type { KeptSummary } from '../kept-article.ts';
import type { LibraryQuery } from './library-query.ts';

/** Holds a text and what in it was asked for, in the order of the text. Offsets are of the text itself. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** Shows an article in one line of a list. */
export interface ListedArticle extends KeptSummary {
  readonly view: 'articles';
  /** When it was kept: ISO instant. */
  readonly kept: string;
  /** The headline, or the first words where it has none. */
  readonly heading: MarkedText;
  /** The words of the text that it was found by; null where heading, source and day explain it. */
  readonly passage: MarkedText | null;
}

/** Shows somebody in one line of a list. */
export interface ListedActor {
  readonly view: 'actors';
  readonly id: ActorId;
  readonly name: MarkedText;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** The role that tells best who that is, with its day and source. */
  readonly role: RoleView | null;
  /** Quotes of their own, and quotes of others about them. */
  readonly said: number;
  readonly about: number;
  /** Articles that have them on record or name them. */
  readonly articles: number;
  /** Whoever may be the same: identity was not certain, and the reader has not said. */
  readonly maybe: number;
  /** The names and roles that it was found by. */
  readonly matches: readonly SearchMatch[];
}

/** Shows a quote in one line of a list. Stance and reporting words come with it: nothing that somebody denied may stand there without them. */
export interface ListedQuote {
  readonly view: 'quotes';
  readonly quote: QuoteView;
  /** What of `quote.text` was asked for. */
  readonly marks: readonly Span[];
}

/** Shows one line of a list. */
export type LibraryRow = ListedArticle | ListedActor | ListedQuote;

/** Is the kind of row with which a query is answered. */
export type RowOf<Query extends LibraryQuery> = Extract<LibraryRow, { readonly view: Query['view'] }>;
