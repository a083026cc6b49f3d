import type { ActorId, ActorKind, ArticleId, QuoteId, QuoteKind, Stance } from '../../model.ts';

/** Shows whom a decision speaks of: an actor of the library, as one article has it. */
export interface DecidedActor {
  /** Who that is in the library now; null where no article has it any more. */
  readonly id: ActorId | null;
  readonly name: string;
  /** What the article calls them; of whom it does not have any more, a name out of the id. */
  readonly readAs: string;
  /** The article whose actor it is; null for one that everybody knows. */
  readonly article: { readonly id: ArticleId; readonly title: string | null } | null;
}

/** Shows a decision of the reader's about actors, which can be taken back. */
export type DecisionView = {
  readonly id: string;
  /** The ISO instant; null where an older On Record kept it. */
  readonly at: string | null;
} & (
  | { readonly what: 'same' | 'different'; readonly of: readonly [DecidedActor, DecidedActor] }
  | { readonly what: 'name'; readonly actor: DecidedActor; readonly name: string }
  | { readonly what: 'alias-added' | 'alias-removed'; readonly actor: DecidedActor; readonly alias: string }
  | { readonly what: 'kind'; readonly actor: DecidedActor; readonly kind: ActorKind }
);

/** Shows what the reader put right of a quote. */
export interface QuoteCorrectionView {
  readonly article: ArticleId;
  readonly title: string | null;
  readonly date: string | null;
  readonly source: string | null;
  /** The ISO instant: with the article it names the correction. */
  readonly at: string;
  /** The words as they were read. */
  readonly words: string;
  /** False where no such quote is read any more: the correction is kept, and does nothing. True of an article that is yet to be read. */
  readonly isFound: boolean;
  /** How the quote was read, so that nothing somebody denied stands without that; null where it is not found. */
  readonly readAs: {
    readonly kind: QuoteKind;
    readonly stance: Stance;
    readonly reporting: string | null;
  } | null;
  /** The quote as it stands now; null where it is removed, or not found. */
  readonly quote: QuoteId | null;
  /** What was put right; what is left out stayed. */
  readonly speaker?: { readonly name: string } | 'nobody';
  readonly kind?: QuoteKind;
  readonly stance?: Stance;
  /** The words in the reader's bounds. */
  readonly bounds?: string;
  readonly isRemoved?: true;
  readonly note?: string;
}
