import type { Quotation } from '../checks/find-known.ts';
import type { Actor, ActorId, AnalysedArticle, ArticleId } from '../model.ts';
import type { ArticleSummary } from './article-summary.ts';
import type { KnownView } from './known/known-view.ts';
import type { NamingView } from './naming-view.ts';
import type { PassageSlice } from './passage-view.ts';
import type { Coverage } from './passages/coverage.ts';
import type { RoleView } from './role-view.ts';
import type { SearchHit } from './search.ts';
import type { QuotesRequest, Slice, SliceRequest } from './slice.ts';
import type { AroundName } from './subjects/around-name.ts';
import type { OnThisView } from './subjects/on-this-view.ts';

/** Counts what is held. */
export interface Counts {
  readonly articles: number;
  /** Curated and discovered ones. */
  readonly actors: number;
  readonly quotes: number;
}

/**
 * Keeps articles, actors and quotes, and answers for them, wherever they lie: in the extension, in the reader's library, in an
 * archive. It never answers with everything: lists come in slices. An unknown actor has empty lists. Every question may reject,
 * where what is kept cannot be read.
 */
export interface Holding {
  /** Names it to whoever is told that it did not answer. */
  readonly name: string;
  counts(): Promise<Counts>;
  /** Goes through those whom a page may name: the curated actors. Discovered ones stay with their article. */
  names(): AsyncIterable<Actor>;
  /** Finds an actor, curated or discovered in one of the articles. */
  actor(id: ActorId): Promise<Actor | null>;
  /**
   * Lists an actor's roles, latest first, undated last; one that several articles state counts once, with its latest date. Titles
   * are few however many articles state them: the latest 50 of them.
   */
  roles(id: ActorId): Promise<readonly RoleView[]>;
  /** Counts an actor's quotes and the articles looked at, for each holding that answers: no article is read for it. */
  coverage(id: ActorId): Promise<readonly Coverage[]>;
  /**
   * Lists the main role that each article states of an actor which came out within a month of one of these days, latest first: what
   * `roleAt` wants. The days are those of a slice of quotes.
   */
  rolesAround(id: ActorId, days: readonly string[]): Promise<readonly RoleView[]>;
  /**
   * Lists what an actor said on what a paragraph is about, most shared first: three quotes at most, and none where it is in doubt. Of those
   * with very many quotes the latest are looked at, and older ones that name somebody of the paragraph.
   */
  onThis(id: ActorId, paragraph: AroundName): Promise<readonly OnThisView[]>;
  /** Lists what an actor said, in the order of `quotesLatestFirst`: latest article first, in an article what is direct first. */
  saidBy(id: ActorId, request: QuotesRequest): Promise<PassageSlice>;
  /** Lists quotes of others that mention an actor, in the same order. */
  about(id: ActorId, request: QuotesRequest): Promise<PassageSlice>;
  /** Lists what the articles say whose source is this actor, in the same order. They report it; the actor does not say it. */
  reported(id: ActorId, request: QuotesRequest): Promise<PassageSlice>;
  /**
   * Lists the articles that name an actor beside what is quoted of and about them, apart from those they published, in the order of
   * `articlesLatestFirst`.
   */
  namedIn(id: ActorId, request: SliceRequest): Promise<Slice<NamingView>>;
  /** Lists the articles that name, quote or describe an actor, in the order of `articlesLatestFirst`. */
  articlesOf(id: ActorId, request: SliceRequest): Promise<Slice<ArticleSummary>>;
  article(id: ArticleId): Promise<AnalysedArticle | null>;
  /** Lists the articles in the order of `articlesLatestFirst`. */
  articles(request: SliceRequest): Promise<Slice<ArticleSummary>>;
  /** Searches actors and quotes; typos are welcome. Lists hits best first. */
  search(words: string, request: SliceRequest): Promise<Slice<SearchHit>>;
  /**
   * Tells for each quotation which quotes on record it repeats, in `displayOrder`; mostly none. An article that the quotation stands in does not confirm
   * itself.
   */
  known(quotations: readonly Quotation[]): Promise<readonly (readonly KnownView[])[]>;
}
