import type { ArticleId, Index } from '../model.ts';
import type { ArticleView, Overview } from '../wire/messages.ts';
import { actorsById, latestFirst } from './quote-view.ts';

/** Shows an article with the actors it mentions or quotes; null when the index has no such article. */
export function viewArticle(index: Index, id: ArticleId): ArticleView | null {
  const article = index.articles.find((candidate) => candidate.id === id);
  if (article === undefined) return null;
  const actors = actorsById(index);
  const ids = new Set([
    ...article.mentions.map(({ actor }) => actor),
    ...article.quotes.flatMap(({ speakers }) => speakers),
  ]);
  return {
    article,
    actors: [...ids].flatMap((actorId) => {
      const actor = actors.get(actorId);
      return actor === undefined ? [] : [{ id: actor.id, name: actor.name, kind: actor.kind }];
    }),
  };
}

/** Lists the articles of an index, latest first. */
export function listArticles(index: Index): Overview['articles'] {
  return index.articles
    .map(({ id, title, date, source, quotes }) => ({ id, title, date, source, quotes: quotes.length }))
    .sort(latestFirst);
}
