import type { ActorId } from '../../../model.ts';
import type { Place } from '../../derive/place.ts';
import type { TouchedRows } from '../../store/meta.ts';
import type { ReadTables, WriteTables } from '../../store/tables.ts';
import { metaOf } from '../../store/whole-library.ts';

/** So many rows are remembered: it is written with each keep. Whoever missed more reads the library anew. */
const MOST_ROWS = 1_000;

/** Runs a step that writes, and notes which articles and actors it touched, in the same transaction. */
export async function notingTouched<Value>(
  tables: WriteTables,
  work: (tables: WriteTables) => Promise<Value>,
): Promise<Value> {
  const places = new Set<Place>();
  const actors = new Set<ActorId>();
  const value = await work({
    ...tables,
    articles: {
      ...tables.articles,
      put(row) {
        places.add(row.place);
        tables.articles.put(row);
      },
      remove(key) {
        places.add(key as Place);
        tables.articles.remove(key);
      },
    },
    actors: {
      ...tables.actors,
      put(row) {
        actors.add(row.id);
        tables.actors.put(row);
      },
      remove(key) {
        actors.add(key as ActorId);
        tables.actors.remove(key);
      },
    },
  });
  if (places.size + actors.size === 0) return value;
  const before = await tables.meta.get('touched');
  const { count, steps } = before?.key === 'touched' ? before : { count: 0, steps: [] };
  const latest = withinLimit([...steps, { places: [...places], actors: [...actors] }]);
  tables.meta.put({ key: 'touched', count: count + 1, steps: latest });
  return value;
}

/** Leaves the latest steps; the last one always, however much it touched. */
function withinLimit(steps: readonly TouchedRows[]): readonly TouchedRows[] {
  let rows = 0;
  const first = steps.findLastIndex(({ places, actors }, at) => {
    rows += places.length + actors.length;
    return rows > MOST_ROWS && at < steps.length - 1;
  });
  return steps.slice(first + 1);
}

/** Says up to which write somebody has read a library. */
export interface ReadUpTo {
  /** Tells this library from one that was begun anew. */
  readonly token: string;
  readonly count: number;
}

/** Says how far a library is; null where there is none. */
export async function readUpTo(tables: Pick<ReadTables, 'meta'>): Promise<ReadUpTo | null> {
  const [library, touched] = await Promise.all([metaOf(tables), tables.meta.get('touched')]);
  if (library === null) return null;
  return { token: library.token, count: touched?.key === 'touched' ? touched.count : 0 };
}

/** Lists the rows that were touched since; null where more was than is remembered, or the library is another one. */
export async function touchedSince(
  tables: Pick<ReadTables, 'meta'>,
  { token, count }: ReadUpTo,
): Promise<TouchedRows | null> {
  const [now, touched] = await Promise.all([readUpTo(tables), tables.meta.get('touched')]);
  if (now === null || now.token !== token || now.count < count) return null;
  if (now.count === count) return { places: [], actors: [] };
  if (touched?.key !== 'touched' || touched.steps.length < now.count - count) return null;
  const missed = touched.steps.slice(count - now.count);
  return {
    places: [...new Set(missed.flatMap(({ places }) => places))],
    actors: [...new Set(missed.flatMap(({ actors }) => actors))],
  };
}
