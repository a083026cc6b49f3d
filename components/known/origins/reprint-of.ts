import type { KnownView } from '../../../lib/holdings/known/known-view.ts';
import type { KnownAnswer } from '../../../lib/views/known-answer.ts';

/** Says which earlier match prints the same text as another article's, and the agency that it is of. */
interface Reprint {
  readonly of: KnownView;
  readonly agency: string | null;
}

/** Finds the first match of the text that a match is a reprint of; null where it is the first itself, or of the same article. */
export function reprintOf(match: KnownView, { matches, origins }: KnownAnswer): Reprint | null {
  const at = matches.indexOf(match);
  const origin = origins.find((one) => one.matches.includes(at));
  const first = matches[origin?.matches[0] ?? at];
  if (!origin || !first || first.quote.article === match.quote.article) return null;
  return { of: first, agency: origin.agency };
}
