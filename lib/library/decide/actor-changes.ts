import { localActorOfCurated } from '../../identity/local-actor.ts';
import type { ActorId, ArticleId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import { plainWords } from '../../search/plain-words.ts';
import { spaced } from '../../text/spaced.ts';
import { type ActorEdit, editSubject, plainForm } from '../derive/actor-edit.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import type { LibraryChange } from '../store/apply-change.ts';
import { requiredArticle } from '../store/find-articles.ts';
import type { StoredActor } from '../store/stored-actor.ts';
import { type StoredDecision, withCompanions } from '../store/stored-decision.ts';
import { type StoredEdit, storedEdit } from '../store/stored-edit.ts';
import type { WriteTables } from '../store/tables.ts';
import { splitDecisions } from './split-decisions.ts';

/**
 * Edits an actor of the library: from then on whoever its first local actor is has it. What was said of the same before holds no more.
 * Throws a `Refusal` for one that everybody knows, whose record is not the reader's, and for what would change nothing.
 */
export async function actorEditChange(
  tables: WriteTables,
  actor: ActorId,
  edit: ActorEdit,
  known: KnownEverywhere,
): Promise<LibraryChange> {
  if (known.get(actor) !== undefined)
    throw new Refusal({ code: 'request-unfit', path: 'actor', fault: 'known_to_all' });
  const [stored, own] = await Promise.all([tables.actors.get(actor), tables.members.get(actor)]);
  const first = own?.members[0];
  if (stored === undefined || own === undefined || first === undefined)
    throw new Refusal({ code: 'index-lacks', what: 'name' });
  const bare = bareEdit(edit);
  refuseIdle(stored, bare);
  const ids = new Set(own.members.map(({ id }) => id));
  const subject = editSubject(bare);
  const contradicted = (await tables.edits.all({})).filter(
    (one) => ids.has(one.actor) && editSubject(one.edit) === subject,
  );
  return { edit: [{ actor: first.id, edit: bare }], unedit: contradicted.map(({ key }) => key) };
}

function bareEdit(edit: ActorEdit): ActorEdit {
  if ('kind' in edit) return edit;
  if ('name' in edit) return { name: bareForm(edit.name) };
  return 'addAlias' in edit
    ? { addAlias: bareForm(edit.addAlias) }
    : { removeAlias: bareForm(edit.removeAlias) };
}

function bareForm(form: string): string {
  const bare = spaced(form).trim();
  if (plainWords(bare) === '') throw new Refusal({ code: 'request-unfit', path: 'edit', fault: 'no_words' });
  return bare;
}

/** A display name is no alias to be taken away: it is changed. */
function refuseIdle({ actor }: StoredActor, edit: ActorEdit): void {
  const has = (form: string) =>
    [...actor.aliases, ...actor.short].some((one) => plainForm(one) === plainForm(form));
  const isIdle =
    ('name' in edit && edit.name === actor.name) ||
    ('kind' in edit && edit.kind === actor.kind) ||
    ('addAlias' in edit && has(edit.addAlias)) ||
    ('removeAlias' in edit &&
      (!has(edit.removeAlias) || plainForm(edit.removeAlias) === plainForm(actor.name)));
  if (isIdle) throw new Refusal({ code: 'request-unfit', path: 'edit', fault: 'same' });
}

/**
 * Takes what some articles have of an actor out of it: another one, who stays one. What the reader edited stays with those who stay, but for what was
 * edited of the others before the reader joined the two. Throws a `Refusal` where an article does not have the actor, or nothing would stay.
 */
export async function actorSplitChange(
  tables: WriteTables,
  actor: ActorId,
  articles: readonly ArticleId[],
  known: KnownEverywhere,
): Promise<LibraryChange> {
  const stored = await Promise.all(articles.map((id) => requiredArticle(tables, id)));
  const inEach = stored.map(({ globals }) =>
    (Object.entries(globals) as [ActorId, ActorId][])
      .filter(([, global]) => global === actor)
      .map(([local]) => local),
  );
  const leaves = new Set(inEach.flat());
  if (inEach.some((locals) => locals.length === 0)) throw new Refusal({ code: 'index-lacks', what: 'name' });
  const members = (await tables.members.get(actor))?.members ?? [];
  const everybodys = known.get(actor);
  const staying = [
    ...(everybodys === undefined ? [] : [localActorOfCurated(everybodys)]),
    ...members.filter(({ id }) => !leaves.has(id)),
  ];
  const leaving = members.filter(({ id }) => leaves.has(id));
  const [stays] = staying;
  if (stays === undefined || leaving.length === 0)
    throw new Refusal({ code: 'request-unfit', path: 'articles', fault: 'all' });
  const [decisions, edits] = await Promise.all([tables.decisions.all({}), tables.edits.all({})]);
  const stay = new Set(staying.map(({ id }) => id));
  const isBetween = ({ one, other }: StoredDecision) =>
    (stay.has(one) && leaves.has(other)) || (stay.has(other) && leaves.has(one));
  const between = withCompanions(decisions, decisions.filter(isBetween));
  const joined = Math.max(0, ...between.map(({ are, at = 0 }) => (are === 'same' ? at : 0)));
  // Of those whom everybody knows nothing is edited: what there is, is of the others.
  const isOfWhole = (one: StoredEdit) => everybodys === undefined && leaves.has(one.actor) && one.at > joined;
  const carried = edits.filter(isOfWhole);
  return {
    withdraw: between.map(({ pair }) => pair),
    decide: splitDecisions(
      { staying, leaving },
      decisions.filter((one) => !between.includes(one)),
    ),
    unedit: carried.map(({ key }) => key),
    edit: latestOf(carried, edits, stays.id),
  };
}

/** Gives edits to another local actor, of each subject the latest, unless a later one is there. */
function latestOf(carried: readonly StoredEdit[], all: readonly StoredEdit[], actor: ActorId): StoredEdit[] {
  const there = new Map(all.map((one) => [one.key, one]));
  const ordered = carried.map((one) => storedEdit({ ...one, actor })).sort((a, b) => a.at - b.at);
  const latest = new Map(ordered.map((one) => [one.key, one]));
  return [...latest.values()].filter(({ key, at }) => (there.get(key)?.at ?? 0) < at);
}
