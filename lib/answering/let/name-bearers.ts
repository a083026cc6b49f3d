import type { Actor, ActorId } from '../../model.ts';

/** Holds kept actors whom a page cannot tell apart, as one: the card tells them apart. */
export interface NameGroup {
  /** Their first full name in capitals. */
  readonly name: string;
  readonly members: readonly Actor[];
}

/** Joins actors of one kind that share a full name. The order of the actors is that of the groups. */
export function groupByName(actors: readonly Actor[]): NameGroup[] {
  const groups: { members: Actor[]; keys: Set<string> }[] = [];
  for (const actor of actors) {
    const keys = actor.aliases.map((alias) => `${actor.kind} ${alias.toUpperCase()}`);
    const joined = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const [first] = joined;
    if (!first) {
      groups.push({ members: [actor], keys: new Set(keys) });
      continue;
    }
    first.members.push(actor);
    for (const key of keys) first.keys.add(key);
    for (const other of joined.slice(1)) {
      first.members.push(...other.members);
      for (const key of other.keys) first.keys.add(key);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(({ members }) => ({ name: (members[0]?.aliases[0] ?? '').toUpperCase(), members }));
}

/** Shows a group to a page, under an id that says nothing. */
export function asOneActor({ members }: NameGroup, id: ActorId): Actor {
  const [first] = members as readonly [Actor, ...Actor[]];
  return {
    ...{ id, name: first.aliases[0] ?? first.name, kind: first.kind, seats: [], origin: 'discovered' },
    aliases: [...new Set(members.flatMap(({ aliases }) => aliases))],
    short: [...new Set(members.flatMap(({ short }) => short))],
  };
}
