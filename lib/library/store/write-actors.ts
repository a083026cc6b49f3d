import { identifiedActor } from '../../identity/identified.ts';
import type { Identified, Proposal } from '../../identity/identify.ts';
import { type LocalActor, localActorOfCurated } from '../../identity/local-actor.ts';
import type { Actor, ActorId } from '../../model.ts';
import { emptyNameFilter, grownBy } from '../../names/grown-name-filter.ts';
import type { ToldEdit } from '../derive/actor-edit.ts';
import { editedActor } from '../derive/edited-actor.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import type { Place } from '../derive/place.ts';
import type { RecordEntry, RecordTally } from '../derive/record-entries.ts';
import { formsOfActor, onRecordIn, storedActor, withForms } from './make-stored-actor.ts';
import type { LibraryMeta } from './meta.ts';
import {
  type StoredActor,
  type StoredEntries,
  type StoredMembers,
  type StoredProposal,
  storedProposal,
} from './stored-actor.ts';
import { noteFormerIds } from './stored-names.ts';
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
  /** What the reader edited, by local actors. */
  readonly edits: ReadonlyMap<ActorId, readonly ToldEdit[]>;
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
  await noteFormerIds(tables, step.before, step.identified);
  writeProposals(
    tables,
    written.flatMap(({ offered }) => offered),
    step,
  );
  const fresh = written.flatMap(({ forms }) => forms);
  const names = await tables.meta.get('names');
  const filter = names?.key === 'names' ? names : emptyNameFilter();
  if (fresh.length > 0) tables.meta.put({ key: 'names', ...grownBy(filter, fresh) });
}

/** Says how many actors more there are, and which forms may be new. */
interface Written {
  readonly more: number;
  readonly forms: readonly string[];
  /** Questions that were asked about it, and are asked anew. */
  readonly offered: readonly StoredProposal[];
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
  const offered = isDecided ? offersOf(stored) : [];
  const onRecord = entries === null ? stored : onRecordIn(entries);
  if (actor === undefined || onRecord === undefined || entries?.length === 0)
    return { ...removeActor(tables, id, stored), offered };
  if (entries !== null) tables.entries.put({ id, entries });
  const who = found ?? (await joined(tables, id, step));
  const next = storedActor(editedBy(withForms(actor, who), who, step), onRecord, {
    who: who ?? stored,
    ...likeOthers(id, found, stored, step),
  });
  // Hundreds may bear a surname that the article names: a row with four indexes each would hold up every question for half a second.
  if (!isSameRow(stored, next)) tables.actors.put(next);
  return { more: stored === undefined ? 1 : 0, forms: newForms(stored, next), offered };
}

/** Says who is named alike and who may be the same: as was found now, or as it was. */
function likeOthers(
  id: ActorId,
  found: Identified | undefined,
  stored: StoredActor | undefined,
  { proposals }: Pick<ActorStep, 'proposals'>,
): Pick<Partial<StoredActor>, 'apart' | 'maybe'> {
  if (found === undefined) return stored === undefined ? {} : { apart: stored.apart, maybe: stored.maybe };
  return { ...(found.apart ? { apart: found.apart } : {}), maybe: maybeOf(id, proposals) };
}

function newForms(stored: StoredActor | undefined, next: StoredActor): string[] {
  const known = new Set(stored === undefined ? [] : formsOfActor(stored.actor));
  return formsOfActor(next.actor).filter((form) => !known.has(form));
}

const offersOf = (stored: StoredActor | undefined): StoredProposal[] =>
  (stored?.maybe ?? []).map(({ id, rule }) => storedProposal({ of: [stored?.id ?? id, id], rule }));

/** Finds out who joined an actor that everybody knows, where an article names it and none of those. */
async function joined(
  tables: WriteTables,
  id: ActorId,
  { known }: Pick<ActorStep, 'known'>,
): Promise<Pick<Identified, 'actor' | 'members'> | undefined> {
  const everybodys = known.get(id);
  const own = everybodys === undefined ? undefined : await tables.members.get(id);
  if (everybodys === undefined || own === undefined) return undefined;
  const members = [localActorOfCurated(everybodys), ...own.members];
  return { actor: identifiedActor(members), members };
}

/** Edits an actor as the reader did. One that everybody knows keeps its name: what was added to those who joined it finds it too. */
function editedBy(
  actor: Actor,
  who: Pick<Identified, 'members'> | undefined,
  { edits, known }: Pick<ActorStep, 'edits' | 'known'>,
): Actor {
  if (edits.size === 0 || who === undefined) return actor;
  const own = who.members.flatMap(({ id }) => edits.get(id) ?? []);
  return editedActor(actor, known.get(actor.id) ? own.filter(({ edit }) => 'addAlias' in edit) : own);
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

/** Two that everybody knows are two: nobody is asked about them. */
function writeProposals(
  tables: WriteTables,
  offered: readonly StoredProposal[],
  { proposals, known }: Pick<ActorStep, 'proposals' | 'known'>,
): void {
  const rows = proposals.filter(({ of }) => of.some((id) => known.get(id) === undefined)).map(storedProposal);
  const before = new Map(offered.map((one) => [one.pair, one]));
  const now = new Set(rows.map(({ pair }) => pair));
  for (const pair of before.keys()) if (!now.has(pair)) tables.proposals.remove(pair);
  for (const row of rows) if (before.get(row.pair)?.rule !== row.rule) tables.proposals.put(row);
}

function removeActor(
  tables: WriteTables,
  id: ActorId,
  stored: StoredActor | undefined,
): Omit<Written, 'offered'> {
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
