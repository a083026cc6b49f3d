import { placedOffices, singularOffices } from '../../english/people/short-titles.ts';
import type { Profile } from './profile.ts';
import { intersect, placesApart } from './sets-apart.ts';

/** Lists offices and descriptions that too many have: they tell nobody from another. */
export const COMMON: ReadonlySet<string> = new Set(
  'member official leader head voter resident supporter friend wife husband son daughter father mother brother sister partner expert man woman spokesman neighbor neighbour student defendant witness victim'.split(
    ' ',
  ),
);

/** Finds an office that two profiles share: the same noun, and of its fields one the same or none said. Null where there is none. */
export function sharedOffice(one: Profile, other: Profile): string | null {
  const [less, more] = one.offices.size <= other.offices.size ? [one, other] : [other, one];
  for (const [head, fields] of less.offices) {
    const others = more.offices.get(head);
    if (!others || COMMON.has(head)) continue;
    if (placedOffices.has(head) && placesApart(fields.of, others.of)) continue;
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

/** Tells whether articles give somebody an office or a job that not everybody has. */
export const hasOffice = ({ offices }: Profile): boolean =>
  [...offices.keys()].some((head) => !COMMON.has(head));

/** Tells whether articles say anything of somebody that not everybody is. */
export const tellsWho = (one: Profile): boolean => one.bodies.size > 0 || hasOffice(one);

/** Tells whether years of birth differ by no more than so many. */
export function areOfAge(one: Profile, other: Profile, off: number): boolean {
  for (const year of one.born)
    for (const another of other.born) if (Math.abs(year - another) <= off) return true;
  return false;
}

/** Tells whether two share an office of which there is one at a time: a president, a pope. */
export function shareSingularOffice(one: Profile, other: Profile): boolean {
  for (const [head, fields] of one.offices) {
    const others = other.offices.get(head);
    if (!others || !singularOffices.has(head) || placesApart(fields.of, others.of)) continue;
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
