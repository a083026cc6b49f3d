import { namingsOf } from '../../holdings/passages/namings.ts';
import { directPassages, type Passage } from '../../holdings/passages/passages.ts';
import { recordListsOf } from '../../holdings/passages/record-lists.ts';
import { type RoleView, roleViewsIn } from '../../holdings/role-view.ts';
import type { ActorId, AnalysedArticle } from '../../model.ts';
import type { Place } from './place.ts';

/** Counts passages and quotes of a list in one article: of all grades, then of those that are direct. */
export type RecordTally = readonly [
  passages: number,
  quotes: number,
  directPassages: number,
  directQuotes: number,
];

/** What one article has on record of one actor. */
export interface RecordEntry {
  readonly place: Place;
  /** Left out where there is nothing. */
  readonly said?: RecordTally;
  readonly about?: RecordTally;
  /** Whether it names them beside what is on record. */
  readonly named: boolean;
  readonly roles: readonly RoleView[];
}

/** Holds what one article adds to the records of its actors, and of its publisher. */
export interface RecordEntries {
  readonly byActor: ReadonlyMap<ActorId, RecordEntry>;
  readonly reported: RecordTally;
}

/** Counts what one article has on record of each of these actors. Linear in its quotes and mentions. */
export function recordEntriesOf(
  article: AnalysedArticle,
  place: Place,
  actors: readonly ActorId[],
): RecordEntries {
  const { saidBy, about, reported } = recordListsOf(article);
  const namings = namingsOf(article);
  const roles = roleViewsIn(article);
  const entryOf = (id: ActorId): RecordEntry => ({
    place,
    ...tallied('said', saidBy.get(id)),
    ...tallied('about', about.get(id)),
    named: namings.has(id),
    roles: roles.get(id) ?? [],
  });
  return {
    byActor: new Map(actors.map((id) => [id, entryOf(id)])),
    reported: tallyOf(reported()),
  };
}

function tallied(
  list: 'said' | 'about',
  passages: readonly Passage[] | undefined,
): Partial<Pick<RecordEntry, 'said' | 'about'>> {
  return passages === undefined ? {} : { [list]: tallyOf(passages) };
}

function tallyOf(passages: readonly Passage[]): RecordTally {
  const direct = directPassages(passages);
  return [passages.length, quotesIn(passages), direct.length, quotesIn(direct)];
}

function quotesIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { quotes }) => sum + quotes.length, 0);
}
