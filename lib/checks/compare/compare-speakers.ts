import { titlesLikeNames } from '../../english/people/short-titles.ts';
import { titleNoun } from '../../english/titles.ts';
import { cutName } from '../../identity/names/cut-name.ts';
import { fold } from '../../identity/names/fold.ts';
import { initialsOf, organisationName } from '../../identity/names/organisation-name.ts';
import { isSlip, maybeSameGiven, type PersonName, personName } from '../../identity/names/person-name.ts';

/** Says whether two names are those of one speaker, of two, or do not tell. */
export type SpeakersCompared = 'same' | 'different' | 'unknown';

/** Is a name as it is compared. */
interface ReadName {
  readonly person: PersonName;
  readonly words: readonly string[];
  readonly organisation: string;
}

/**
 * Compares the names that two articles give a speaker: "Ann Lee" and "Mayor Lee" are the same, "Ann Lee" and "Tom Lee" are two, and so are names without a
 * word in common. Descriptions tell nothing: "the mayor".
 */
export function compareSpeakers(one: string | null, other: string | null): SpeakersCompared {
  if (one !== null && one === other && /^[\p{Lu}\p{Lo}]/u.test(one)) return 'same';
  const names = readNames(one, other);
  if (!names) return 'unknown';
  const [a, b] = names;
  if (a.organisation === b.organisation) return 'same';
  if (isBehind(a, b) || isBehind(b, a)) return 'unknown';
  if (a.person.surname === b.person.surname) {
    const isOne = !a.person.given || !b.person.given || maybeSameGiven(a.person, b.person);
    if (isOne) return 'same';
    return isTitleOrName(a.person) || isTitleOrName(b.person) ? 'unknown' : 'different';
  }
  const mayBeOne =
    a.words.some((word) => b.words.includes(word)) ||
    isSlip(a.person.surname, b.person.surname) ||
    isAcronym(a, b) ||
    isAcronym(b, a);
  return mayBeOne ? 'unknown' : 'different';
}

/** Tells whether a name of several words stands behind another word: a title of another language, or a given name that makes it somebody else's, "Ministra Ana Varga", "Eva Ana Varga". */
const isBehind = ({ organisation: name }: ReadName, { organisation: longer }: ReadName): boolean =>
  name.includes(' ') && longer.endsWith(` ${name}`);

/** Tells whether what stands before a surname may be a title: "Judge Varga", "Dean Varga". */
const isTitleOrName = ({ given }: PersonName): boolean => given !== null && titlesLikeNames.has(given);

const isAcronym = ({ organisation: acronym }: ReadName, { organisation: full }: ReadName): boolean =>
  initialsOf(full) === acronym;

/** Reads both names; null where one is missing or a description. A page seldom says who speaks, and then no name of the hundreds on record need be read. */
function readNames(one: string | null, other: string | null): readonly [ReadName, ReadName] | null {
  if (one === null || other === null) return null;
  const [a, b] = [readName(one), readName(other)];
  return a && b && [a, b];
}

/** Reads a printed name without titles, places and notes around it; null where it is a description. */
function readName(printed: string): ReadName | null {
  const bare = printed
    .replace(/\s+/g, ' ')
    .replace(/ ?\([^)]*\)/g, '')
    .replace(/^[Tt]he (?=\p{Lu})/u, '')
    .replace(/^.*['’]s (?=\p{Lu})/u, '')
    .replace(/(?:,| of | from | at ).*$/, '')
    .trim();
  if (!/^\p{Lu}/u.test(bare)) return null;
  const { name } = cutName(bare);
  const words = fold(name).split(' ');
  if (words.every((word) => titleNoun(word) !== null)) return null;
  const telling = words.filter((word) => !titlesLikeNames.has(word));
  return {
    person: personName(name, null),
    words: telling.length > 0 ? telling : words,
    organisation: organisationName(name),
  };
}
