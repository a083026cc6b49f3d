import { companyForms } from '../../english/names/organisations.ts';
import { knownAcronyms } from '../../english/people/known-acronyms.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to']);

/**
 * Makes an organisation's name comparable: without "the", stops, forms of companies and possessive signs. "The F.B.I." is "fbi",
 * "Zenda Looms, Inc." is "zenda looms".
 */
export const organisationName = remembered((name: string): string => {
  const words = fold(name.replace(/['’]s(?= |$)/g, ''))
    .replace(/&/g, ' and ')
    .replace(/\./g, '')
    .replace(/[-–—/,]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== 'the');
  while (words.length > 1 && companyForms.has(words.at(-1) as string)) words.pop();
  return words.join(' ');
});

/** Returns the acronym that a name is, or null: "FBI", "F.B.I.", "AFL-CIO". */
export function acronymOf(name: string): string | null {
  const bare = name.replace(/^[Tt]he /, '');
  return /^(?:\p{Lu}\.?){2,7}(?:-(?:\p{Lu}\.?){2,5})?$/u.test(bare) ? organisationName(bare) : null;
}

/** Returns the initials of a normalised name of several words: "fbi". */
export function initialsOf(normal: string): string | null {
  const words = normal.split(' ').filter((word) => !SMALL.has(word));
  return words.length < 2 ? null : words.map((word) => word[0]).join('');
}

const knownFull: ReadonlyMap<string, string> = new Map(
  [...knownAcronyms].map(([acronym, name]) => [organisationName(name), acronym]),
);

/** Returns the acronym that everyone knows a full name by, or null. Takes a normalised name. */
export const knownAcronymOf = (normal: string): string | null => knownFull.get(normal) ?? null;
/** Tells whether everyone knows an acronym. */
export const isKnownAcronym = (acronym: string): boolean => knownAcronyms.has(acronym);
