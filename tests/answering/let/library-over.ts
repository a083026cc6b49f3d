import { heldNames } from '../../../lib/answering/held-names.ts';
import { analyse } from '../../../lib/article/analyse.ts';
import { curatedOf } from '../../../lib/article/curated.ts';
import { inMemoryHolding } from '../../../lib/holdings/in-memory.ts';
import { closedLibrary } from '../../../lib/library/closed-library.ts';
import type { Library } from '../../../lib/library/library.ts';
import type { Actor, AnalysedArticle, ArticleId } from '../../../lib/model.ts';

/** Makes a library that can be read and not written, of what articles discovered and of others whom nobody quotes. */
export function libraryOver(articles: readonly AnalysedArticle[], others: readonly Actor[] = []): Library {
  const discovered = articles.flatMap((article) =>
    article.discovered.filter(({ origin }) => origin === 'discovered'),
  );
  const actors = [...new Map([...discovered, ...others].map((actor) => [actor.id, actor])).values()];
  const holding = inMemoryHolding('library', articles, actors);
  const names = heldNames(holding);
  return {
    ...closedLibrary(
      { state: 'unavailable', why: 'damaged' },
      { code: 'library-unavailable', why: 'damaged' },
    ),
    holding,
    names: {
      filter: names.filter,
      named: async (guesses) => (await names.confirm(guesses)).actors,
      whomNow: async () => new Map(),
    },
    state: async () => ({
      ...{ state: 'open', articles: articles.length, actors: actors.length },
      ...{ quotes: 0, unread: 0, old: 0 },
    }),
  };
}

/** Reads an article with the engine, as a library does: nobody is curated for it. */
export function readArticle(id: string, text: string, source: string, address: string): AnalysedArticle {
  return { ...analyse(id as ArticleId, text, curatedOf([])), source, address };
}

/** An article about people who do not exist. */
export const DAM = readArticle(
  'dam',
  `Dam report splits the town
3 May 2024

Vera Stone, the mayor of Zenda, told reporters that the dam was safe. “The water is where it belongs,” Stone said.

“The dam is older than the town,” said Tom Reyes, an engineer at the Zenda Water Board.`,
  'The Zenda Post',
  'https://post.example/dam',
);

/** Another of the same name, in another place. */
export const FERRY = readArticle(
  'ferry',
  `Ferry stops for the winter
7 June 2024

“No ferry will run before March,” said Vera Stone, a captain at the Strelsau Ferry Company. Stone spoke to Ida Brandt.`,
  'Strelsau News',
  'https://news.example/ferry',
);
