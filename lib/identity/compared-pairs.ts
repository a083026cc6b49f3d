import { initialsOf, knownAcronymOf } from './names/organisation-name.ts';
import { isInitial, type PersonName } from './names/person-name.ts';
import { campaignerOf, organisationForms, outletOf } from './rows/organisation-forms.ts';
import type { Profile } from './rows/profile.ts';

/** Pairs two profiles by their places in a list. */
export type ComparedPair = readonly [number, number];

/** Finds the pairs of a list that some row may relate: by keys, so that not all are compared with all. */
export type PairFinder = (profiles: readonly Profile[]) => ComparedPair[];

/** People of one surname among whom a surname alone is looked for without anything else in common. */
const FEW = 3;

/** Pairs people with full names. */
export const fullNamePairs: PairFinder = (profiles) =>
  pairsByKeys(profiles, (profile) => (profile.isLone ? [] : fullNameKeys(profile)));

/** Pairs surnames alone among themselves. */
export const surnamePairs: PairFinder = (profiles) =>
  pairsByKeys(profiles, (profile) =>
    profile.isLone ? [...profile.offices.keys()].map((head) => `${profile.name.surname}|${head}`) : [],
  );

/** Pairs surnames alone with full names, and neither among themselves. */
export const surnameWithNamePairs: PairFinder = (profiles) => {
  const bearers = new Map<string, number[]>();
  const lone: number[] = [];
  for (const [k, profile] of profiles.entries())
    if (profile.isLone) lone.push(k);
    else for (const key of looseKeys(profile, surnamesOf(profile))) add(bearers, key, k);
  return lone.flatMap((k) => {
    const profile = profiles[k] as Profile;
    const others = new Set<number>();
    for (const key of looseKeys(profile, [profile.name.surname])) {
      const found = bearers.get(key) ?? [];
      if (!isOfSurname(key) || found.length <= FEW) for (const other of found) others.add(other);
    }
    return [...others].map((other): ComparedPair => [k, other]);
  });
};

/** Pairs organisations. */
export const organisationPairs: PairFinder = (profiles) => pairsByKeys(profiles, organisationKeys);

function pairsByKeys(
  profiles: readonly Profile[],
  keysOf: (profile: Profile) => readonly string[],
): ComparedPair[] {
  const earlier = new Map<string, number[]>();
  return [...profiles.entries()].flatMap(([k, profile]) => {
    const others = new Set<number>();
    for (const key of new Set(keysOf(profile))) {
      for (const other of earlier.get(key) ?? []) others.add(other);
      add(earlier, key, k);
    }
    return [...others].map((other): ComparedPair => [other, k]);
  });
}

function add(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

const isOfSurname = (key: string): boolean => key.endsWith('|');

/** Keys of a surname, and of it with each office and body. */
function looseKeys(profile: Profile, surnames: Iterable<string>): string[] {
  const ties = ['', ...profile.offices.keys(), ...profile.bodies];
  return [...surnames].flatMap((surname) => ties.map((tie) => `${surname}|${tie}`));
}

function surnamesOf(profile: Profile): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { surname } of profile.names.values()) {
    surnames.add(surname);
    if (surname.includes('-')) surnames.add(surname.split('-').at(-1) as string);
  }
  return surnames;
}

const fullNameKeys = (profile: Profile): string[] => [
  ...[...profile.names.values()].flatMap(givenKeys),
  ...[...profile.former].map((name) => `${name.split(' ').at(-1)}|${name.split(' ')[0]}`),
];

function givenKeys({ given, full, middles, surname, plain }: PersonName): string[] {
  if (given === null) return [];
  const hasInitials = isInitial(given) || middles.length > 0;
  const givens = [
    ...[given, ...full, ...middles],
    ...(hasInitials ? [`#${given[0]}`] : []),
    // A slip leaves the letters, or the first two, or both ends.
    `~${given.slice(0, 2)}`,
    `~${given[0]}-${given.slice(-2)}`,
    `~${[...given].sort().join('')}`,
  ];
  const surnames = surname.includes('-') ? [surname, ...surname.split('-')] : [surname];
  return [plain, ...surnames.flatMap((family) => givens.map((one) => `${family}|${one}`))];
}

function organisationKeys(profile: Profile): string[] {
  const { names, acronyms } = organisationForms(profile);
  return [
    ...[...acronyms].map((acronym) => `acronym ${acronym}`),
    ...[...names].flatMap((name) => {
      const campaigner = campaignerOf(name);
      const short = [initialsOf(name), knownAcronymOf(name)].flatMap((one) =>
        one ? [`acronym ${one}`] : [],
      );
      const outlet = outletOf(name);
      return [
        `name ${name}`,
        ...(outlet ? [`name ${outlet}`, `acronym ${outlet}`] : []),
        ...short,
        ...(campaigner ? [`campaign ${campaigner.split(' ').at(-1)}`] : []),
      ];
    }),
  ];
}
