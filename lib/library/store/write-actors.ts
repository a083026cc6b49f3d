import type { Identified, Proposal } from '../../identity/identify.ts';
import type { LocalActor } from '../../identity/local-actor.ts';
import type { ActorId } from '../../model.ts';
import { emptyNameFilter, grownBy } from '../../names/grown-name-filter.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import type { Place } from '../derive/place.ts';
import type { RecordEntry, RecordTally } from '../derive/record-entries.ts';
import { formsOfActor, onRecordIn, storedActor, withForms } from './make-stored-actor.ts';
import type { LibraryMeta } from './meta.ts';
import type { StoredActor, StoredEntries, StoredMembers } from './stored-actor.ts';
import type { WriteTables } from './tables.ts';

/** Says what changes in the records of actors and publishers. */
interface ActorStep {
  /** The actors of the library that may become others, as they were. */
  readonly before: ReadonlyMap<ActorId, StoredMembers>;
  /** Who they are now, and who is new. */
  readonly identified: readonly Identified[];
  /** Of whom among them it is not certain. */
  readonly proposals: readonly Proposal[];
  readonly left: ReadonlyMap<ActorId, readonly Place[]>;
  readonly added: ReadonlyMap<ActorId, readonly RecordEntry[]>;
  readonly leftSources: ReadonlyMap<string, readonly Place[]>;
  readonly addedSources: ReadonlyMap<
    string,
    readonly { readonly place: Place; readonly reported: RecordTally }[]
  >;
  /** How many more there are, or fewer. */
  readonly quotes: number;
  readonly articles: number;
  readonly known: KnownEverywhere;
}

/** Brings the records of actors and publishers up to date, and the counts of the library. */
export async function writeActors(tables: WriteTables, step: ActorStep): Promise<void> {
  const identified = new Map(step.identified.map((one) => [one.id, one]));
  const ids = new Set([
    ...step.before.keys(),
    ...identified.keys(),
    ...step.left.keys(),
    ...step.added.keys(),
  ]);
  const written = await Promise.all([...ids].map((id) => writeActor(tables, id, identified.get(id), step)));
  await Promise.all(
    [...new Set([...step.leftSources.keys(), ...step.addedSources.keys()])].map((form) =>
      writeSource(tables, form, step),
    ),
  );
  const meta = (await tables.meta.get('library')) as LibraryMeta | undefined;
  if (meta === undefined) throw new Error('library: written before it was made');
  tables.meta.put({
    ...meta,
    generation: meta.generation + 1,
    articles: meta.articles + step.articles,
    quotes: meta.quotes + step.quotes,
    actors: meta.actors + written.reduce((sum, { more }) => sum + more, 0),
  });
  const fresh = written.flatMap(({ forms }) => forms);
  const names = await tables.meta.get('names');
  const filter = names?.key === 'names' ? names : emptyNameFilter();
  if (fresh.length > 0) tables.meta.put({ key: 'names', ...grownBy(filter, fresh) });
}

/** Says how many actors more there are, and which forms may be new. */
interface Written {
  readonly more: number;
  readonly forms: readonly string[];
}

async function writeActor(
  tables: WriteTables,
  id: ActorId,
  found: Identified | undefined,
  step: ActorStep,
): Promise<Written> {
  const [stored, entries] = await Promise.all([tables.actors.get(id), changedEntries(tables, id, step)]);
  const isDecided = found !== undefined || step.before.has(id);
  if (isDecided) writeMembers(tables, id, found?.members ?? [], step.before.get(id));
  // Who was decided about and not found has become somebody else.
  const actor = step.known.get(id) ?? (isDecided ? found?.actor : stored?.actor);
  const onRecord = entries === null ? stored : onRecordIn(entries);
  if (actor === undefined || onRecord === undefined || entries?.length === 0)
    return removeActor(tables, id, stored);
  if (entries !== null) tables.entries.put({ id, entries });
  const maybe = found === undefined ? stored?.maybe : maybeOf(id, step.proposals);
  const next = storedActor(withForms(actor, found), onRecord, found ?? stored, maybe);
  // Hundreds may bear a surname that the article names: a row with four indexes each would hold up every question for half a second.
  if (!isSameRow(stored, next)) tables.actors.put(next);
  const known = new Set(stored === undefined ? [] : formsOfActor(stored.actor));
  return {
    more: stored === undefined ? 1 : 0,
    forms: formsOfActor(next.actor).filter((form) => !known.has(form)),
  };
}

/** Gives an actor's entries where they change, null where they are as they were: those of somebody in thousands of articles weigh the most. */
async function changedEntries(
  tables: WriteTables,
  id: ActorId,
  { left, added }: Pick<ActorStep, 'left' | 'added'>,
): Promise<readonly RecordEntry[] | null> {
  if (!left.has(id) && !added.has(id)) return null;
  return mergedEntries(await tables.entries.get(id), left.get(id), added.get(id));
}

/** Tells whether a row is as it was. Fields in another order count as a change, which costs no more than to write it. */
function isSameRow(stored: StoredActor | undefined, next: StoredActor): boolean {
  return stored !== undefined && JSON.stringify(stored) === JSON.stringify(next);
}

function maybeOf(id: ActorId, proposals: readonly Proposal[]): StoredActor['maybe'] {
  return proposals.flatMap(({ of: [one, other], rule }) => {
    if (one !== id && other !== id) return [];
    return [{ id: one === id ? other : one, rule }];
  });
}

function removeActor(tables: WriteTables, id: ActorId, stored: StoredActor | undefined): Written {
  tables.entries.remove(id);
  tables.actors.remove(id);
  return { more: stored === undefined ? 0 : -1, forms: [] };
}

/** An actor that everybody knows has no members of its own: those of others may have joined it. */
function writeMembers(
  tables: WriteTables,
  id: ActorId,
  members: readonly LocalActor[],
  before: StoredMembers | undefined,
): void {
  const own = members.filter(({ article }) => article !== '');
  if (own.length === 0) {
    if (before !== undefined) tables.members.remove(id);
    return;
  }
  const isSame = before?.members.length === own.length && own.every((one, k) => one === before.members[k]);
  if (!isSame) tables.members.put({ id, members: own });
}

/** Takes out the entries of some places and puts others in, in the order of their places. */
function mergedEntries(
  listed: StoredEntries | undefined,
  left: readonly Place[] = [],
  added: readonly RecordEntry[] = [],
): readonly RecordEntry[] {
  const gone = new Set(left);
  const kept = (listed?.entries ?? []).filter(({ place }) => !gone.has(place));
  return [...kept, ...added].sort((a, b) => (a.place < b.place ? -1 : 1));
}

async function writeSource(
  tables: WriteTables,
  form: string,
  { leftSources, addedSources }: Pick<ActorStep, 'leftSources' | 'addedSources'>,
): Promise<void> {
  const stored = await tables.sources.get(form);
  const gone = new Set(leftSources.get(form));
  const entries = [
    ...(stored?.entries ?? []).filter(({ place }) => !gone.has(place)),
    ...(addedSources.get(form) ?? []),
  ].sort((a, b) => (a.place < b.place ? -1 : 1));
  if (entries.length > 0) tables.sources.put({ form, entries });
  else tables.sources.remove(form);
}
