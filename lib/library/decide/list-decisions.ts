import type { Cursor, Slice, SliceRequest } from '../../holdings/slice.ts';
import type { Actor, ActorId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { LibraryChange } from '../store/apply-change.ts';
import { articlesById } from '../store/find-articles.ts';
import { actorsOf } from '../store/library-holding.ts';
import { articleByItself, type StoredArticle } from '../store/stored-article.ts';
import type { StoredDecision } from '../store/stored-decision.ts';
import { articleOf, type StoredEdit } from '../store/stored-edit.ts';
import type { ReadTables, WriteTables } from '../store/tables.ts';
import type { ActorTold } from './actor-told.ts';
import type { DecidedActor, DecisionView } from './decision-view.ts';
import { viewNamesakes } from './view-namesakes.ts';

/** Is a decision as it is kept, whichever it is. */
type Kept = StoredDecision | StoredEdit;

const isEdit = (one: Kept): one is StoredEdit => 'edit' in one;
const keyOf = (one: Kept): string => (isEdit(one) ? one.key : one.pair);
const localsOf = (one: Kept): readonly ActorId[] => (isEdit(one) ? [one.actor] : [one.one, one.other]);

/** Lists what the reader decided of actors, latest first. They are few: all are read, and those of a slice are looked up. */
export async function listDecisions(
  tables: ReadTables,
  { after, size }: SliceRequest,
  everybody: readonly Actor[],
): Promise<Slice<DecisionView>> {
  const all = await keptDecisions(tables);
  const rest = after === null ? all : all.filter((one) => cursorOf(one) > after);
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  return {
    items: await viewDecisions(tables, shown, everybody),
    total: all.length,
    next: last !== undefined && rest.length > size ? cursorOf(last) : null,
    missing: [],
  };
}

/** Tells what the reader decided of one actor, and may be asked. Those whom everybody knows have members only where others joined them. */
export async function tellOf(
  tables: ReadTables,
  id: ActorId,
  everybody: readonly Actor[],
): Promise<ActorTold> {
  const [members, all, namesakes] = await Promise.all([
    tables.members.get(id),
    keptDecisions(tables),
    viewNamesakes(tables, id),
  ]);
  const own = new Set([id, ...(members?.members ?? []).map((member) => member.id)]);
  const decided = all.filter((one) => localsOf(one).some((local) => own.has(local)));
  return {
    ...namesakes,
    isEditable: members !== undefined && id.includes('#'),
    decisions: await viewDecisions(tables, decided, everybody),
  };
}

/** Takes a decision back, with those that came with it. Throws a `Refusal` where there is none of this id. */
export async function withdrawal(tables: WriteTables, id: string): Promise<LibraryChange> {
  const one = (await keptDecisions(tables)).find((kept) => keyOf(kept) === id);
  if (one === undefined) throw new Refusal({ code: 'change-outdated' });
  if (isEdit(one)) return { unedit: [id] };
  const together = (await tables.decisions.all({})).filter(
    ({ cameWith, at }) => cameWith === 'split' && at !== undefined && at === one.at,
  );
  return { withdraw: [id, ...together.map(({ pair }) => pair)] };
}

/** What came with another decision was none of its own. */
async function keptDecisions(tables: ReadTables): Promise<Kept[]> {
  const [decisions, edits] = await Promise.all([tables.decisions.all({}), tables.edits.all({})]);
  const made = decisions.filter(({ cameWith }) => cameWith === undefined);
  return [...made, ...edits].sort((a, b) => (cursorOf(a) < cursorOf(b) ? -1 : 1));
}

/** Later than any clock says. */
const END_OF_TIME = 9_999_999_999_999;

/** A place, as a string that sorts the latest first: it stands whatever is withdrawn between two slices. */
const cursorOf = (one: Kept): Cursor =>
  `${String(END_OF_TIME - (one.at ?? 0)).padStart(13, '0')} ${keyOf(one)}` as Cursor;

async function viewDecisions(
  tables: ReadTables,
  all: readonly Kept[],
  everybody: readonly Actor[],
): Promise<DecisionView[]> {
  const locals = all.flatMap(localsOf);
  const articles = await articlesById(tables, [...new Set(locals.map(articleOf))]);
  const byId = new Map(articles.map((one) => [one.id, one]));
  const globals = new Map(locals.map((id) => [id, globalOf(byId, id)]));
  const actors = await actorsOf(
    tables,
    [...globals.values()].flatMap((id) => id ?? []),
  );
  const viewActor = (local: ActorId): DecidedActor => {
    const global = globals.get(local) ?? null;
    const stored = byId.get(articleOf(local));
    const name = actors.get(global ?? local)?.name ?? everybody.find(({ id }) => id === local)?.name;
    return {
      id: global ?? (articleOf(local) === '' ? local : null),
      name: name ?? nameIn(local),
      article: stored === undefined ? null : { id: stored.id, title: stored.record.title },
    };
  };
  return all.map((one) => viewDecision(one, viewActor));
}

function viewDecision(one: Kept, viewActor: (local: ActorId) => DecidedActor): DecisionView {
  const head = { id: keyOf(one), at: one.at === undefined ? null : new Date(one.at).toISOString() };
  if (!isEdit(one)) return { ...head, what: one.are, of: [viewActor(one.one), viewActor(one.other)] };
  const { edit } = one;
  const actor = viewActor(one.actor);
  if ('name' in edit) return { ...head, what: 'name', actor, name: edit.name };
  if ('kind' in edit) return { ...head, what: 'kind', actor, kind: edit.kind };
  return 'addAlias' in edit
    ? { ...head, what: 'alias-added', actor, alias: edit.addAlias }
    : { ...head, what: 'alias-removed', actor, alias: edit.removeAlias };
}

/** Says who a local actor is in the library; null where its article does not have it any more. */
function globalOf(articles: ReadonlyMap<string, StoredArticle>, local: ActorId): ActorId | null {
  const stored = articles.get(articleOf(local));
  if (stored === undefined) return null;
  const isThere = articleByItself(stored).discovered.some(({ id }) => id === local);
  return isThere ? (stored.globals[local] ?? local) : null;
}

/** Reads a name out of the id that an article gave: of whom nothing else is left. */
function nameIn(local: ActorId): string {
  return local.slice(local.indexOf('#') + 1).replaceAll('-', ' ');
}
