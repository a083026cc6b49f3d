import type { Actor, ActorId, ArticleId, Quote } from '../model.ts';
import { analyse } from './analyse.ts';
import type { Curated } from './curated.ts';
import { type MarkedQuotation, markedQuotations } from './marked-quotations.ts';

/** Is a quotation with whom its text names as its speaker; null in doubt. */
export interface QuotationInText extends MarkedQuotation {
  readonly speaker: string | null;
}

/**
 * Lists the quotations of a text in marks, in its order, each with the display name of whoever says it. The whole text is read by the engine, for "she" is somebody who was named before;
 * `markedQuotations` gives the same quotations without it.
 */
export function quotationsIn(text: string, curated: Curated): readonly QuotationInText[] {
  const marked = markedQuotations(text);
  if (marked.length === 0) return [];
  const { quotes, discovered } = analyse('' as ArticleId, text, curated);
  const actors = new Map<ActorId, Actor>([...discovered, ...curated.actors].map((one) => [one.id, one]));
  const inMarks = quotes.filter(({ kind }) => kind !== 'indirect');
  let first = 0;
  return marked.map((quotation) => {
    while ((inMarks[first]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) first += 1;
    return { ...quotation, speaker: nameOf(speakerOf(quotation, inMarks, first), actors) };
  });
}

/**
 * Finds the one who says all quotes that share words with a quotation, from the first of them on: one quote may have several quotations within it, and a quotation of several
 * paragraphs may be several quotes.
 */
function speakerOf({ end }: MarkedQuotation, quotes: readonly Quote[], first: number): ActorId | null {
  const [id] = quotes[first]?.speakers ?? [];
  for (let at = first; (quotes[at]?.start ?? end) < end; at += 1) {
    const speakers = quotes[at]?.speakers ?? [];
    if (speakers.length !== 1 || speakers[0] !== id) return null;
  }
  return (quotes[first]?.start ?? end) < end ? (id ?? null) : null;
}

function nameOf(id: ActorId | null, actors: ReadonlyMap<ActorId, Pick<Actor, 'name'>>): string | null {
  return (id && actors.get(id)?.name) ?? null;
}
