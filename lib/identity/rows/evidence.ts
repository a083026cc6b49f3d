import { placedOffices, singularOffices } from '../../english/people/short-titles.ts';
import { mayFollowBoth } from '../../english/people/walks-of-life.ts';
import type { Profile } from './profile.ts';

/** Lists offices and descriptions that too many have: they tell nobody from another. */
export const COMMON: ReadonlySet<string> = new Set(
  'member official leader head voter resident supporter friend wife husband son daughter father mother brother sister partner expert man woman spokesman neighbor neighbour student'.split(
    ' ',
  ),
);

/** Finds an office that two profiles share: the same noun, and of its fields one the same or none said. Null where there is none. */
export function sharedOffice(one: Profile, other: Profile): string | null {
  const [less, more] = one.offices.size <= other.offices.size ? [one, other] : [other, one];
  for (const [head, fields] of less.offices) {
    const others = more.offices.get(head);
    if (!others || COMMON.has(head)) continue;
    if (placedOffices.has(head) && areApart(fields.of, others.of)) continue;
    if (fields.bare || others.bare || intersect(fields.words, others.words)) return head;
    if (fields.words.size === 0 || others.words.size === 0) return head;
  }
  return null;
}

/** Gives the share of the members of another profile that hold the office that two share; 0 where they share none. */
export function officeShare(one: Profile, other: Profile): number {
  const head = sharedOffice(one, other);
  return head === null ? 0 : (other.offices.get(head)?.members ?? 0) / other.members.length;
}

/** Tells whether articles tie both to one organisation. */
export const shareBody = (one: Profile, other: Profile): boolean => intersect(one.bodies, other.bodies);

/** Tells whether one is tied to an organisation that is named beside the other. */
export const namesBody = (one: Profile, other: Profile): boolean =>
  [...one.bodies].some((body) => other.beside.has(body)) ||
  [...other.bodies].some((body) => one.beside.has(body));

/** Counts whom both are named beside, up to `most`. */
export function sharedCompany(one: Profile, other: Profile, most: number): number {
  const [less, more] = one.beside.size <= other.beside.size ? [one, other] : [other, one];
  let count = 0;
  for (const key of less.beside) {
    if (more.beside.has(key)) count++;
    if (count >= most) break;
  }
  return count;
}

/** Tells whether both are of one place that titles name. */
export const sharePlace = (one: Profile, other: Profile): boolean => intersect(one.places, other.places);

/** Tells whether anything but the name says that two are one. */
export const shareEvidence = (one: Profile, other: Profile): boolean =>
  sharedOffice(one, other) !== null ||
  shareBody(one, other) ||
  namesBody(one, other) ||
  sharePlace(one, other) ||
  areOfAge(one, other, 1);

/** Tells whether an office of both is that of different places: "mayor of Zenda", "mayor of Lutz". */
export function haveOtherPlaces(one: Profile, other: Profile): boolean {
  for (const [head, { of }] of one.offices) {
    const others = other.offices.get(head);
    if (others && placedOffices.has(head) && areApart(of, others.of)) return true;
  }
  return areApart(one.places, other.places);
}

/** Tells whether articles say anything of somebody that not everybody is. */
export const tellsWho = ({ offices, bodies }: Profile): boolean =>
  bodies.size > 0 || [...offices.keys()].some((head) => !COMMON.has(head));

/** Tells whether years of birth differ by more than an age can be off. */
export const haveOtherAges = (one: Profile, other: Profile): boolean =>
  one.born.size > 0 && other.born.size > 0 && !areOfAge(one, other, 2);

function areOfAge(one: Profile, other: Profile, off: number): boolean {
  for (const year of one.born)
    for (const another of other.born) if (Math.abs(year - another) <= off) return true;
  return false;
}

/** Tells whether no walk of life of the one goes with any of the other's. Two trades are two people unless they are the same. */
export function haveOtherWalks(one: Profile, other: Profile): boolean {
  if (one.walks.size === 0 || other.walks.size === 0) return false;
  for (const [walk, heads] of one.walks)
    for (const [another, others] of other.walks)
      if (mayFollowBoth(walk, another) || intersect(heads, others)) return false;
  return true;
}

/** Tells whether two share an office of which there is one at a time: a president, a pope. */
export function shareSingularOffice(one: Profile, other: Profile): boolean {
  for (const [head, fields] of one.offices) {
    const others = other.offices.get(head);
    if (!others || !singularOffices.has(head) || areApart(fields.of, others.of)) continue;
    const isBare = fields.words.size === 0 && others.words.size === 0;
    if (
      head === 'minister'
        ? intersect(fields.words, others.words)
        : isBare || intersect(fields.words, others.words)
    )
      return true;
  }
  return false;
}

/** Gives keys of the surname with each office of which there is one at a time: equal keys make two one. */
export function singularKeys(one: Profile): string[] {
  return [...one.offices].flatMap(([head, { words, of }]) =>
    singularOffices.has(head) && head !== 'minister' && words.size === 0 && of.size < 2
      ? [`${one.name.surname}|${one.pronoun ?? ''}|${head}|${[...of].join()}`]
      : [],
  );
}

/** "New York" is the place of a mayor of New York City too. */
function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  for (const place of one)
    for (const another of other) if (place.includes(another) || another.includes(place)) return false;
  return true;
}

function intersect(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  for (const key of less) if (more.has(key)) return true;
  return false;
}
