import { initialsOf, knownAcronymOf } from './names/organisation-name.ts';
import { isInitial, type PersonName } from './names/person-name.ts';
import { campaignerOf, organisationForms } from './rows/organisation-forms.ts';
import type { Profile } from './rows/profile.ts';

/** Pairs two profiles by their places in a list. */
type Pair = readonly [number, number];

/** People of one surname among whom a surname alone is looked for without anything else in common. */
const FEW = 3;

/** Lists the pairs that some row may relate: by keys, so that people of a common surname are not all compared with all. */
export function comparedPairs(profiles: readonly Profile[], kind: 'person' | 'organisation'): Pair[] {
  const buckets = new Map<string, number[]>();
  const few = kind === 'person' ? rareSurnames(profiles) : new Set<string>();
  for (const [k, profile] of profiles.entries())
    for (const key of new Set(
      kind === 'person' ? personBuckets(profile, few) : organisationBuckets(profile),
    )) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(k);
      else buckets.set(key, [k]);
    }
  return distinctPairs(profiles, buckets);
}

function distinctPairs(
  profiles: readonly Profile[],
  buckets: ReadonlyMap<string, readonly number[]>,
): Pair[] {
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const [key, bucket] of buckets)
    for (const [k, one] of bucket.entries())
      for (let at = k + 1; at < bucket.length; at++) {
        const other = bucket[at] as number;
        if (key.startsWith('*') && profiles[one]?.isLone === profiles[other]?.isLone) continue;
        const pair = one * profiles.length + other;
        if (seen.has(pair)) continue;
        seen.add(pair);
        pairs.push([one, other]);
      }
  return pairs;
}

/** Lists the surnames that few bear. */
function rareSurnames(profiles: readonly Profile[]): ReadonlySet<string> {
  const bearers = new Map<string, number>();
  for (const profile of profiles) {
    if (profile.isLone) continue;
    for (const surname of surnamesOf(profile)) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  return new Set([...bearers].flatMap(([surname, count]) => (count <= FEW ? [surname] : [])));
}

/** Keys with a star pair surnames alone with full names, and neither among themselves. */
function personBuckets(profile: Profile, few: ReadonlySet<string>): string[] {
  const surnames = [...surnamesOf(profile)];
  const ties = [
    ...[...profile.offices.keys()].map((head) => `office ${head}`),
    ...[...profile.bodies].map((body) => `body ${body}`),
  ];
  const loose = surnames.flatMap((surname) => [
    ...ties.map((tie) => `*${surname}|${tie}`),
    ...(few.has(surname) ? [`*${surname}`] : []),
  ]);
  if (profile.isLone)
    return [...loose, ...surnames.flatMap((surname) => ties.map((tie) => `${surname}|${tie}`))];
  return [
    ...loose,
    ...[...profile.names.values()].flatMap(givenBuckets),
    ...[...profile.former].map((one) => formerKey(one)),
  ];
}

function surnamesOf(profile: Profile): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { surname } of profile.names.values()) {
    surnames.add(surname);
    const last = surname.split('-').at(-1);
    if (last) surnames.add(last);
  }
  return surnames;
}

const formerKey = (name: string): string => `${name.split(' ').at(-1)}|${name.split(' ')[0]}`;

function givenBuckets({ given, full, middles, surname }: PersonName): string[] {
  if (given === null) return [];
  const surnames = [...new Set([surname, ...surname.split('-')])];
  const givens = [
    ...full,
    given,
    ...middles,
    ...(isInitial(given) || middles.some(isInitial) ? [`#${given[0]}`] : []),
    ...(middles.length > 0 ? [`#${given[0]}`] : []),
    `~${given.slice(0, 2)}`,
    `~${[...given].sort().join('')}`,
  ];
  return surnames.flatMap((family) => givens.map((one) => `${family}|${one}`));
}

function organisationBuckets(profile: Profile): string[] {
  const { names, acronyms } = organisationForms(profile);
  return [
    ...[...acronyms].map((acronym) => `acronym ${acronym}`),
    ...[...names].flatMap((name) => {
      const campaigner = campaignerOf(name);
      const short = [initialsOf(name), knownAcronymOf(name)].flatMap((one) =>
        one ? [`acronym ${one}`] : [],
      );
      return [`name ${name}`, ...short, ...(campaigner ? [`campaign ${campaigner.split(' ').at(-1)}`] : [])];
    }),
  ];
}
