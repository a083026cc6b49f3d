import { analyse } from '../article/analyse.ts';
import { curatedOf } from '../article/curated.ts';
import type { Actor, Index } from '../model.ts';
import { readActors } from './read-actors.ts';
import { type ArticleFile, readArticle } from './read-article.ts';

/**
 * Builds an index from articles and curated actors, with the same analysis that reads any other article. Throws at the
 * first record that is wrong, with file, line and what to do.
 */
export function buildIndex(files: readonly ArticleFile[], actorsJson: string, actorsFile: string): Index {
  const actors = readActors(actorsJson, actorsFile);
  const curated = curatedOf(actors);
  const seen = new Map<string, string>();
  const articles = files.map((file) => {
    const { id, text } = readArticle(file);
    const other = seen.get(id);
    if (other)
      throw new Error(
        `${file.name}:1: an article "${id}" came already from ${other}. Rename one of the files.`,
      );
    seen.set(id, file.name);
    return analyse(id, text, curated);
  });
  const known = new Map(
    articles.flatMap(({ discovered }) => discovered.filter(isKnown).map((one) => [one.id, one])),
  );
  return {
    format: 'on-record-index',
    version: 1,
    actors: [...actors, ...known.values()],
    articles: articles.map((article) => ({
      ...article,
      discovered: article.discovered.filter((one) => !isKnown(one)),
    })),
  };
}

/** Tells those who have one record for all articles. */
const isKnown = ({ origin }: Actor): boolean => origin === 'known';
