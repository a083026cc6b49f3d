import { affectedBy, type LocalActorSource } from '../../identity/affected.ts';
import type { IdentityDecisions } from '../../identity/decisions.ts';
import { identify } from '../../identity/identify.ts';
import { type LocalActor, localActorOfCurated } from '../../identity/local-actor.ts';
import { localActorsOf } from '../../identity/local-actors-of.ts';
import type { ActorId, ArticleId } from '../../model.ts';
import { formKey } from '../../names/name-keys.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import type { Place } from '../derive/place.ts';
import { type RecordEntries, type RecordEntry, recordEntriesOf } from '../derive/record-entries.ts';
import { articlesById } from './find-articles.ts';
import type { StoredMembers } from './stored-actor.ts';
import {
  articleByItself,
  articleInLibrary,
  type KeptPart,
  type StoredArticle,
  storedArticle,
  storedCorrections,
} from './stored-article.ts';
import { identityDecisions, type StoredDecision } from './stored-decision.ts';
import type { StoredEdit } from './stored-edit.ts';
import type { WriteTables } from './tables.ts';
import { writeActors } from './write-actors.ts';

/** Says what is put into the library in one step, and what is taken out. */
export interface ArticleStep {
  readonly put: readonly KeptPart[];
  readonly takeOut: readonly ArticleId[];
  /** Local actors whose identity the reader has decided about: they are identified again. */
  readonly decided?: readonly ActorId[];
  /** All that the reader has decided, this step included. */
  readonly decisions: readonly StoredDecision[];
  /** All edits of actors, this step included; left out where they are those of the store. */
  readonly edits?: readonly StoredEdit[];
}

/** What identity is asked about, and what is known of it before. */
interface Affected {
  readonly locals: readonly LocalActor[];
  /** The actors of the library that may become others. */
  readonly before: ReadonlyMap<ActorId, StoredMembers>;
}

/**
 * Puts articles into the library and takes others out, and brings everything that is made of articles up to date, all in one transaction:
 * who is who among those that share a key with what came or went, the articles in which that changed, everybody's lists and counts. An
 * article that is put takes the place of the one with its id. The rest of the library is neither read nor written.
 */
export async function putArticles(
  tables: WriteTables,
  { put, takeOut, decided = [], decisions: stored, edits }: ArticleStep,
  known: KnownEverywhere,
): Promise<void> {
  const told = edits ?? (await tables.edits.all({}));
  const ids = [...new Set([...takeOut, ...put.map(({ record }) => record.id)])];
  const gone = await articlesById(tables, ids);
  const decisions = identityDecisions(stored);
  const affected = await affectedLocals(tables, { gone, put, decided, decisions }, known);
  const { actors, proposals } = identify(affected.locals, decisions);
  const globals = new Map(
    actors.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)),
  );
  const moved = movedArticles(affected, globals, new Set(ids));
  const others = await articlesById(tables, moved);
  const fresh = [...put, ...others].map((part) => storedArticle(part, globalsOf(part, globals, others)));
  for (const { place } of gone) tables.articles.remove(place);
  const staying = new Set(put.map(({ record }) => record.id));
  for (const { id } of gone) if (!staying.has(id)) tables.backups.remove(id);
  for (const article of fresh) tables.articles.put(article);
  for (const { place } of gone.flatMap(storedCorrections)) tables.corrections.remove(place);
  for (const one of put.flatMap(storedCorrections)) tables.corrections.put(one);
  await writeActors(tables, {
    before: affected.before,
    identified: actors,
    proposals,
    ...entriesOf([...gone, ...others], fresh),
    quotes: quotesIn(fresh) - quotesIn([...gone, ...others]),
    articles: fresh.length - gone.length - others.length,
    edits: Map.groupBy(told, ({ actor }) => actor),
    known,
  });
}

