import { hashNumber } from '../../text/hash.ts';
import { fingerprintsOf } from '../words/fingerprints.ts';
import { readQuoteWords } from '../words/quote-words.ts';
import { merged, NO_POSTINGS, type Postings, postingsOf, rangeOf } from './postings.ts';
import { speakerKey } from './speaker-key.ts';

/** Is a quote that is on record. */
export interface KnownQuote {
  /** Its article: a page's own article is not asked about its own quotes. */
  readonly article: string;
  readonly text: string;
  /** The name of whoever said it; null where nobody is known. */
  readonly speaker: string | null;
  /** YYYY-MM-DD; null where the article is undated. */
  readonly date: string | null;
}

/** Is what is kept of a quote beside its postings. */
interface Columns {
  /** Hashes of the articles; 0 for a quote that was taken out. */
  readonly articles: Uint32Array;
  /** Hashes of the surnames; 0 where nobody is known. */
  readonly speakers: Uint32Array;
  /** Words, no more than 65,535. */
  readonly lengths: Uint16Array;
}

/** Holds an index of known quotes as it is stored: plain typed arrays, which a database keeps as they are. */
export interface StoredKnownQuotes extends Columns, Postings {
  readonly version: number;
}

/** Goes up with what the fingerprints are made of: words, spellings, the hash. */
const VERSION = 3;

const MOST_WORDS = 0xffff;

/**
 * Finds quotes by the runs of three words that they have. A quote is a number: the place at which it was added. Its text is kept elsewhere. New quotes make postings
 * of their own, which are merged into older ones once they are as many: so an article more costs no rebuild, and a
 * look-up asks a handful of postings.
 */
export class KnownQuotes {
  #columns: Columns = {
    articles: new Uint32Array(0),
    speakers: new Uint32Array(0),
    lengths: new Uint16Array(0),
  };
  /** From the largest to the smallest. */
  #postings: Postings[] = [];
  #size = 0;
  #removed = 0;

  /** Restores an index from what `stored` gave; null where another version did, and the index has to be built anew. */
  static from(stored: StoredKnownQuotes): KnownQuotes | null {
    if (stored.version !== VERSION) return null;
    const { articles, speakers, lengths, prints, quotes } = stored;
    const known = new KnownQuotes();
    known.#columns = { articles, speakers, lengths };
    known.#postings = [{ prints, quotes }];
    known.#size = articles.length;
    known.#removed = articles.reduce((count, article) => count + (article === 0 ? 1 : 0), 0);
    return known;
  }

  /** Counts the quotes in it. */
  get count(): number {
    return this.#size - this.#removed;
  }

  /** Counts the quotes that were taken out: their postings take room until the index is stored. */
  get removed(): number {
    return this.#removed;
  }

  /** Adds quotes; returns the number of the first, the others follow. Costs their sorting, and now and then a merge that is linear in all. */
  add(quotes: readonly KnownQuote[]): number {
    const first = this.#size;
    this.#grow(first + quotes.length);
    const { articles, speakers, lengths } = this.#columns;
    const runs = quotes.map(({ article, text, speaker }, k) => {
      const words = readQuoteWords(text);
      articles[first + k] = articleKey(article);
      speakers[first + k] = speakerKey(speaker);
      lengths[first + k] = Math.min(MOST_WORDS, words.length);
      return fingerprintsOf(words);
    });
    this.#size += quotes.length;
    this.#postings.push(postingsOf(runs, first));
    this.#settle();
    return first;
  }

  /**
   * Adds what another index gave to be kept, without reading its words again. Returns the number of the first, the others follow as they stood there; null where another version made
   * it.
   */
  append({ version, articles, speakers, lengths, prints, quotes }: StoredKnownQuotes): number | null {
    if (version !== VERSION) return null;
    const first = this.#size;
    this.#grow(first + articles.length);
    this.#columns.articles.set(articles, first);
    this.#columns.speakers.set(speakers, first);
    this.#columns.lengths.set(lengths, first);
    this.#size += articles.length;
    this.#removed += articles.reduce((count, article) => count + (article === 0 ? 1 : 0), 0);
    this.#postings.push({ prints, quotes: quotes.map((quote) => quote + first) });
    this.#settle();
    return first;
  }

  /** Takes a quote out: its number stays unused. What is kept of it goes when the index is stored. */
  remove(quote: number): void {
    if (this.#columns.articles[quote] === 0 || quote >= this.#size) return;
    this.#columns.articles[quote] = 0;
    this.#removed += 1;
  }

  /** Gives what is to be kept. Postings of quotes that were taken out are left out; numbers stay as they are. */
  stored(): StoredKnownQuotes {
    const all = this.#postings.reduce(merged, NO_POSTINGS);
    const isKept = (_: number, at: number) => this.#columns.articles[all.quotes[at]!] !== 0;
    const { articles, speakers, lengths } = this.#columns;
    return {
      ...{ version: VERSION, prints: all.prints.filter(isKept), quotes: all.quotes.filter(isKept) },
      articles: articles.slice(0, this.#size),
      speakers: speakers.slice(0, this.#size),
      lengths: lengths.slice(0, this.#size),
    };
  }

  /** Counts the quotes with a fingerprint. Where some were taken out they are passed over one by one: an article that is replaced often would make its own words frequent. */
  countOf(print: number): number {
    let count = 0;
    for (const postings of this.#postings) {
      const [from, to] = rangeOf(postings, print);
      count += to - from;
      if (this.#removed === 0) continue;
      for (let at = from; at < to; at += 1)
        if (this.#columns.articles[postings.quotes[at]!] === 0) count -= 1;
    }
    return count;
  }

  /** Lists the quotes with a fingerprint. */
  *quotesWith(print: number): Generator<number> {
    for (const postings of this.#postings) {
      const [from, to] = rangeOf(postings, print);
      for (let at = from; at < to; at += 1)
        if (this.#columns.articles[postings.quotes[at]!] !== 0) yield postings.quotes[at]!;
    }
  }

  /** Says whether a quote is of an article. */
  isOf(quote: number, article: string): boolean {
    return this.#columns.articles[quote] === articleKey(article);
  }

  /** Gives the words of a quote. */
  lengthOf(quote: number): number {
    return this.#columns.lengths[quote] ?? 0;
  }

  /** Says whether more than so many speakers have used a run. All that nobody is named for count as one. */
  hasMoreSpeakers(print: number, most: number): boolean {
    const speakers = new Set<number>();
    for (const quote of this.quotesWith(print)) {
      speakers.add(this.#columns.speakers[quote]!);
      if (speakers.size > most) return true;
    }
    return false;
  }

  #grow(size: number): void {
    const { articles, speakers, lengths } = this.#columns;
    if (size <= articles.length) return;
    const room = Math.max(size, Math.ceil(articles.length * 1.5));
    const larger = <Column extends Uint32Array | Uint16Array>(made: Column, column: Column) => {
      made.set(column);
      return made;
    };
    this.#columns = {
      articles: larger(new Uint32Array(room), articles),
      speakers: larger(new Uint32Array(room), speakers),
      lengths: larger(new Uint16Array(room), lengths),
    };
  }

  /** Merges the last postings while the ones before are no larger: there are never more than some twenty. */
  #settle(): void {
    for (;;) {
      const [before, last] = [this.#postings.at(-2), this.#postings.at(-1)];
      if (!before || !last || before.prints.length > last.prints.length) return;
      this.#postings.splice(-2, 2, merged(before, last));
    }
  }
}

/** Gives an article's key; never 0. */
const articleKey = (article: string): number => hashNumber(article) || 1;
