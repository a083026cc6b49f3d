import { plainWords } from '../../../search/plain-words.ts';
import { spelledSo } from '../../../search/spelled-so.ts';
import type { IndexedArticle } from '../index/article-table.ts';
import type { LibraryIndex } from '../index/library-index.ts';
import type { QuotesQuery } from '../library-query.ts';
import { hasPhrase } from '../words/plain-text.ts';
import { type TypedWord, type TypedWords, typedWords } from '../words/typed-words.ts';
import { spelledLists, WordTally, withPhrase, wordLists } from '../words/word-tally.ts';
import { isOfDays, type Listed, SourceCounts } from './listed.ts';
import { nearlyNamed } from './nearly-named.ts';

/** How well a quote has the words, best first: together in it, whole in it, begun in it, or in what stands around it. */
const TIERS = 4;

/** Is the tier of each row, from 1; 0 where the row has not all words. */
type Tiers = Uint8Array;

/** Says for each row whether it is wanted; null: all are. */
type Wanted = Uint8Array | null;

/**
 * Lists quotes. Each word must stand in the quote, in a name or a role of whoever speaks, or in title, source or day; words in marks stand
 * in the quote in a row. Words are spelled nearly so only where nothing has them all as they were typed.
 */
export function listQuotes(index: LibraryIndex, query: QuotesQuery): Listed {
  const { rows: wanted, isNear } = wantedRows(index, query);
  const found = tiersOf(index, typedWords(query.words));
  const isThose = index.quotes.those(query);
  const tierOf = (row: number): number => {
    if (wanted?.[row] === 0 || !isThose(row)) return 0;
    return found.tiers === null ? 1 : (found.tiers[row] ?? 0);
  };
  const isRanked = query.sort === 'relevance';
  const sources = new SourceCounts();
  const tiers: number[][] = Array.from({ length: TIERS + 1 }, () => []);
  for (const number of index.articles.inOrder(query.sort, isRanked || query.descending)) {
    const article = index.articles.get(number);
    if (article === null || !isOfDays(article, query)) continue;
    const rows = rowsOf(article, (row) => tierOf(row) > 0);
    sources.add(article.source, rows.length);
    if (query.source !== null && article.source !== query.source) continue;
    for (const row of rows) tiers[isRanked ? tierOf(row) : 0]?.push(row);
  }
  return { numbers: tiers.flat(), sources: sources.list(), isNear: isNear || found.isNear };
}

function rowsOf({ firstQuote, endQuote }: IndexedArticle, isWanted: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = firstQuote; row < endQuote; row += 1) if (isWanted(row)) rows.push(row);
  return rows;
}

/** Finds the rows of whoever is asked for, by name and by id. */
function wantedRows(
  { actors, quotes }: LibraryIndex,
  { who, actor, side }: QuotesQuery,
): { readonly rows: Wanted; readonly isNear: boolean } {
  const phrase = plainWords(who);
  if (phrase === '' && actor === null) return { rows: null, isNear: false };
  const known = actors.inOrder('relevance', true).map(({ byName }) => byName);
  const spelled = spelledSo(known, phrase).map(({ number }) => number);
  const isNear = phrase !== '' && spelled.length === 0;
  const named = isNear ? nearlyNamed(actors, phrase, ['names']) : spelled;
  const one = actor === null ? null : actors.find(actor);
  const numbers = actor === null ? named : named.filter((number) => number === one);
  const rows = new Uint8Array(quotes.size);
  const list = side === 'by' ? 'said' : 'about';
  for (const number of numbers) for (const row of actors.rowsOf(number, list)) rows[row] = 1;
  return { rows, isNear };
}

function tiersOf(
  index: LibraryIndex,
  typed: TypedWords,
): { readonly tiers: Tiers | null; readonly isNear: boolean } {
  if (typed.words.length === 0 && typed.phrases.length === 0) return { tiers: null, isNear: false };
  const phrases = typed.phrases.map(({ text, words, isOpen }) =>
    withPhrase(index.words.quotes, words, index.quotes.size, (row) =>
      hasPhrase(index.quotes.texts[row] ?? '', text, isOpen),
    ),
  );
  const tiersIf = (isNear: boolean) => {
    const tiers = typed.words.length === 0 ? null : wordTiers(index, typed.words, isNear);
    return combined(index.quotes.size, tiers, phrases);
  };
  const spelled = tiersIf(false);
  if (typed.words.length === 0 || hasAny(index, spelled)) return { tiers: spelled, isNear: false };
  return { tiers: tiersIf(true), isNear: true };
}

function combined(size: number, tiers: Tiers | null, phrases: readonly Uint8Array[]): Tiers {
  if (phrases.length === 0 && tiers !== null) return tiers;
  const all = new Uint8Array(size);
  for (let row = 0; row < size; row += 1)
    if (phrases.every((rows) => rows[row] === 1)) all[row] = tiers === null ? 1 : (tiers[row] ?? 0);
  return all;
}

/** Rows of articles that were taken out may still have the words. */
function hasAny({ articles }: LibraryIndex, tiers: Tiers): boolean {
  return articles.inOrder('relevance', true).some((number) => {
    const article = articles.get(number);
    return article !== null && tiers.subarray(article.firstQuote, article.endQuote).some((tier) => tier > 0);
  });
}

function wordTiers(index: LibraryIndex, words: readonly TypedWord[], isNear: boolean): Tiers {
  const { quotes, words: indexes } = index;
  const whole = new WordTally(quotes.size);
  const within = new WordTally(quotes.size);
  const around = new WordTally(quotes.size);
  words.forEach((word, position) => {
    for (const rows of indexes.quotes.whole(word.text)) whole.add(position, rows);
    for (const rows of spelledLists(indexes.quotes, word)) {
      within.add(position, rows);
      around.add(position, rows);
    }
    if (isNear) for (const { documents } of indexes.quotes.near(word.text)) around.add(position, documents);
    addAround(index, around, { word, position, isNear });
  });
  const phrase = words.map(({ text }) => text).join(' ');
  const isTogether = (row: number) => words.length === 1 || hasPhrase(quotes.texts[row] ?? '', phrase, false);
  const tiers = new Uint8Array(quotes.size);
  for (let row = 0; row < quotes.size; row += 1) {
    if (!around.has(row, words.length)) continue;
    if (whole.has(row, words.length)) tiers[row] = isTogether(row) ? 1 : 2;
    else tiers[row] = within.has(row, words.length) ? 3 : TIERS;
  }
  return tiers;
}

/** Counts a word for the quotes of articles that have it in their head, and for those of whoever has it in a name or a role. */
function addAround(
  { articles, actors, words }: LibraryIndex,
  tally: WordTally,
  {
    word,
    position,
    isNear,
  }: { readonly word: TypedWord; readonly position: number; readonly isNear: boolean },
): void {
  const headed = new Uint8Array(articles.size);
  for (const numbers of wordLists(words.heads, word, isNear))
    for (const number of numbers) headed[number] = 1;
  headed.forEach((is, number) => {
    const article = is === 1 ? articles.get(number) : null;
    if (article !== null) tally.addRange(position, article.firstQuote, article.endQuote);
  });
  const named = new Uint8Array(actors.next);
  actors.visitWith(word.text, { isBegun: word.isBegun, isNear, in: ['names', 'roles'] }, (number) => {
    if (named[number] === 0) tally.add(position, actors.rowsOf(number, 'said'));
    named[number] = 1;
  });
}
