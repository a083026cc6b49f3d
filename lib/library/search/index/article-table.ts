import type { ArticleId } from '../../../model.ts';
import type { Place } from '../../derive/place.ts';
import type { ArticlesQuery } from '../library-query.ts';
import type { SearchedArticle } from './searched-article.ts';

/** An article of the index, under its number. */
export interface IndexedArticle
  extends Pick<SearchedArticle, 'id' | 'place' | 'date' | 'source' | 'kept' | 'heading' | 'head' | 'text'> {
  /** Numbers of those in it. */
  readonly actors: readonly number[];
  /** Its quotes are the rows from the first to before the end, in the order of its text. */
  readonly firstQuote: number;
  readonly endQuote: number;
}

/** Orders two articles by what they have of a sort; null stands last, whichever way the order runs. */
type SortKey = (article: IndexedArticle) => string | number | null;

const SORT_KEYS: Readonly<Record<Exclude<ArticlesQuery['sort'], 'relevance'>, SortKey>> = {
  date: ({ date }) => date,
  kept: ({ kept }) => kept,
  source: ({ source }) => source?.toLowerCase() ?? null,
  title: ({ heading }) => heading,
  quotes: ({ firstQuote, endQuote }) => endQuote - firstQuote,
};

/** Keeps the articles of the index. A number is never used again. */
export class ArticleTable {
  readonly #articles: (IndexedArticle | null)[] = [];
  readonly #places = new Map<Place, number>();
  readonly #numbers = new Map<ArticleId, number>();
  readonly #orders = new Map<string, readonly number[]>();

  get size(): number {
    return this.#articles.length;
  }

  /** Counts those that are there. */
  get count(): number {
    return this.#places.size;
  }

  /** Gives the number that the next one gets. */
  get next(): number {
    return this.#articles.length;
  }

  add(article: IndexedArticle): void {
    const number = this.#articles.length;
    this.#articles.push(article);
    this.#places.set(article.place, number);
    this.#numbers.set(article.id, number);
    this.#orders.clear();
  }

  get(number: number): IndexedArticle | null {
    return this.#articles[number] ?? null;
  }

  at(place: Place): number | null {
    return this.#places.get(place) ?? null;
  }

  of(id: ArticleId): number | null {
    return this.#numbers.get(id) ?? null;
  }

  remove(number: number): void {
    const article = this.get(number);
    if (article === null) return;
    this.#articles[number] = null;
    this.#places.delete(article.place);
    this.#numbers.delete(article.id);
    this.#orders.clear();
  }

  /** Lists the numbers of all articles in an order; equal ones, and all by relevance, stand latest first. */
  inOrder(sort: ArticlesQuery['sort'], descending: boolean): readonly number[] {
    const key = `${sort} ${descending}`;
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const order = sort === 'relevance' ? this.#latestFirst() : this.#sorted(SORT_KEYS[sort], descending);
    this.#orders.set(key, order);
    return order;
  }

  #latestFirst(): number[] {
    return [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, number]) => number);
  }

  #sorted(keyOf: SortKey, descending: boolean): number[] {
    const keyed = this.inOrder('relevance', true).map((number) => {
      const article = this.get(number);
      return { number, key: article && keyOf(article) };
    });
    return keyed.sort((a, b) => byKey(a.key, b.key, descending)).map(({ number }) => number);
  }
}

/** Orders two keys. */
export function byKey(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === descending ? 1 : -1;
}
