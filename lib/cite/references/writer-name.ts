/** Holds a writer's name as bibliographies sort it; a `literal` one is never turned round. */
export type WriterName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** What begins with a small letter belongs to the family's name: "van der Berg". */
const NAME =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}) ((?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]+)$/u;

/** A byline may credit a desk: no person's name has such a word. */
const DESKS: ReadonlySet<string> = new Set(
  (
    'Staff Agency Agencies Reuters Press News Newsroom Desk Editorial Board Team Bureau Correspondent ' +
    'Correspondents Service Wire Media Reporter Reporters Editor Editors Writers Times Post'
  ).split(' '),
);

/**
 * Parts a byline's name into given and family name, in the order of English. What is no plain name of two to four words stays as it is
 * printed. Letters do not tell a name of the other order ("Wang Yi"): it is parted like any.
 */
export function writerName(printed: string): WriterName {
  if (printed.split(/[^\p{L}]+/u).some((word) => DESKS.has(word))) return { literal: printed };
  const [, given, family] = NAME.exec(printed) ?? [];
  return given === undefined || family === undefined ? { literal: printed } : { given, family };
}

/** Gives the part of a name that stands for it in a sentence: "(Reyes, 2024)". */
export function familyName(name: WriterName): string {
  return 'literal' in name ? name.literal : name.family;
}

/** Writes a name as lists are sorted by: "Reyes, Tom". */
export function sortedName(name: WriterName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
