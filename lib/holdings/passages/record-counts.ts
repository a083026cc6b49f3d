import type { Actor, ActorId, AnalysedArticle } from '../../model.ts';
import { namingsOf } from './namings.ts';
import type { Passage } from './passages.ts';
import { publishersOf } from './publishers.ts';
import { recordListsOf } from './record-lists.ts';

/** Counts what is on record of an actor, as the lists of a card do. */
export interface RecordCounts {
  /** Quotes of the actor's own. */
  readonly said: number;
  /** Quotes of others that mention the actor. */
  readonly about: number;
  /** Quotes in articles that the actor published. */
  readonly reported: number;
  /** Articles that name the actor beside what is on record, apart from their own. */
  readonly namedIn: number;
}

/** Counts nothing. */
export const NO_RECORD: RecordCounts = { said: 0, about: 0, reported: 0, namedIn: 0 };

/** Adds up what two places have on record of one actor. */
export function addCounts(one: RecordCounts, other: RecordCounts): RecordCounts {
  return {
    said: one.said + other.said,
    about: one.about + other.about,
    reported: one.reported + other.reported,
    namedIn: one.namedIn + other.namedIn,
  };
}

/** Counts for everybody on record or named in articles: what one speaker says twice in one of them counts once. */
export function recordCountsOf(
  articles: readonly AnalysedArticle[],
  actors: Iterable<Actor>,
): ReadonlyMap<ActorId, RecordCounts> {
  const counts = new Map<ActorId, RecordCounts>();
  const publisherOf = publishersOf(articles, actors);
  const add = (id: ActorId, more: Partial<RecordCounts>) =>
    counts.set(id, addCounts(counts.get(id) ?? NO_RECORD, { ...NO_RECORD, ...more }));
  for (const article of articles) {
    const publisher = publisherOf(article);
    const { saidBy, about, reported } = recordListsOf(article);
    for (const [id, passages] of saidBy) add(id, { said: quotesIn(passages) });
    for (const [id, passages] of about) add(id, { about: quotesIn(passages) });
    if (publisher !== null) add(publisher, { reported: quotesIn(reported()) });
    for (const id of namingsOf(article).keys()) if (id !== publisher) add(id, { namedIn: 1 });
  }
  return counts;
}

function quotesIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { quotes }) => sum + quotes.length, 0);
}
