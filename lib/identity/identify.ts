import type { Actor, ActorId } from '../model.ts';
import { atomsOf, joinedByDecision, joinedByKeys } from './atoms.ts';
import { campsOf } from './camps.ts';
import {
  type ComparedPair,
  fullNamePairs,
  organisationPairs,
  type PairFinder,
  surnamePairs,
  surnameWithNamePairs,
} from './compared-pairs.ts';
import { type Decided, decidedOf, type IdentityDecisions } from './decisions.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { identifiedActor, inOrderKept } from './identified.ts';
import { type Asked, joinByRow, type Offer } from './join-by-row.ts';
import { keysOf } from './keys.ts';
import { byKind } from './kinds.ts';
import type { LocalActor } from './local-actor.ts';
import { fold } from './names/fold.ts';
import { singularKeys } from './rows/evidence.ts';
import type { JoinRow } from './rows/join-rows.ts';
import { ORGANISATION_APARTS } from './rows/organisation-aparts.ts';
import { ORGANISATION_JOINS } from './rows/organisation-joins.ts';
import { PERSON_APARTS } from './rows/person-aparts.ts';
import { PERSON_JOINS } from './rows/person-joins.ts';
import { Profile } from './rows/profile.ts';
import { readName } from './rows/read-local.ts';
import { LONE_JOINS, ONE_OFFICE, SURNAME_JOINS } from './rows/surname-joins.ts';

/** Holds one actor of the library, with all that articles have of it. */
export interface Identified {
  /** The id that the first kept article gave it. */
  readonly id: ActorId;
  readonly actor: Actor;
  /** In the order in which their articles were kept. */
  readonly members: readonly LocalActor[];
  /** The name of the row by which each member came to the others; null for those about whom no row was asked. */
  readonly rules: readonly (string | null)[];
  /** The ids of others of the same name, for "2 people of this name"; absent where there are none. */
  readonly apart?: readonly ActorId[];
}

/** Asks the reader whether two are the same: the rows were not certain. */
export interface Proposal {
  readonly of: readonly [ActorId, ActorId];
  /** The name of the row that relates them. */
  readonly rule: string;
}

/** Holds the actors of a library, and what the reader may be asked. */
export interface Identity {
  /** By id. */
  readonly actors: readonly Identified[];
  /** By ids. */
  readonly proposals: readonly Proposal[];
}

/**
 * Makes one actor of each person and organisation that articles name. The result hangs on no order of the articles; of actors that share
 * no key, none bears on another. The time is linear but for people of one surname, who are compared by keys.
 */
export function identify(locals: readonly LocalActor[], decisions: IdentityDecisions): Identity {
  const sorted = locals.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const offers: Offer[] = [];
  const decided = decidedOf(decisions);
  const profiles = blocksOf(sorted, decisions).flatMap((block) => profilesOf(block, decided, offers));
  const actors = profiles.map(({ members, rules }): Identified => {
    const kept = inOrderKept(members);
    const actor = identifiedActor(kept);
    return { id: actor.id, actor, members: kept, rules: kept.map(({ id }) => rules.get(id) ?? null) };
  });
  return {
    actors: withNamesakes(actors).sort((a, b) => (a.id < b.id ? -1 : 1)),
    proposals: proposalsOf(actors, offers),
  };
}

/** Groups local actors that share keys, or that the reader spoke of together, with whatever shares keys with those. */
function blocksOf(locals: readonly LocalActor[], { same }: IdentityDecisions): LocalActor[][] {
  const sets = new DisjointSets(locals.length);
  const first = new Map<string, number>();
  const places = new Map<ActorId, number>();
  for (const [k, local] of locals.entries()) {
    places.set(local.id, k);
    for (const key of keysOf(local)) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, k);
      else sets.join(earlier, k);
    }
  }
  for (const [one, other] of same) {
    const [a, b] = [places.get(one), places.get(other)];
    if (a !== undefined && b !== undefined) sets.join(a, b);
  }
  return sets.sets().map((set) => set.map((k) => locals[k] as LocalActor));
}

function profilesOf(block: readonly LocalActor[], decided: Decided, offers: Offer[]): readonly Profile[] {
  if (block.length === 1) return [new Profile(block)];
  const { people, bodies } = byKind(block);
  const ofPeople = { aparts: PERSON_APARTS, decided, offers };
  const ofBodies = { aparts: ORGANISATION_APARTS, decided, offers };
  return [
    ...joinedByDecision(personProfiles(people, ofPeople), decided),
    ...byRows(atomsOf(bodies, decided, false), ORGANISATION_JOINS, organisationPairs, ofBodies),
  ];
}

/** Joins by the full name first, then full names that differ, then surnames alone. */
function personProfiles(people: readonly LocalActor[], asked: Asked): Profile[] {
  const bySignature = Map.groupBy(people, (local) => readName(local).signature);
  const ofNames = [...bySignature.values()].flatMap((locals) =>
    readName(locals[0] as LocalActor).name.given === null
      ? atomsOf(locals, asked.decided, true)
      : campsOf(locals, asked),
  );
  const named = byRows(ofNames, PERSON_JOINS, fullNamePairs, asked);
  const found = byRows(named, SURNAME_JOINS, surnameWithNamePairs, asked);
  return byRows(
    joinedByKeys(found, (one) => (one.isLone ? singularKeys(one) : []), ONE_OFFICE.name, asked.decided),
    LONE_JOINS,
    surnamePairs,
    asked,
  );
}

function byRows(
  given: readonly Profile[],
  rows: readonly JoinRow[],
  findPairs: PairFinder,
  asked: Asked,
): Profile[] {
  let profiles = [...given];
  let pairs: readonly ComparedPair[] | null = null;
  for (const row of rows) {
    pairs ??= findPairs(profiles);
    if (pairs.length === 0) break;
    const joined = joinByRow(row, profiles, pairs, asked);
    if (joined.length < profiles.length) pairs = null;
    profiles = joined;
  }
  return profiles;
}

const namesakeKey = ({ actor }: Identified): string => `${actor.kind} ${fold(actor.name)}`;

/** Adds who else bears the same name. */
function withNamesakes(actors: readonly Identified[]): Identified[] {
  const bearers = Map.groupBy(actors, namesakeKey);
  return actors.map((one) => {
    const others = (bearers.get(namesakeKey(one)) ?? []).filter((other) => other !== one);
    return others.length === 0 ? one : { ...one, apart: others.map(({ id }) => id).sort() };
  });
}

function proposalsOf(actors: readonly Identified[], offers: readonly Offer[]): Proposal[] {
  const idOf = new Map(
    actors.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)),
  );
  const proposals = new Map<string, Proposal>();
  for (const { of, rule } of offers) {
    const [one, other] = of.map((local) => idOf.get(local.id) as ActorId).sort() as [ActorId, ActorId];
    const key = `${one}\n${other}`;
    if (one !== other && !proposals.has(key)) proposals.set(key, { of: [one, other], rule });
  }
  return [...proposals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, proposal]) => proposal);
}
