import type { ActorId, ActorKind, QuoteKind, Stance } from '../../model.ts';

/** Lists the orders of articles. */
export const ARTICLE_SORTS = ['date', 'kept', 'source', 'title', 'quotes', 'relevance'] as const;
/** Lists the orders of actors. */
export const ACTOR_SORTS = ['said', 'about', 'articles', 'name', 'relevance'] as const;
/** Lists the orders of quotes. */
export const QUOTE_SORTS = ['date', 'relevance'] as const;

/** Lists how a quote comes to its speaker: words beside it name them, words elsewhere do, or the reader does. */
export const SPEAKER_WAYS = ['stated', 'inferred', 'reader'] as const;
/** Says how a quote comes to its speaker. A quote of nobody has no such way. */
export type SpeakerWay = (typeof SPEAKER_WAYS)[number];

/** What every list is asked. */
interface Asked<Sort> {
  /**
   * What the reader typed. Every word must be found; the last may be only begun. Words in double marks must stand in a row. Empty: all.
   */
  readonly words: string;
  /** By relevance, without words, stands what the view puts first anyway: the latest, or who is quoted most. */
  readonly sort: Sort;
  readonly descending: boolean;
}

/** Limits a list to days and to a publisher. Days are ISO days, both included; what is undated has none. */
interface Published {
  /** The publisher's name as the article has it; null: any. */
  readonly source: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Asks for kept articles. */
export interface ArticlesQuery extends Asked<(typeof ARTICLE_SORTS)[number]>, Published {
  readonly view: 'articles';
}

/** Asks for the people, states and organisations of the library. */
export interface ActorsQuery extends Asked<(typeof ACTOR_SORTS)[number]> {
  readonly view: 'actors';
  readonly kind: ActorKind | null;
}

/** Asks for quotes. */
export interface QuotesQuery extends Asked<(typeof QUOTE_SORTS)[number]>, Published {
  readonly view: 'quotes';
  /** Part of a name of whoever speaks, or, by `side`, of whoever is spoken of. Empty: anybody. */
  readonly who: string;
  readonly kind: QuoteKind | null;
  readonly stance: Stance | null;
  readonly way: SpeakerWay | null;
  /** Whether `who` and `actor` speak or are spoken of; it does nothing without them. */
  readonly side: 'by' | 'about';
  readonly actor: ActorId | null;
}

/** Asks for a list of the library. */
export type LibraryQuery = ArticlesQuery | ActorsQuery | QuotesQuery;
