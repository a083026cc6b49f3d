import { rankWords, seatNouns, stateOffices } from '../../english/names/office-words.ts';
import type { ActorId, Role, RoleOwner } from '../../model.ts';
import { bodyDescriptions } from './body-descriptions.ts';
import { counterpartRoles } from './counterparts.ts';
import type { TitleAt } from './find-titles.ts';
import { NO_OFFICES } from './no-offices.ts';
import { type FoundRole, type OfficeCase, officeCaseOf, type RoleFacts } from './office-case.ts';
import { OWNERS } from './owners.ts';

/**
 * Makes roles of the titles that an article gives: each with the state or body whose office it is, none that its holder has left, and
 * no part of another. One of each actor's is the main one. In the order of the text, in time linear in the number of titles.
 */
export function findRoles(titles: readonly TitleAt[], facts: RoleFacts): Role[] {
  const read = titles.map((title) => {
    const one = officeCaseOf(title, facts);
    return { one, owner: ownerOf(one) };
  });
  const states = statesGiven(read, facts);
  const held = read.flatMap(({ one, owner }) => {
    if (NO_OFFICES.some(({ applies }) => applies(one, owner, isState(owner, facts)))) return [];
    const { actor, role, start, end } = one.title;
    const given = owner ?? (stateOffices.has(one.head) ? (states.get(actor) ?? null) : null);
    return [{ actor, role, start, end, of: given, head: one.head, ...ranked(one, owner) }];
  });
  const found = [...held, ...counterpartRoles(held, facts)].sort((a, b) => a.start - b.start);
  const persons = [...Map.groupBy(found, ({ actor }) => actor).values()].flatMap(distinct);
  return [...persons, ...bodyDescriptions(facts)].sort((a, b) => a.start - b.start);
}

/** Widens an office to the rank before its state: "[former French president] Ann Lee", "[Assistant U.S. Attorney] Tom Reyes". */
function ranked({ title, before, facts }: OfficeCase, owner: RoleOwner | null): Partial<FoundRole> {
  const first = before.findLastIndex(({ start }) => owner !== null && start < owner.start);
  const word = before[first];
  if (owner === null || !word || !rankWords.has(word.lower) || title.start - owner.end !== 1) return {};
  const role = facts.text.slice(word.start, title.end);
  return { start: word.start, role, of: { ...owner, place: 'within' } };
}

function ownerOf(one: OfficeCase): RoleOwner | null {
  for (const { ownerIn } of OWNERS) {
    const owner = ownerIn(one);
    if (owner !== undefined) return owner;
  }
  return null;
}

/** Finds the one state that an article gives a person wherever it gives them any: "French leader Ann Lee ... President Lee". */
function statesGiven(
  read: readonly { one: OfficeCase; owner: RoleOwner | null }[],
  facts: RoleFacts,
): ReadonlyMap<ActorId, RoleOwner> {
  const given = new Map<ActorId, RoleOwner | null>();
  for (const { one, owner } of read) {
    if (owner === null) continue;
    const { actor } = one.title;
    const earlier = given.get(actor);
    const isSame = earlier === undefined || earlier?.name === owner.name;
    given.set(actor, isSame && isState(owner, facts) ? { ...owner, place: 'apart' } : null);
  }
  return new Map([...given].flatMap(([actor, owner]) => (owner ? [[actor, owner] as const] : [])));
}

/** Tells a state, named or by its adjective, from a body and from words of the article. */
const isState = (owner: RoleOwner | null, { isStateName }: RoleFacts): boolean =>
  owner !== null && isStateName(owner.name);

/** Drops what was said before and what is a part of a fuller title, and marks the main one of those left. */
function distinct(all: readonly FoundRole[]): Role[] {
  const said = new Map(all.toReversed().map((role) => [`${role.role.toLowerCase()}|${role.of?.name}`, role]));
  const own = [...said.values()].reverse();
  const kept = own.filter((role, k) => !own.some((other, at) => at !== k && tellsMore(other, role, at < k)));
  const main = kept.reduce(
    (best, role) => (weightOf(role) > weightOf(best) ? role : best),
    kept[0] as FoundRole,
  );
  return kept.map(({ head, ...role }) => ({
    ...role,
    main: role.start === main.start && head === main.head,
  }));
}

/** Tells whether a title says all that another does: "Foreign Minister" beside "Minister", "President of Kenya" beside "President". */
function tellsMore(other: FoundRole, role: FoundRole, isEarlier: boolean): boolean {
  const [more, less] = [other.role.toLowerCase(), role.role.toLowerCase()];
  const isPart = more === less || more.endsWith(` ${less}`) || more.startsWith(`${less} of `);
  if (!isPart || (role.of !== null && other.of?.name !== role.of.name)) return false;
  return more !== less || (other.of !== null && role.of === null) || isEarlier;
}

/** Weighs how well a role tells who somebody is: an office still held, with its state or body, before a seat among many. */
function weightOf({ role, of, head }: FoundRole): number {
  const isHeld = !/\bformer\b/i.test(role);
  return (
    (isHeld ? 8 : 0) +
    (seatNouns.has(head) ? 0 : 4) +
    (of !== null ? 2 : 0) +
    (stateOffices.has(head) ? 1 : 0)
  );
}
