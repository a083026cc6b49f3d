import { localBodyWords } from '../english/people/local-bodies.ts';
import { placedOffices } from '../english/people/short-titles.ts';
import type { Decided } from './decisions.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { LocalActor } from './local-actor.ts';
import { fold } from './names/fold.ts';
import { organisationName } from './names/organisation-name.ts';
import { COMMON } from './rows/evidence.ts';
import type { Office } from './rows/office-of.ts';
import { CAMPAIGN, campaignerOf } from './rows/organisation-forms.ts';
import { Profile } from './rows/profile.ts';
import { readBodies, readName, readOffices } from './rows/read-local.ts';

/**
 * Puts together at once who has the same name and something else in common, by keys, so that the rows have few pairs left to ask about.
 * Linear in the number of local actors.
 */
export function atomsOf(locals: readonly LocalActor[], decided: Decided, isPeople: boolean): Profile[] {
  const sets = new DisjointSets(locals.length);
  const first = new Map<string, number>();
  for (const [k, local] of locals.entries()) {
    // Whoever the reader took apart is asked about alone.
    if (decided.against.has(local.id)) continue;
    for (const key of isPeople ? personEvidence(local) : organisationEvidence(local)) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, k);
      else sets.join(earlier, k);
    }
  }
  if (decided.same.size > 0) joinDecided(locals, sets, decided);
  return sets.sets().map((set) => new Profile(set.map((k) => locals[k] as LocalActor)));
}

function joinDecided(locals: readonly LocalActor[], sets: DisjointSets, { same }: Decided): void {
  const places = new Map(locals.map(({ id }, k) => [id, k]));
  for (const [k, { id }] of locals.entries())
    for (const other of same.get(id) ?? []) {
      const at = places.get(other);
      if (at !== undefined) sets.join(k, at);
    }
}

/** Lists what a person must share beside the name. Surnames alone are asked about by the rows. */
function personEvidence(local: LocalActor): string[] {
  const { name, signature } = readName(local);
  const own = `${signature}|${local.pronoun ?? ''}`;
  if (name.given === null) return [];
  return [
    ...readOffices(local)
      .flatMap(officeKeys)
      .map((key) => `${own}|${key}`),
    ...readBodies(local).map((body) => `${own}|body ${body}`),
    ...local.places.map((place) => `${own}|place ${place}`),
  ];
}

function officeKeys({ head, words, of }: Office): string[] {
  if (COMMON.has(head)) return [];
  if (placedOffices.has(head)) return of ? [`${head} of ${of}`] : [];
  return words.length === 0 ? [head] : words.map((word) => `${head} ${word}`);
}

/** An organisation is known by its name, a campaign by its candidate too, and bodies that every town has by their paper. */
function organisationEvidence({ name, aliases, source, article, roles }: LocalActor): string[] {
  if (campaignerOf(organisationName(name)) !== null) {
    const candidate = roles.find(({ role }) => role === CAMPAIGN)?.of;
    return [`${organisationName(name)}|${candidate ?? ''}`];
  }
  return [name, ...aliases].flatMap((form) => {
    const normal = organisationName(form);
    const isLocal = normal.split(' ').every((word) => localBodyWords.has(word));
    if (isLocal) return [`${normal}|${source ? fold(source) : article}`];
    return form === name || normal.includes(' ') ? [normal] : [];
  });
}

/** Joins profiles that share a key, in linear time. Whoever the reader took apart is left to the rows. */
export function joinedByKeys(
  profiles: readonly Profile[],
  keysOf: (profile: Profile) => readonly string[],
  rule: string,
  { against }: Decided,
): Profile[] {
  const first = new Map<string, Profile>();
  return profiles.filter((profile) => {
    if (profile.members.some(({ id }) => against.has(id))) return true;
    const keys = keysOf(profile);
    const earlier = keys.map((key) => first.get(key)).find((one) => one !== undefined);
    earlier?.take(profile.members, rule);
    for (const key of keys) if (!first.has(key)) first.set(key, earlier ?? profile);
    return earlier === undefined;
  });
}

/** Stands for a row where the reader said that two are one. */
const DECIDED = 'decided';

/** Joins profiles that the reader said are one. */
export function joinedByDecision(profiles: readonly Profile[], { same }: Decided): readonly Profile[] {
  if (same.size === 0) return profiles;
  const places = new Map(profiles.flatMap(({ members }, k) => members.map(({ id }) => [id, k] as const)));
  const sets = new DisjointSets(profiles.length);
  for (const [k, { members }] of profiles.entries())
    for (const { id } of members)
      for (const other of same.get(id) ?? []) sets.join(k, places.get(other) ?? k);
  return sets.sets().map(([first, ...others]) => {
    const profile = profiles[first as number] as Profile;
    for (const other of others) profile.take(profiles[other]?.members ?? [], DECIDED);
    return profile;
  });
}
