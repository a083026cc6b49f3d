import { generation } from '../../english/family-names.ts';

/** Holds the parts of a person's full name by which it is told from another, in lower case. */
export interface NameParts {
  readonly given: string;
  /** Words and initials between given name and family name: "h", "w" of "H.W.". */
  readonly middles: readonly string[];
  /** The family name with its particles. */
  readonly family: string;
  /** "jr" or "iii" behind it; empty for none. */
  readonly generation: string;
}

/** Says of two full names with one family name that they are one person's. Rows are asked in order. */
interface SamePerson {
  readonly name: string;
  /** An example: [one person], {two}. */
  readonly sentence: string;
  readonly agrees: (one: NameParts, other: NameParts) => boolean;
}

/** Lists the ways in which one article spells a person's full name. */
export const SAME_PEOPLE: readonly SamePerson[] = [
  {
    name: 'middle-left-out',
    sentence: '[Ann B. Lee] and [Ann Lee], {Tom B. Reyes} and {Tom Reyes Jr.}',
    agrees: (one, other) =>
      isOfOneAge(one, other) &&
      one.given === other.given &&
      (one.middles.length === 0 || other.middles.length === 0),
  },
  {
    name: 'middle-cut-short',
    sentence: '[Ann Bea Lee] and [Ann B. Lee], {Tom B. Reyes} and {Tom C. Reyes}',
    agrees: (one, other) =>
      isOfOneAge(one, other) &&
      one.given === other.given &&
      one.middles.length === other.middles.length &&
      one.middles.every((middle, k) => isShortFor(middle, other.middles[k] ?? '')),
  },
  {
    name: 'letter-doubled',
    sentence: '[Hillary Lee] and [Hilary Lee], {Paul Reyes} and {Paula Reyes}',
    agrees: (one, other) =>
      isOfOneAge(one, other) && one.given !== other.given && undoubled(one.given) === undoubled(other.given),
  },
  {
    name: 'generation-left-out',
    sentence: '[Ann Lee III] and [Ann Lee], {Tom Reyes Jr.} and {Tom Reyes Sr.}',
    agrees: (one, other) =>
      one.generation !== other.generation &&
      (one.generation === '' || other.generation === '') &&
      one.given === other.given &&
      one.middles.join(' ') === other.middles.join(' '),
  },
];

const isOfOneAge = (one: NameParts, other: NameParts): boolean => one.generation === other.generation;

/** Tells whether two full names of an article can be one person's. */
export function isSamePerson(one: NameParts, other: NameParts): boolean {
  return one.family === other.family && SAME_PEOPLE.some(({ agrees }) => agrees(one, other));
}

/** Reads the parts of a full name; null where it has no family name. */
export function namePartsOf(name: string): NameParts | null {
  const words = name.replaceAll(',', '').split(' ');
  const end = words.findLastIndex((word) => !generation.test(word.toLowerCase()));
  // "Ursula von der Leyen": a word in small letters begins the family name.
  const small = words.findIndex((word, k) => k > 0 && /^\p{Ll}/u.test(word));
  const family = small > 0 && small < end ? small : end;
  if (family < 1) return null;
  return {
    given: (words[0] ?? '').toLowerCase(),
    middles: words.slice(1, family).flatMap(initialsIn),
    family: words
      .slice(family, end + 1)
      .join(' ')
      .toLowerCase(),
    generation: words
      .slice(end + 1)
      .join(' ')
      .toLowerCase()
      .replace(/\.$/, ''),
  };
}

/** "H.W." is two. */
const initialsIn = (word: string): string[] =>
  /^(?:\p{Lu}\.)+$/u.test(word) ? word.toLowerCase().split('.').filter(Boolean) : [word.toLowerCase()];

const isShortFor = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other));

const undoubled = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');
