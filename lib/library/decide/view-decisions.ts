import type { Actor, ActorId } from '../../model.ts';
import { articlesById } from '../store/find-articles.ts';
import { actorsOf } from '../store/lists/with-actor-names.ts';
import { articleByItself, type StoredArticle } from '../store/stored-article.ts';
import { articleOf } from '../store/stored-edit.ts';
import type { ReadTables } from '../store/tables.ts';
import type { DecidedActor, DecisionView } from './decision-view.ts';
import { decisionId, isEdit, type KeptDecision, localsOf } from './kept-decisions.ts';

/** Shows decisions about actors, in their order, with whoever they speak of as the library has them now. */
export async function viewDecisions(
  tables: ReadTables,
  all: readonly KeptDecision[],
  everybody: readonly Actor[],
): Promise<DecisionView[]> {
  const locals = all.flatMap(localsOf);
  const articles = await articlesById(tables, [...new Set(locals.map(articleOf))]);
  const byId = new Map(articles.map((one) => [one.id, one]));
  const read = new Map(locals.map((id) => [id, readActor(byId, id)]));
  const actors = await actorsOf(
    tables,
    [...read.values()].flatMap((one) => one?.id ?? []),
  );
  const viewActor = (local: ActorId): DecidedActor => {
    const one = read.get(local) ?? null;
    const stored = byId.get(articleOf(local));
    const known = everybody.find(({ id }) => id === local)?.name;
    const readAs = one?.name ?? known ?? nameIn(local);
    return {
      id: one?.id ?? (articleOf(local) === '' ? local : null),
      name: actors.get(one?.id ?? local)?.name ?? readAs,
      readAs,
      article: stored === undefined ? null : { id: stored.id, title: stored.record.title },
    };
  };
  return all.map((one) => viewDecision(one, viewActor));
}

function viewDecision(one: KeptDecision, viewActor: (local: ActorId) => DecidedActor): DecisionView {
  const head = { id: decisionId(one), at: one.at === undefined ? null : new Date(one.at).toISOString() };
  if (!isEdit(one)) return { ...head, what: one.are, of: [viewActor(one.one), viewActor(one.other)] };
  const { edit } = one;
  const actor = viewActor(one.actor);
  if ('name' in edit) return { ...head, what: 'name', actor, name: edit.name };
  if ('kind' in edit) return { ...head, what: 'kind', actor, kind: edit.kind };
  return 'addAlias' in edit
    ? { ...head, what: 'alias-added', actor, alias: edit.addAlias }
    : { ...head, what: 'alias-removed', actor, alias: edit.removeAlias };
}

/** Says who a local actor is in the library, and what its article calls it; null where its article does not have it any more. */
function readActor(
  articles: ReadonlyMap<string, StoredArticle>,
  local: ActorId,
): { readonly id: ActorId; readonly name: string } | null {
  const stored = articles.get(articleOf(local));
  if (stored === undefined) return null;
  const there = articleByItself(stored).discovered.find(({ id }) => id === local);
  return there === undefined ? null : { id: stored.globals[local] ?? local, name: there.name };
}

/** Reads a name out of the id that an article gave: of whom nothing else is left. */
function nameIn(local: ActorId): string {
  return local.slice(local.indexOf('#') + 1).replaceAll('-', ' ');
}
