import type { ActorId } from '../../../model.ts';
import type { Place } from '../../derive/place.ts';
import type { StoredActor } from '../../store/stored-actor.ts';
import { wordsFoundBy } from '../words/plain-text.ts';
import type { TypedWords } from '../words/typed-words.ts';
import { WordIndex } from '../words/word-index.ts';
import { ActorTable } from './actor-table.ts';
import { ArticleTable } from './article-table.ts';
import { QuoteColumns } from './quote-columns.ts';
import type { SearchedArticle } from './searched-article.ts';

/**
 * Holds what the lists of the library are made from: compact rows, and the words by which they are found. Words of a quote, of an article and
 * of whoever speaks are indexed once each, where they stand, and joined when they are asked for: an actor with another name touches no quote.
 */
export class LibraryIndex {
  readonly articles = new ArticleTable();
  readonly quotes = new QuoteColumns();
  readonly actors = new ActorTable();
  /** Words of quotes by their rows; of texts and of what heads them by the numbers of articles. */
  readonly words = { quotes: new WordIndex(), texts: new WordIndex(), heads: new WordIndex() };
  #edition = 0;
  #livingQuotes = 0;

  /** Changes with whatever is put or taken out. */
  get edition(): number {
    return this.#edition;
  }

  /** Counts the quotes that are there. */
  get quoteCount(): number {
    return this.#livingQuotes;
  }

  /** Tells whether more lies about than is there: to build it anew costs less than to carry it along. */
  get isWorn(): boolean {
    return this.quotes.size > 2 * this.#livingQuotes + 10_000;
  }

  /** Puts an article in, in place of what had its place or its id. */
  put(article: SearchedArticle): void {
    this.remove(article.place);
    const before = this.articles.of(article.id);
    if (before !== null) this.#removeNumber(before);
    const number = this.articles.next;
    const firstQuote = this.quotes.size;
    for (const quote of article.quotes) {
      const row = this.quotes.add(number, quote);
      this.words.quotes.add(row, wordsFoundBy(quote.text));
      this.words.quotes.add(row, wordsFoundBy(quote.naming));
      for (const id of quote.speakers) this.actors.addRow(this.actors.numberOf(id), 'said', row);
      for (const id of quote.about) this.actors.addRow(this.actors.numberOf(id), 'about', row);
    }
    this.words.texts.add(number, article.text.split('\n').flatMap(wordsFoundBy));
    this.words.heads.add(number, wordsFoundBy(article.head));
    const actors = article.actors.map((id) => this.actors.numberOf(id));
    for (const actor of actors) this.actors.countArticle(actor, 1);
    const { id, place, date, source, kept, heading, head, text } = article;
    const endQuote = this.quotes.size;
    this.articles.add({ id, place, date, source, kept, heading, head, text, actors, firstQuote, endQuote });
    this.#livingQuotes += endQuote - firstQuote;
    this.#edition += 1;
  }

  remove(place: Place): void {
    const number = this.articles.at(place);
    if (number !== null) this.#removeNumber(number);
  }

  /** Puts what the library knows of somebody; undefined: nothing any more. */
  putActor(id: ActorId, stored: StoredActor | undefined): void {
    this.actors.put(id, stored);
    this.#edition += 1;
  }

  /** Lists the words that are spelled nearly as those that were typed, wherever they stand. */
  nearWords({ words }: TypedWords): ReadonlySet<string> {
    const indexes = Object.values(this.words);
    return new Set([
      ...words.flatMap(({ text }) => indexes.flatMap((one) => one.near(text).map(({ word }) => word))),
      ...words.flatMap(({ text }) => this.actors.nearWords(text)),
    ]);
  }

  #removeNumber(number: number): void {
    const article = this.articles.get(number);
    if (article === null) return;
    for (const actor of article.actors) this.actors.countArticle(actor, -1);
    for (let row = article.firstQuote; row < article.endQuote; row += 1) this.quotes.texts[row] = '';
    this.articles.remove(number);
    this.#livingQuotes -= article.endQuote - article.firstQuote;
    this.#edition += 1;
  }
}