/** Gathers everybody whose identity what comes and what goes may change, as they will be. */
async function affectedLocals(
  tables: WriteTables,
  {
    gone,
    put,
    decided,
    decisions,
  }: {
    readonly gone: readonly StoredArticle[];
    readonly put: readonly KeptPart[];
    readonly decided: readonly ActorId[];
    readonly decisions: IdentityDecisions;
  },
  known: KnownEverywhere,
): Promise<Affected> {
  const before = new Map<ActorId, StoredMembers>();
  const membersOf = async (ids: readonly string[]): Promise<LocalActor[]> => {
    const unread = [...new Set(ids)].filter((id) => !before.has(id as ActorId));
    const read = await Promise.all(unread.map((id) => tables.members.get(id)));
    for (const one of read) if (one !== undefined) before.set(one.id, one);
    return read.flatMap((one) => one?.members ?? []);
  };
  const source: LocalActorSource = {
    async byKeys(keys) {
      const ids = await Promise.all(keys.map((only) => tables.actors.keys({ index: 'keys', only })));
      return [...known.byKeys(keys), ...(await membersOf(ids.flat()))];
    },
    async byIds(ids) {
      // No article says who those are whom everybody knows.
      const everybodys = ids.flatMap((id) => known.get(id) ?? []);
      const globals = await globalIdsOf(tables, ids);
      const joined = await membersOf([...globals, ...everybodys.map(({ id }) => id)]);
      return [...everybodys.map(localActorOfCurated), ...joined];
    },
  };
  const leaving = new Set(gone.flatMap((article) => Object.keys(article.globals) as ActorId[]));
  const left = await membersOf(gone.flatMap(({ globals }) => Object.values(globals)));
  const asked = await source.byIds(decided);
  const fresh = put.flatMap((part) => localActorsIn(part, known));
  const staying = new Set(fresh.map(({ id }) => id));
  const locals = await affectedBy([...left, ...asked, ...fresh], source, decisions);
  return { before, locals: locals.filter(({ id }) => staying.has(id) || !leaving.has(id)) };
}

/** Gives the local actors of an article, as identity asks for them. */
function localActorsIn(part: KeptPart, known: KnownEverywhere): LocalActor[] {
  return localActorsOf(articleByItself(part), { kept: part.record.kept, get: known.get });
}

/** Finds out who local actors are in the library: their own articles say so. */
async function globalIdsOf(tables: WriteTables, ids: readonly ActorId[]): Promise<ActorId[]> {
  const articles = new Map<ArticleId, ActorId[]>();
  for (const id of ids) {
    const article = id.slice(0, Math.max(0, id.indexOf('#'))) as ArticleId;
    articles.set(article, [...(articles.get(article) ?? []), id]);
  }
  const found = await articlesById(tables, [...articles.keys()]);
  return found.flatMap((article) =>
    (articles.get(article.id) ?? []).flatMap((id) => article.globals[id] ?? []),
  );
}

/** Lists the articles in which somebody becomes somebody else. */
function movedArticles(
  { before, locals }: Affected,
  globals: ReadonlyMap<ActorId, ActorId>,
  handled: ReadonlySet<ArticleId>,
): ArticleId[] {
  const former = new Map<ActorId, ActorId>();
  for (const { id, members } of before.values()) for (const member of members) former.set(member.id, id);
  const moved = new Set<ArticleId>();
  for (const { id, article } of locals)
    if (former.has(id) && former.get(id) !== globals.get(id) && !handled.has(article)) moved.add(article);
  moved.delete('' as ArticleId);
  return [...moved];
}

/** Says who the actors of an article are in the library: as was found now, or else as before. */
function globalsOf(
  part: KeptPart,
  found: ReadonlyMap<ActorId, ActorId>,
  others: readonly StoredArticle[],
): Record<ActorId, ActorId> {
  const before = others.find((one) => one === part)?.globals ?? {};
  const own = articleByItself(part).discovered.filter(({ origin }) => origin === 'discovered');
  return Object.fromEntries(own.map(({ id }) => [id, found.get(id) ?? before[id] ?? id])) as Record<
    ActorId,
    ActorId
  >;
}

/** Gathers what goes from the records and what comes, by the actor, and by the form of the source. */
function entriesOf(gone: readonly StoredArticle[], fresh: readonly StoredArticle[]) {
  const left = new Map<ActorId, Place[]>();
  const added = new Map<ActorId, RecordEntry[]>();
  const leftSources = new Map<string, Place[]>();
  const addedSources = new Map<string, { place: Place; reported: RecordEntries['reported'] }[]>();
  for (const { place, actors, record } of gone) {
    for (const id of actors) push(left, id, place);
    if (record.source !== null) push(leftSources, formKey(record.source), place);
  }
  for (const article of fresh) {
    const { place, actors, record } = article;
    const { byActor, reported } = recordEntriesOf(articleInLibrary(article), place, actors);
    for (const [id, entry] of byActor) push(added, id, entry);
    if (record.source !== null) push(addedSources, formKey(record.source), { place, reported });
  }
  return { left, added, leftSources, addedSources };
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function quotesIn(articles: readonly StoredArticle[]): number {
  return articles.reduce((sum, article) => sum + articleByItself(article).quotes.length, 0);
}
