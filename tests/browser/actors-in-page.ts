import type { Actor } from '../../lib/model.ts';
import { type NameFilter, packNameFilter, readNameFilter } from '../../lib/names/name-filter.ts';
import { namesOf } from '../../lib/names/name-table.ts';
import { makeActor } from '../names/make-actor.ts';

/** Everybody who is known in these pages. */
const ACTORS: readonly Actor[] = [
  makeActor('zubrovia', 'state', ['Zubrovia']),
  makeActor('marland', 'state', ['Marland']),
  makeActor('coastal-union', 'organisation', ['Coastal Union']),
  makeActor('lena-maric', 'person', ['Lena Maric'], ['Maric']),
];

/** Makes the filter that a page gets of them. */
export const filterOfActors = (): NameFilter => readNameFilter(packNameFilter(() => namesOf(ACTORS)));

/** Lists whose forms a guess begins with; the plain way. */
export const actorsIn = (guess: string): readonly Actor[] =>
  ACTORS.filter(({ aliases, short }) => [...aliases, ...short].some((form) => guess.startsWith(form)));
