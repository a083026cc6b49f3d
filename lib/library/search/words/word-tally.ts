import type { TypedWord } from './typed-words.ts';
import type { Documents, WordIndex } from './word-index.ts';

/**
 * Counts for each document how many words of a query it has, in their order: one that lacks a word is not looked at for the next. So all
 * documents that have every word are found in one pass over the lists of the words, however long these are.
 */
export class WordTally {
  readonly #counts: Uint8Array;

  constructor(documents: number) {
    this.#counts = new Uint8Array(documents);
  }

  /** Counts the word at this position for some documents. */
  add(position: number, documents: Iterable<number>): void {
    for (const document of documents)
      if (this.#counts[document] === position) this.#counts[document] = position + 1;
  }

  addRange(position: number, first: number, end: number): void {
    for (let document = first; document < end; document += 1)
      if (this.#counts[document] === position) this.#counts[document] = position + 1;
  }

  has(document: number, words: number): boolean {
    return this.#counts[document] === words;
  }
}

/** Lists the documents of an index that have a word as it was typed. */
export function* spelledLists(index: WordIndex, { text, isBegun }: TypedWord): Iterable<Documents> {
  if (isBegun) yield* index.begun(text);
  yield* index.whole(text);
}

/** Lists the documents of an index that have a word as it was typed or, where that is asked for, spelled nearly so. */
export function* wordLists(index: WordIndex, word: TypedWord, isNear: boolean): Iterable<Documents> {
  yield* spelledLists(index, word);
  if (isNear) for (const { documents } of index.near(word.text)) yield documents;
}

/** Lists the documents that have all words in a row. */
export function withPhrase(
  index: WordIndex,
  words: readonly TypedWord[],
  documents: number,
  hasPhrase: (document: number) => boolean,
): Uint8Array {
  const tally = new WordTally(documents);
  words.forEach((word, position) => {
    for (const list of spelledLists(index, word)) tally.add(position, list);
  });
  const found = new Uint8Array(documents);
  for (let document = 0; document < documents; document += 1)
    if (tally.has(document, words.length) && hasPhrase(document)) found[document] = 1;
  return found;
}
