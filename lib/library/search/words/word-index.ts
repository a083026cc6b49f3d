import SearchableMap from 'minisearch/SearchableMap';

/** Numbers of documents, in the order in which they came. */
export type Documents = readonly number[];

/** Edits that make another word of one with so many letters at least. Two letters swapped are two edits. */
const EDITS: readonly { readonly letters: number; readonly edits: number }[] = [
  { letters: 6, edits: 2 },
  { letters: 4, edits: 1 },
];

/** Another digit is another year, never a typo. */
const NEVER_NEAR = /\p{N}/u;

/**
 * Finds the documents that have a word: word -> numbers of documents. MiniSearch's radix tree has the words, for those that begin so or are
 * spelled nearly so. Its index keeps a map for each word and each document, and a search in it makes an object for each hit: of 100,000 quotes a
 * typed letter hits all.
 */
export class WordIndex {
  readonly #documents = new Map<string, number[]>();
  readonly #words = new SearchableMap<number[]>();

  /** Adds a document, which has a number above all before it. */
  add(document: number, words: Iterable<string>): void {
    for (const word of words) {
      const those = this.#documents.get(word);
      if (those === undefined) this.#begin(word, document);
      else if (those[those.length - 1] !== document) those.push(document);
    }
  }

  /** Finds documents that have the word whole, as it is or with an ending "s": "Zenda’s". */
  *whole(word: string): Iterable<Documents> {
    for (const one of [word, `${word}s`]) {
      const those = this.#documents.get(one);
      if (those !== undefined) yield those;
    }
  }

  /** Finds documents that have a word which begins so. */
  begun(start: string): Iterable<Documents> {
    return this.#words.atPrefix(start).values();
  }

  /** Lists the words that are spelled nearly so, each with its documents and how many edits it is away. */
  near(
    word: string,
  ): readonly { readonly word: string; readonly documents: Documents; readonly edits: number }[] {
    const row = EDITS.find(({ letters }) => word.length >= letters);
    if (row === undefined || NEVER_NEAR.test(word)) return [];
    return [...this.#words.fuzzyGet(word, row.edits)].flatMap(([near, [documents, edits]]) =>
      edits === 0 || NEVER_NEAR.test(near) ? [] : [{ word: near, documents, edits }],
    );
  }

  #begin(word: string, document: number): void {
    const those = [document];
    this.#documents.set(word, those);
    this.#words.set(word, those);
  }
}
