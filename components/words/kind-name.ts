import type { ActorKind } from '../../lib/model.ts';

const NAMES: Record<ActorKind, string> = { person: 'Person', state: 'State', organisation: 'Organisation' };

/** Names a kind of actor as a label. */
export function kindName(kind: ActorKind): string {
  return NAMES[kind];
}
