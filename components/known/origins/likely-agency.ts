import type { KnownView } from '../../../lib/holdings/known/known-view.ts';
import type { KnownAnswer } from '../../../lib/views/known-answer.ts';

/** Names the news agency that the text of a match is likely from; null where none is known, or where the source is that agency itself. */
export function likelyAgency(match: KnownView, { matches, origins }: KnownAnswer): string | null {
  const at = matches.indexOf(match);
  const agency = origins.find((one) => one.matches.includes(at))?.agency ?? null;
  return agency === null || isOf(agency, match.quote.source ?? '') ? null : agency;
}

/** Tells whether a source is an agency's own: "AP News", "The Associated Press" and "Associated Press" are one, and so are "AFP" and "Agence France-Presse". */
function isOf(agency: string, source: string): boolean {
  const own = source.replace(/^the /i, '');
  if (lettersOf(own) === agency.toUpperCase()) return true;
  const begins = `${own.toLowerCase()} `;
  return [agency, lettersOf(agency)].some(
    (name) => name.length > 1 && begins.startsWith(`${name.toLowerCase()} `),
  );
}

/** Gives the capitals of a name. */
const lettersOf = (name: string): string => name.replace(/[^\p{Lu}]/gu, '');
