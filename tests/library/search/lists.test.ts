import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LibraryIndex } from '../../../lib/library/search/index/library-index.ts';
import type { ArticlesQuery, LibraryQuery, QuotesQuery } from '../../../lib/library/search/library-query.ts';
import { listLibrary } from '../../../lib/library/search/lists/list-library.ts';
import { idAt } from '../../../lib/library/search/read-rows.ts';
import type { StoredActor } from '../../../lib/library/store/stored-actor.ts';
import type { StoredArticle } from '../../../lib/library/store/stored-article.ts';
import { type ActorId, type AnalysedArticle, QUOTE_KINDS } from '../../../lib/model.ts';
import { anyArticles } from '../../holdings/any-articles.ts';
import { follow, keptAs, memoryLibrary } from './memory-library.ts';
import { plainArticles, plainQuotes } from './plain-lists.ts';

const QUOTES: QuotesQuery = {
  ...{ view: 'quotes', words: '', who: '', kind: null, stance: null, way: null, side: 'by', actor: null },
  ...{ source: null, from: null, to: null, sort: 'date', descending: true },
};
const ARTICLES: ArticlesQuery = {
  ...{ view: 'articles', words: '', source: null, from: null, to: null, sort: 'date', descending: true },
};
const SOURCES = ['The Zenda Post', 'Bridge Weekly', null];
const TITLES = ['Of tolls and UFOs', 'The harbour and the 2nd bridge', null];
const STANCES = ['said', 'denied', 'withheld'] as const;

/** Makes some articles differ in what the generator leaves alike. */
function varied(articles: readonly AnalysedArticle[]): AnalysedArticle[] {
  return articles.map((article, k) => ({
    ...article,
    title: TITLES[k % 3] ?? null,
    source: SOURCES[(k + article.quotes.length) % 3] ?? null,
    quotes: article.quotes.map((quote, n) => ({
      ...quote,
      stance: STANCES[(k + n) % 3] ?? 'said',
      by: ([null, 'name', 'pronoun', 'reader'] as const)[(k + 2 * n) % 4] ?? null,
    })),
  }));
}

async function indexOf(articles: readonly AnalysedArticle[]) {
  const library = memoryLibrary();
  await library.change({ put: articles.map((one) => keptAs(one)) });
  const followed = follow(library.database);
  await followed.follow();
  const stored = library.rows('articles') as unknown as StoredArticle[];
  const actors = new Map((library.rows('actors') as unknown as StoredActor[]).map((one) => [one.id, one]));
  return { index: followed.index, stored, actors };
}

function ids(index: LibraryIndex, query: LibraryQuery): unknown[] {
  return listLibrary(index, query).numbers.map((number) => idAt(index, query.view, number));
}

/** What is typed: words that are there, their beginnings, endings and typos, phrases, and what is nowhere. */
const WORDS = [
  ...['the', 'bridge', 'bri', 'keeper', 'ada', 'lund', 'opens', '2021', '1901', 'may', 'zenda', 'post', 's'],
  ...['toll', 'tolls', 'harbor', 'brigde', 'brdg', 'keler', 'kelr', 'damm', 'frery', '1909', 'ufo', 'xyzzy'],
  ...['"the bridge"', '"in 1901"', '"bridge the"'],
];
const anyWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((all) => all.join(' '));
/** Each word alone, and where it may not be only begun. */
const EACH_WORD = WORDS.flatMap((word) => [word, `${word} the`]);
const anyDays = fc.record({
  from: fc.constantFrom(null, '2020-06-01', '2021-05-06'),
  to: fc.constantFrom(null, '2021-01-01'),
  source: fc.constantFrom(...SOURCES),
});
const articles = anyArticles(['a', 'b', 'c', 'd', 'e', 'f']).map(varied);

describe('a list is what a plain filter of everything finds', () => {
  test('of quotes', async () => {
    const anyQuery: fc.Arbitrary<QuotesQuery> = fc
      .record({
        words: anyWords,
        kind: fc.constantFrom(null, ...QUOTE_KINDS),
        stance: fc.constantFrom(null, ...STANCES),
        way: fc.constantFrom(null, 'stated' as const, 'inferred' as const, 'reader' as const),
        side: fc.constantFrom('by' as const, 'about' as const),
        actor: fc.constantFrom(null, null, 'ada-lund' as ActorId, 'bo-lund' as ActorId, 'nobody' as ActorId),
        days: anyDays,
        descending: fc.boolean(),
      })
      .map(({ days, ...more }) => ({ ...QUOTES, ...days, ...more }));
    await fc.assert(
      fc.asyncProperty(articles, fc.array(anyQuery, { minLength: 1, maxLength: 8 }), async (all, queries) => {
        const { index, stored, actors } = await indexOf(all);
        const each = EACH_WORD.map((words) => ({ ...QUOTES, words }));
        for (const query of [...queries, ...each])
          expect(ids(index, query)).toEqual(plainQuotes(stored, actors, query));
        // By relevance it is the same quotes.
        for (const query of queries)
          expect(new Set(ids(index, { ...query, sort: 'relevance' }))).toEqual(
            new Set(plainQuotes(stored, actors, query)),
          );
      }),
      { numRuns: 30 },
    );
  });

  test('of articles', async () => {
    const anyQuery: fc.Arbitrary<ArticlesQuery> = fc
      .record({ words: anyWords, days: anyDays, descending: fc.boolean() })
      .map(({ days, ...more }) => ({ ...ARTICLES, ...days, ...more }));
    await fc.assert(
      fc.asyncProperty(articles, fc.array(anyQuery, { minLength: 1, maxLength: 8 }), async (all, queries) => {
        const { index, stored } = await indexOf(all);
        const each = EACH_WORD.map((words) => ({ ...ARTICLES, words }));
        for (const query of [...queries, ...each])
          expect(ids(index, query)).toEqual(plainArticles(stored, query));
      }),
      { numRuns: 30 },
    );
  });
});
