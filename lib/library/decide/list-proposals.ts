import type { ArticleSummary } from '../../holdings/article-summary.ts';
import type { RoleView } from '../../holdings/role-view.ts';
import type { Cursor, Slice, SliceRequest } from '../../holdings/slice.ts';
import type { Actor, ActorId } from '../../model.ts';
import type { NamesakeView } from '../namesakes.ts';
import { articlesOf } from '../store/library-holding.ts';
import type { StoredActor } from '../store/stored-actor.ts';
import type { ReadTables } from '../store/tables.ts';
import { viewNamesake } from './view-namesakes.ts';

/** Shows one of two who may be the same, with what tells who that is. */
export interface ProposedActor extends NamesakeView {
  /** Names that are not the display name. */
  readonly otherNames: readonly string[];
  /** Latest first, a few of them. */
  readonly roles: readonly RoleView[];
  /** Counts quotes of others about them. */
  readonly about: number;
  /** Latest first, a few of them. */
  readonly articles: Pick<Slice<ArticleSummary>, 'items' | 'total'>;
}

/** Asks the reader whether two are the same, with the name of the row that relates them. */
export interface ProposalView {
  readonly of: readonly [ProposedActor, ProposedActor];
  readonly rule: string;
}

/** Roles, and articles, that are shown of each: enough to tell two apart at a glance. */
const MOST_SHOWN = 3;

/** Lists who may be the same, in the order of their ids. One of a pair may be somebody whom everybody knows. */
export async function listProposals(
  tables: ReadTables,
  { after, size }: SliceRequest,
  everybody: readonly Actor[],
): Promise<Slice<ProposalView>> {
  const [total, rows] = await Promise.all([
    tables.proposals.count({}),
    tables.proposals.all({ ...(after === null ? {} : { above: after }), limit: size + 1 }),
  ]);
  const shown = rows.slice(0, size);
  const items = await Promise.all(
    shown.map(async ({ one, other, rule }): Promise<ProposalView[]> => {
      const views = await Promise.all([viewOf(tables, one, everybody), viewOf(tables, other, everybody)]);
      const [first, second] = views;
      return first === null || second === null ? [] : [{ of: [first, second], rule }];
    }),
  );
  const next = rows.length > size ? ((shown.at(-1)?.pair ?? null) as Cursor | null) : null;
  return { items: items.flat(), total, next, missing: [] };
}

async function viewOf(
  tables: ReadTables,
  id: ActorId,
  everybody: readonly Actor[],
): Promise<ProposedActor | null> {
  const stored = await tables.actors.get(id);
  const known = everybody.find((one) => one.id === id);
  if (stored !== undefined) {
    const { items, total } = await articlesOf(tables, id, { after: null, size: MOST_SHOWN });
    return { ...viewNamesake(stored), ...factsOf(stored), articles: { items, total } };
  }
  return known === undefined
    ? null
    : {
        ...{ id, name: known.name, kind: known.kind, role: null, said: 0, about: 0, roles: [] },
        ...{ otherNames: otherNames(known), articles: { items: [], total: 0 } },
      };
}

function factsOf({
  actor,
  roles,
  about,
}: StoredActor): Pick<ProposedActor, 'otherNames' | 'roles' | 'about'> {
  return { otherNames: otherNames(actor), roles: roles.slice(0, MOST_SHOWN), about };
}

const otherNames = ({ name, aliases }: Actor): string[] => aliases.filter((alias) => alias !== name);
