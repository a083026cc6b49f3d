import type { Holding } from '../holdings/holding.ts';
import type { NamingView } from '../holdings/naming-view.ts';
import type { PassageSlice } from '../holdings/passage-view.ts';
import type { Coverage } from '../holdings/passages/coverage.ts';
import type { RoleView } from '../holdings/role-view.ts';
import type { QuoteGrades, Slice } from '../holdings/slice.ts';
import type { ActorId, ActorKind } from '../model.ts';
import { quotesAfter, sliceAfter } from './slice-after.ts';
import { rolesShown } from './with-roles-at.ts';

/** Shows who an actor is and what they are on record with. */
export interface ActorView {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Latest first, undated last. */
  readonly roles: readonly RoleView[];
  /** What this actor said. */
  readonly saidBy: QuoteLists;
  /** What others said in whose words this actor is named. */
  readonly about: QuoteLists;
  /** What the articles say that this actor published: reported by it, never said by it. */
  readonly reported: QuoteLists;
  /** The first articles that name this actor, apart from its own, latest first. */
  readonly namedIn: Slice<NamingView>;
  /** What was looked at for all this, for each holding. */
  readonly coverage: readonly Coverage[];
}

/** Holds the first passages of a list, latest article first: all of them, and those that are quoted directly. */
export type QuoteLists = Readonly<Record<QuoteGrades, PassageSlice>>;

/** Shows an actor; null when the holding does not know them. */
export async function viewActor(holding: Holding, id: ActorId): Promise<ActorView | null> {
  const lists = async (list: 'saidBy' | 'about' | 'reported'): Promise<QuoteLists> => {
    const [all, direct] = await Promise.all([
      holding[list](id, quotesAfter(null, 'all')),
      holding[list](id, quotesAfter(null, 'direct')),
    ]);
    return { all, direct };
  };
  const [actor, roles, saidBy, about, reported, namedIn, coverage] = await Promise.all([
    holding.actor(id),
    holding.roles(id),
    lists('saidBy'),
    lists('about'),
    lists('reported'),
    holding.namedIn(id, sliceAfter(null)),
    holding.coverage(id),
  ]);
  if (actor === null) return null;
  const { name, kind, aliases } = actor;
  const passages = [saidBy, about, reported].flatMap(({ all, direct }) => [...all.items, ...direct.items]);
  const shown = await rolesShown(holding, passages);
  const withRoles = ({ all, direct }: QuoteLists): QuoteLists => ({
    all: { ...all, items: all.items.map(shown) },
    direct: { ...direct, items: direct.items.map(shown) },
  });
  return {
    ...{ id, name, kind, aliases, roles, namedIn, coverage },
    saidBy: withRoles(saidBy),
    about: withRoles(about),
    reported: withRoles(reported),
  };
}
