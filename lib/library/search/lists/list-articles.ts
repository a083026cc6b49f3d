import type { LibraryIndex } from '../index/library-index.ts';
import type { ArticlesQuery } from '../library-query.ts';
import { hasPhrase } from '../words/plain-text.ts';
import { type TypedPhrase, type TypedWord, type TypedWords, typedWords } from '../words/typed-words.ts';
import { WordTally, withPhrase, wordLists } from '../words/word-tally.ts';
import { isOfDays, type Listed, SourceCounts } from './listed.ts';

/** How well an article has the words, best first: all in its head, all in its text, or some here and some there. */
const TIERS = 3;

/**
 * Lists articles, read or not, in whatever language. Each word must stand in heading, source, day or text; words in marks stand in heading,
 * source or text in a row. Words are spelled nearly so only where nothing has them all as they were typed.
 */
export function listArticles(index: LibraryIndex, query: ArticlesQuery): Listed {
  const found = tiersOf(index, typedWords(query.words));
  const sources = new SourceCounts();
  const tiers: number[][] = Array.from({ length: TIERS + 1 }, () => []);
  for (const number of index.articles.inOrder(query.sort, query.descending)) {
    const article = index.articles.get(number);
    const tier = found.tiers === null ? 1 : (found.tiers[number] ?? 0);
    if (article === null || tier === 0 || !isOfDays(article, query)) continue;
    sources.add(article.source, 1);
    if (query.source === null || article.source === query.source)
      tiers[query.sort === 'relevance' ? tier : 0]?.push(number);
  }
  return { numbers: tiers.flat(), sources: sources.list(), isNear: found.isNear };
}

function tiersOf(
  index: LibraryIndex,
  typed: TypedWords,
): { readonly tiers: Uint8Array | null; readonly isNear: boolean } {
  if (typed.words.length === 0 && typed.phrases.length === 0) return { tiers: null, isNear: false };
  const spelled = tiersIf(index, typed, false);
  if (
    typed.words.length === 0 ||
    spelled.some((tier, number) => tier > 0 && index.articles.get(number) !== null)
  )
    return { tiers: spelled, isNear: false };
  return { tiers: tiersIf(index, typed, true), isNear: true };
}

function tiersIf(index: LibraryIndex, { words, phrases }: TypedWords, isNear: boolean): Uint8Array {
  const size = index.articles.size;
  const tiers = wordTiers(index, words, isNear);
  for (const phrase of phrases) {
    const rows = phraseRows(index, phrase);
    for (let number = 0; number < size; number += 1) if (rows[number] === 0) tiers[number] = 0;
  }
  return tiers;
}

function phraseRows(
  { articles, words: indexes }: LibraryIndex,
  { text, words, isOpen }: TypedPhrase,
): Uint8Array {
  const within = withPhrase(indexes.texts, words, articles.size, (number) =>
    hasPhrase(articles.get(number)?.text ?? '', text, isOpen),
  );
  const heading = withPhrase(indexes.heads, words, articles.size, (number) =>
    hasPhrase(articles.get(number)?.head ?? '', text, isOpen),
  );
  return within.map((is, number) => is | (heading[number] ?? 0));
}

function wordTiers(
  { articles, words: indexes }: LibraryIndex,
  words: readonly TypedWord[],
  isNear: boolean,
): Uint8Array {
  const heads = new WordTally(articles.size);
  const texts = new WordTally(articles.size);
  const both = new WordTally(articles.size);
  words.forEach((word, position) => {
    for (const numbers of wordLists(indexes.heads, word, isNear)) {
      heads.add(position, numbers);
      both.add(position, numbers);
    }
    for (const numbers of wordLists(indexes.texts, word, isNear)) {
      texts.add(position, numbers);
      both.add(position, numbers);
    }
  });
  return Uint8Array.from({ length: articles.size }, (_, number) => {
    if (heads.has(number, words.length)) return 1;
    if (texts.has(number, words.length)) return 2;
    return both.has(number, words.length) ? TIERS : 0;
  });
}
