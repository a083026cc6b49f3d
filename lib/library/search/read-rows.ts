import { quoteIdOf } from '../../holdings/quote-id.ts';
import { viewQuote } from '../../holdings/quote-view.ts';
import { tellingRole } from '../../holdings/role-view.ts';
import { actorTexts } from '../../holdings/searched-texts.ts';
import type { ActorId, AnalysedArticle, ArticleId, QuoteId } from '../../model.ts';
import { plainWords } from '../../search/plain-words.ts';
import { matchesIn } from '../../search/spelled-so.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { spaced } from '../../text/spaced.ts';
import type { Place } from '../derive/place.ts';
import { articleInLibrary, type StoredArticle } from '../store/stored-article.ts';
import type { ReadTables } from '../store/tables.ts';
import { summariseKept } from '../store/view-kept.ts';
import type { IndexedArticle } from './index/article-table.ts';
import type { LibraryIndex } from './index/library-index.ts';
import type { LibraryQuery } from './library-query.ts';
import type { LibraryRow, ListedActor, ListedArticle, ListedQuote } from './library-rows.ts';
import type { Listed } from './lists/listed.ts';
import { markedPassage, marksIn, type Wanted } from './marked-text.ts';
import { hasPhrase } from './words/plain-text.ts';
import { typedWords } from './words/typed-words.ts';

/** Says which rows are wanted: what a query found, by its numbers. */
export interface RowsWanted {
  readonly query: LibraryQuery;
  readonly numbers: Listed['numbers'];
  readonly isNear: boolean;
}

/** Reads rows from the store, each with what was asked for marked in it; null for what is not there any more. */
export async function readRows(
  index: LibraryIndex,
  tables: ReadTables,
  { query, numbers, isNear }: RowsWanted,
): Promise<readonly (LibraryRow | null)[]> {
  const typed = typedWords(query.words);
  const wanted = { ...typed, near: isNear ? index.nearWords(typed) : new Set<string>() };
  switch (query.view) {
    case 'articles': {
      const articles = numbers.map((number) => index.articles.get(number));
      const stored = await articlesAt(tables, articles);
      return articles.map((article, k) => {
        const read = stored[k];
        return article && read ? listedArticle(article, read, wanted) : null;
      });
    }
    case 'actors':
      return Promise.all(numbers.map((number) => listedActor(index, tables, number, wanted, query.words)));
    case 'quotes': {
      const articles = numbers.map((row) => index.articles.get(index.quotes.articleOf(row)));
      const stored = await articlesAt(tables, articles);
      const analysed = new Map<StoredArticle, AnalysedArticle>();
      return numbers.map((row, k) => {
        const read = stored[k];
        if (!articles[k] || !read) return null;
        const article = analysed.get(read) ?? articleInLibrary(read);
        analysed.set(read, article);
        return listedQuote(index, article, quoteIdAt(index, row), wanted);
      });
    }
  }
}

/** Gives the id of what a number of a list stands for; null where it is not there any more. */
export function idAt(
  index: LibraryIndex,
  view: LibraryQuery['view'],
  number: number,
): ArticleId | ActorId | QuoteId | null {
  if (view === 'articles') return index.articles.get(number)?.id ?? null;
  return view === 'actors' ? (index.actors.get(number)?.id ?? null) : quoteIdAt(index, number);
}

function quoteIdAt({ articles, quotes }: LibraryIndex, row: number): QuoteId | null {
  const article = articles.get(quotes.articleOf(row));
  return article === null ? null : (`${article.id}:${quotes.placeOf(row)}` as QuoteId);
}

/** Reads each article once, however many rows are of it. */
async function articlesAt(
  tables: ReadTables,
  articles: readonly (IndexedArticle | null)[],
): Promise<(StoredArticle | undefined)[]> {
  const asked = new Map<Place, Promise<StoredArticle | undefined>>();
  return Promise.all(
    articles.map(async (article) => {
      if (article === null) return undefined;
      const known = asked.get(article.place) ?? tables.articles.get(article.place);
      asked.set(article.place, known);
      const stored = await known;
      return stored?.id === article.id ? stored : undefined;
    }),
  );
}

function listedArticle(indexed: IndexedArticle, stored: StoredArticle, wanted: Wanted): ListedArticle {
  const summary = summariseKept(stored);
  const heading = spaced(summary.title ?? summary.opening);
  return {
    view: 'articles',
    ...summary,
    kept: stored.record.kept,
    heading: { text: heading, marks: marksIn(heading, wanted) },
    passage: passageOf(indexed, stored, wanted),
  };
}

/** Cuts the first of the paragraphs that have most of what was asked for and does not stand in the head. */
function passageOf(
  { head, text }: IndexedArticle,
  stored: StoredArticle,
  wanted: Wanted,
): ListedArticle['passage'] {
  const typed = [...wanted.words, ...wanted.phrases].map((one) => one.text);
  const sought = [...typed, ...wanted.near].filter((one) => !hasPhrase(head, one, true));
  if (sought.length === 0) return null;
  const counts = text.split('\n').map((line) => sought.filter((one) => hasPhrase(line, one, true)).length);
  const most = Math.max(0, ...new Set(counts));
  if (most === 0) return null;
  // The index has a line for each paragraph.
  const span = paragraphs(stored.record.text)[counts.indexOf(most)];
  if (span === undefined) return null;
  return markedPassage(spaced(stored.record.text.slice(span.start, span.end)), wanted);
}

async function listedActor(
  index: LibraryIndex,
  tables: ReadTables,
  number: number,
  wanted: Wanted,
  typed: string,
): Promise<ListedActor | null> {
  const id = index.actors.get(number)?.id;
  const stored = id === undefined ? undefined : await tables.actors.get(id);
  if (stored === undefined) return null;
  const { actor, roles, said, about, maybe } = stored;
  const texts = actorTexts(actor, roles);
  const words = texts.map(({ text }) => ` ${plainWords(text)} `);
  const phrase = plainWords(typed);
  const begun = wanted.words.map((word) => ({ ...word, isBegun: true }));
  return {
    view: 'actors',
    ...{ id: stored.id, kind: actor.kind, aliases: actor.aliases, said, about, maybe: maybe.length },
    name: { text: actor.name, marks: marksIn(actor.name, { ...wanted, words: begun }) },
    role: tellingRole(roles),
    articles: index.actors.articlesOf(number),
    matches: phrase === '' || wanted.near.size > 0 ? [] : matchesIn(texts, words, phrase.split(' ')),
  };
}

function listedQuote(
  { actors }: LibraryIndex,
  article: AnalysedArticle,
  id: QuoteId | null,
  wanted: Wanted,
): ListedQuote | null {
  // To hash the words of each quote would cost more than all the rest.
  const quote = article.quotes.find(
    (one) => id?.startsWith(`${article.id}:${one.start}-`) && quoteIdOf(article, one) === id,
  );
  if (quote === undefined) return null;
  const named = quote.speakers.flatMap((speaker) => {
    const actor = actors.get(actors.find(speaker) ?? -1);
    return actor === null ? [] : [[speaker, actor] as const];
  });
  const view = viewQuote(article, quote, new Map(named));
  return { view: 'quotes', quote: view, marks: marksIn(view.text, wanted) };
}
