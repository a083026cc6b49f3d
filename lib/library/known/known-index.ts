import { findKnown, type KnownMatch, type Quotation } from '../../checks/find-known.ts';
import { type KnownQuote, KnownQuotes } from '../../checks/known/known-quotes.ts';
import { shareMostQuotes } from '../../checks/origins/reprints.ts';
import type { ArticleId } from '../../model.ts';
import type { Place } from '../derive/place.ts';
import type { KnownArticle } from './known-article.ts';

/** Is a match with where its quote stands: its article's place, and where it begins in the article's text. */
export interface PlacedMatch {
  readonly match: KnownMatch;
  readonly place: Place;
  readonly start: number;
  readonly text: string;
}

/** Is an article of the index with the number of its first quote; the others follow. */
interface NumberedArticle extends Omit<KnownArticle, 'index'> {
  readonly first: number;
}

/** So many quotes may be taken out before the index is worn, or as many as are in it. */
const MOST_REMOVED = 20_000;

/** Finds quotations among the known quotes of a library, all of it in memory: fingerprints in typed arrays, texts as one string for each article. */
export class KnownIndex {
  readonly #known = new KnownQuotes();
  readonly #articles = new Map<Place, NumberedArticle>();
  readonly #byId = new Map<ArticleId, NumberedArticle>();
  /** The article of each quote, by its number. */
  readonly #holders: NumberedArticle[] = [];

  /** Counts the quotes in it. */
  get count(): number {
    return this.#known.count;
  }

  /** Says whether what was taken out takes more room than what is in it. */
  get isWorn(): boolean {
    return this.#known.removed > Math.max(MOST_REMOVED, this.#known.count);
  }

  /** Puts an article in, in place of what was there; false where another version made it. */
  put({ index, ...article }: KnownArticle): boolean {
    this.remove(article.place);
    const first = this.#known.append(index);
    if (first === null) return false;
    const numbered = { ...article, first };
    this.#articles.set(article.place, numbered);
    this.#byId.set(article.id, numbered);
    for (let k = 0; k < article.ends.length; k += 1) this.#holders[first + k] = numbered;
    return true;
  }

  remove(place: Place): void {
    const article = this.#articles.get(place);
    if (article === undefined) return;
    for (let k = 0; k < article.ends.length; k += 1) this.#known.remove(article.first + k);
    this.#articles.delete(place);
    if (this.#byId.get(article.id) === article) this.#byId.delete(article.id);
  }

  /** Finds what a quotation repeats. Its own article is left out, and what prints the same text. */
  find(quotation: Quotation): readonly PlacedMatch[] {
    const own = quotation.article === null ? undefined : this.#byId.get(quotation.article as ArticleId);
    const matches = findKnown(quotation, this.#known, (quote) => this.#read(quote));
    return matches.flatMap((match) => {
      const article = this.#holder(match.quote);
      if (own !== undefined && shareMostQuotes(new Set(own.wholes), new Set(article.wholes))) return [];
      const start = article.starts[match.quote - article.first] ?? 0;
      return [{ match, place: article.place, start, text: this.#read(match.quote).text }];
    });
  }

  #read(quote: number): KnownQuote {
    const { id, date, texts, ends, speakers, first } = this.#holder(quote);
    const at = quote - first;
    return {
      ...{ article: id, date, speaker: speakers[at] ?? null },
      text: texts.slice(at === 0 ? 0 : ends[at - 1], ends[at]),
    };
  }

  /** Gives the article of a quote: the index has numbered no other. */
  #holder(quote: number): NumberedArticle {
    return this.#holders[quote] as NumberedArticle;
  }
}
