import { plainCitation } from '../lib/cite/plain-citation.ts';
import { isStated } from '../lib/holdings/is-stated.ts';
import { viewQuote } from '../lib/holdings/quote-view.ts';
import type { Actor, AnalysedArticle } from '../lib/model.ts';
import { perParagraph } from '../lib/quotes/per-paragraph.ts';

/**
 * Gives the line that answers for an article. A quote of several paragraphs is written once for each, with the citation of the whole.
 * `curated` are the actors that nobody had to discover.
 */
export function analysisLine(article: AnalysedArticle, curated: readonly Actor[]) {
  const { id, date, source, mentions, quotes, roles, discovered, text } = article;
  const named = new Map([...curated, ...discovered].map((actor) => [actor.id, actor]));
  return {
    id,
    date,
    source,
    mentions: mentions
      .filter(({ actor }) => !discovered.some(({ id: own }) => own === actor))
      .map(({ start, end, actor, rule }) => ({ start, end, actor, rule })),
    quotes: quotes.flatMap((quote) => {
      const cited = plainCitation(viewQuote(article, quote, named), null);
      return perParagraph(text, quote).map((part) => ({
        ...part,
        stated: isStated(quote),
        citation: cited,
      }));
    }),
    roles: roles.map(({ actor, role, of, main, start, end }) => ({
      ...{ actor, role, of: of?.name ?? null, main, start, end },
    })),
    actors: discovered.map(({ id: actor, name, kind }) => ({
      id: actor,
      name,
      kind,
      mentions: mentions
        .filter((mention) => mention.actor === actor)
        .map(({ start, end, rule }) => ({ start, end, rule })),
    })),
  };
}

/** Answers for one article. */
export type AnalysisLine = ReturnType<typeof analysisLine>;
