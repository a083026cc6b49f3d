import type { Words } from './mention-words.ts';

/** Holds the words of a language, ready to be asked. */
export type Vocabulary = Readonly<Record<keyof Words['lists'], ReadonlySet<string>>> &
  Readonly<Record<keyof Words['patterns'], RegExp>>;

const vocabularies = new WeakMap<Words, Vocabulary>();

/** Gives the vocabulary of these words, which is made once. Words are part of the extension, never of a pack. */
export function vocabularyOf(words: Words): Vocabulary {
  const vocabulary = vocabularies.get(words) ?? createVocabulary(words);
  vocabularies.set(words, vocabulary);
  return vocabulary;
}

/**
 * Prepares each list and pattern when it is first asked for. A document needs few; all together cost as much as reading a short article.
 */
function createVocabulary({ lists, patterns }: Words): Vocabulary {
  const vocabulary = {};
  const prepare = (name: string, make: () => unknown): void => {
    Object.defineProperty(vocabulary, name, {
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(vocabulary, name, { value });
        return value;
      },
    });
  };
  for (const [name, words] of Object.entries(lists)) prepare(name, () => new Set(words.split(' ')));
  for (const [name, source] of Object.entries(patterns)) prepare(name, () => new RegExp(source));
  return vocabulary as Vocabulary;
}

/** Brings a word into the shape of the word lists. */
export const lower = (word: string): string => word.toLowerCase().replace(/\.$/, '');
