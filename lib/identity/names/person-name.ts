import { generation, honours, honoursInCapitals, particles } from '../../english/family-names.ts';
import { fullGivenNames } from '../../english/people/full-given-names.ts';
import { pronounOfGivenName } from '../../english/speakers/given-names.ts';
import { fold } from './fold.ts';

/** Holds the parts of a person's name, folded. */
export interface PersonName {
  /** Null where the name is one word. */
  readonly given: string | null;
  /** The full names that the given name and printed nicknames may stand for. */
  readonly full: readonly string[];
  /** Names and initials between given name and surname, without particles. */
  readonly middles: readonly string[];
  readonly surname: string;
  /** "jr", "ii"; empty without one. */
  readonly generation: string;
  /** Given name and surname as they are spelt where umlauts are left out: "jurgen muller" of "Juergen Mueller" too. */
  readonly plain: string;
  /** Whether umlauts are printed. */
  readonly hasUmlaut: boolean;
  /** What the given name shows; null where it may be a woman's or a man's. */
  readonly pronoun: 'he' | 'she' | null;
}

/**
 * Takes a person's name apart. `surname` is what the article calls the person by, if it does: it tells "Wang Daming" from "Daming Wang".
 */
export function personName(name: string, surname: string | null): PersonName {
  const nicknames = [...name.matchAll(/[“"(‘]([^”")’]+)[”")’]/g)].map(([, one = '']) => fold(one));
  const words = fold(name.replace(/ ?[“"(‘][^”")’]+[”")’]/g, '').replaceAll(',', ' '))
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ');
  const capitals = name.replaceAll(',', '').split(' ').at(-1) ?? '';
  const older = words.length > 1 && generation.test(words.at(-1) ?? '') ? (words.pop() as string) : '';
  if (words.length > 2 && isHonour(words.at(-1) as string, capitals)) words.pop();
  const own = words.map((word) => word.replaceAll('.', '')).filter(Boolean);
  const isLeading = own.length > 1 && surname !== null && fold(surname) === own[0] && own.at(-1) !== own[0];
  const family = (isLeading ? own[0] : own.at(-1)) ?? '';
  const others = (isLeading ? own.slice(1) : own.slice(0, -1)).filter((word) => word !== '');
  // "Van der Lee" is a family name alone.
  const isFamilyAlone = others.length > 1 && others.every((word) => particles.has(word));
  const [given = null, ...middles] = isFamilyAlone ? [] : others;
  const called = [...(given ? [given] : []), ...nicknames];
  return {
    given,
    full: [...new Set(called.flatMap(fullGivenNames))],
    middles: middles.filter((word) => !particles.has(word)),
    surname: family,
    generation: older.replaceAll('.', ''),
    plain: withoutUmlauts(`${given ?? ''} ${family}`),
    hasUmlaut: /[äöü]/i.test(name.normalize('NFC')),
    pronoun: given === null ? null : pronounOfGivenName(given),
  };
}

/** Spells a folded name as where umlauts are left out: "ue" is "u". */
export const withoutUmlauts = (folded: string): string => folded.replace(/([aou])e/g, '$1');

const isHonour = (folded: string, printed: string): boolean =>
  honours.has(folded) || (honoursInCapitals.has(folded) && /^\p{Lu}+$/u.test(printed.replaceAll('.', '')));

/** Tells whether a part is an initial. */
export const isInitial = (word: string): boolean => word.length === 1;

/** Tells whether middle names may be those of one person: an initial stands for a name, and any may be left out. */
export function middlesAgree(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  let from = 0;
  for (const word of less) {
    // "H.W." and "W." are two people's: of initials none is skipped.
    const at = more.findIndex((another, k) => k >= from && sameMiddle(word, another));
    if (at < 0 || (isInitial(word) && at > from)) return false;
    from = at + 1;
  }
  return true;
}

const sameMiddle = (one: string, other: string): boolean =>
  one === other ||
  ((isInitial(one) || isInitial(other)) && one[0] === other[0]) ||
  fullGivenNames(one).some((name) => fullGivenNames(other).includes(name));

/** Tells whether two names differ by a slip: one letter more, less or other, or two that changed places, in names of four letters and more. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = (word: string, skip: number): string => word.slice(start + skip);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  return (
    rest(short, 1) === rest(long, 1) ||
    (short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2))
  );
}

/** Tells whether two given names may be one person's: equal, short for one, initials, a slip, or one's second name. */
export function maybeSameGiven(one: PersonName, other: PersonName): boolean {
  if (one.full.some((name) => other.full.includes(name))) return true;
  if (one.pronoun && other.pronoun && one.pronoun !== other.pronoun) return false;
  const [a, b] = [one.given ?? '', other.given ?? ''];
  if ((isInitial(a) || isInitial(b)) && a[0] === b[0]) return true;
  if (isSlip(a, b)) return true;
  return isAmong(one, other) || isAmong(other, one);
}

/** Most middle names of somebody who is called by one of them: a torn headline has more. */
const MOST_MIDDLES = 2;

/** Tells whether somebody may be called by a middle name of another: "C. Stuart Lee", "Edward Tom Lee", not "Trust Tom Lee". */
export function isAmong({ given, full }: PersonName, other: PersonName): boolean {
  const { middles, given: first } = other;
  if (first === null || middles.length > MOST_MIDDLES || !(isInitial(first) || isGivenName(other)))
    return false;
  return middles.some((middle) => middle === given || (!isInitial(middle) && full.includes(middle)));
}

const isGivenName = ({ given, full, pronoun }: PersonName): boolean => pronoun !== null || full[0] !== given;

/** Tells whether a name is words of a headline and another name: "Trust | Ann Lee". A given name is none of them. */
export function isTorn(torn: PersonName, { given, surname }: PersonName): boolean {
  if (given === null || torn.surname !== surname || torn.middles.at(-1) !== given) return false;
  return torn.middles.length > MOST_MIDDLES || !(isInitial(torn.given ?? '') || isGivenName(torn));
}
