import { type NameCase, type Scene, withParticles, wordOf } from './name-case.ts';

/** Letters that a shortened given name has at least: "Sam". */
const SHORTEST = 3;

/** Gives what a person may be called by; a given name only where it speaks or acts alone: "Marco told us". */
export function shortForms(one: NameCase): string[] {
  const { surname, run } = one;
  const { text, speaking, active } = one.scene;
  const others = [...givenForms(one), ...middleNames(one)].filter(
    (form) => form !== surname && (active.has(form) || speaking.surname(text, form)),
  );
  return [surname, ...others, ...withParticles(text, run)];
}

/** Gives the given name, and the shorter forms of it that speak or act and are nobody else's: "Samuel", "Sam". */
export function givenForms({ first, scene: { text, active, givens, surnames } }: NameCase): string[] {
  const given = wordOf(text, first);
  return [
    given,
    ...shortenedNames(given).filter((form) => active.has(form) && !givens.has(form) && !surnames.has(form)),
  ];
}

/** Lists the ways to cut a given name short: "Sam", "Samu", "Samue". */
export const shortenedNames = (given: string): string[] =>
  Array.from({ length: Math.max(0, given.length - SHORTEST) }, (_, k) => given.slice(0, SHORTEST + k));

/** The name but for its first word: "Inés | Lutz Reyes". */
export function withoutGiven({ run: { tokens }, last, scene: { text } }: NameCase): string[] {
  const [, second, third] = tokens;
  return second && third ? [wordOf(text, { start: second.start, end: last.end })] : [];
}

/** The first of two family names: "Inés | Lutz | Reyes". */
const middleNames = ({ run: { tokens }, scene: { text } }: NameCase): string[] =>
  tokens.slice(1, -1).map((token) => wordOf(text, token));

/** Tells whether a name alone speaks or acts. */
export const doesOwn = ({ text, speaking, acting }: Scene, name: string): boolean =>
  speaking.surname(text, name) || acting.surname(text, name);

/** Tells whether the article gives a surname to another, whose given name is known: "Team Lee", where Ann Lee speaks. */
export function isOutnamed({ name, surname, hasGivenName, scene: { named } }: NameCase): boolean {
  if (hasGivenName) return false;
  for (const other of named.get(surname) ?? []) if (other !== name) return true;
  return false;
}
