import type { Actor, ActorId, AnalysedArticle, ArticleId, Index, Mention } from '../model.ts';
import { actorsById } from './actors-by-id.ts';
import { articlesLatestFirst } from './latest-first.ts';
import { actorsOfArticle } from './passages/actors-of-article.ts';
import { listOf } from './passages/list-of.ts';
import { namingsOf } from './passages/namings.ts';
import { directPassages, type Passage } from './passages/passages.ts';
import { publishersOf } from './passages/publishers.ts';
import { recordListsOf } from './passages/record-lists.ts';
import { type RoleView, rolesByActor } from './role-view.ts';
import type { QuoteGrades } from './slice.ts';

/** A passage with the article that has it. */
interface Placed {
  readonly article: AnalysedArticle;
  readonly passage: Passage;
}

/** The places where an article names an actor, with the article. */
interface ArticleNamings {
  readonly article: AnalysedArticle;
  readonly namings: readonly Mention[];
}

/** Names a list of passages on an actor's record. */
export type ListName = 'saidBy' | 'about' | 'reported';

/** A pack's content, arranged for look-up. Every list stands in the order in which it is shown. */
export interface Arranged {
  readonly articles: readonly AnalysedArticle[];
  readonly byId: ReadonlyMap<ArticleId, AnalysedArticle>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly quotes: number;
  readonly lists: Readonly<Record<ListName, ReadonlyMap<ActorId, GradedList>>>;
  readonly namedIn: ReadonlyMap<ActorId, readonly ArticleNamings[]>;
  readonly roles: ReadonlyMap<ActorId, readonly RoleView[]>;
  /** The articles that name, quote or describe an actor. */
  readonly articlesOf: ReadonlyMap<ActorId, readonly AnalysedArticle[]>;
}

/** An actor's passages, for each choice of grades, and how many quotes they have. */
type GradedList = Readonly<Record<QuoteGrades, CountedList>>;
/** An actor's passages, latest article first, and how many quotes they have. */
export interface CountedList {
  readonly placed: readonly Placed[];
  readonly quotes: number;
}

/** Arranges an index, so that no question goes through it. Linear in its quotes and mentions. */
export function arrange(index: Index): Arranged {
  const articles = index.articles.toSorted(articlesLatestFirst);
  const actors = actorsById(articles, index.actors);
  const publisherOf = publishersOf(articles, actors.values());
  const lists = { saidBy: new Lists(), about: new Lists(), reported: new Lists() };
  const namedIn = new Map<ActorId, ArticleNamings[]>();
  const articlesOf = new Map<ActorId, AnalysedArticle[]>();
  for (const article of articles) {
    for (const id of actorsOfArticle(article)) listOf(articlesOf, id).push(article);
    const publisher = publisherOf(article);
    const { saidBy, about, reported } = recordListsOf(article);
    for (const [id, passages] of saidBy) lists.saidBy.add(id, article, passages);
    for (const [id, passages] of about) lists.about.add(id, article, passages);
    if (publisher !== null) lists.reported.add(publisher, article, reported());
    for (const [id, namings] of namingsOf(article))
      if (id !== publisher) listOf(namedIn, id).push({ article, namings });
  }
  return {
    articles,
    byId: new Map(articles.map((article) => [article.id, article])),
    actors,
    quotes: articles.reduce((sum, article) => sum + article.quotes.length, 0),
    lists: { saidBy: lists.saidBy.byActor, about: lists.about.byActor, reported: lists.reported.byActor },
    namedIn,
    roles: rolesByActor(articles),
    articlesOf,
  };
}

/** Grows the lists of passages of every actor, article by article. */
class Lists {
  readonly byActor = new Map<ActorId, { all: GrowingList; direct: GrowingList }>();

  add(id: ActorId, article: AnalysedArticle, passages: readonly Passage[]): void {
    const own = this.byActor.get(id) ?? { all: new GrowingList(), direct: new GrowingList() };
    this.byActor.set(id, own);
    own.all.add(article, passages);
    own.direct.add(article, directPassages(passages));
  }
}

class GrowingList implements CountedList {
  readonly placed: Placed[] = [];
  quotes = 0;

  add(article: AnalysedArticle, passages: readonly Passage[]): void {
    for (const passage of passages) {
      this.placed.push({ article, passage });
      this.quotes += passage.quotes.length;
    }
  }
}
