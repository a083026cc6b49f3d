import type { Holding } from '../holdings/holding.ts';
import type { QuoteView } from '../holdings/quote-view.ts';
import type { RoleView } from '../holdings/role-view.ts';
import type { Slice } from '../holdings/slice.ts';
import type { ActorId, ActorKind } from '../model.ts';
import { sliceAfter } from './slice-after.ts';

/** Shows who an actor is and what they are on record with. */
export interface ActorView {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Latest first, undated last. */
  readonly roles: readonly RoleView[];
  /** The first quotes that this actor said, latest first. */
  readonly saidBy: Slice<QuoteView>;
  /** The first quotes of others that name this actor, latest first. */
  readonly about: Slice<QuoteView>;
}

/** Shows an actor; null when the holding does not know them. */
export async function viewActor(holding: Holding, id: ActorId): Promise<ActorView | null> {
  const first = sliceAfter(null);
  const [actor, roles, saidBy, about] = await Promise.all([
    holding.actor(id),
    holding.roles(id),
    holding.saidBy(id, first),
    holding.about(id, first),
  ]);
  if (actor === null) return null;
  const { name, kind, aliases } = actor;
  return { id, name, kind, aliases, roles, saidBy, about };
}
