import type { Words } from '../model.ts';

/** Holds the words of a language, ready to be asked. */
export type Vocabulary = Readonly<Record<keyof Words['lists'], ReadonlySet<string>>> &
  Readonly<Record<keyof Words['patterns'], RegExp>>;

/** Prepares words, once for each dictionary. They are part of the extension, never of a pack. */
export function createVocabulary({ lists, patterns }: Words): Vocabulary {
  const ready = (words: object, prepare: (words: string) => unknown): object =>
    Object.fromEntries(Object.entries(words).map(([name, value]) => [name, prepare(value)]));
  return {
    ...ready(lists, (words) => new Set(words.split(' '))),
    ...ready(patterns, (source) => new RegExp(source, 'u')),
  } as Vocabulary;
}

/** Brings a word into the shape of the word lists. */
export const lower = (word: string): string => word.toLowerCase().replace(/\.$/, '');
