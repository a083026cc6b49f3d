import { plainText, wordsAsked } from './plain-text.ts';

/** Is a word that a reader typed. */
export interface TypedWord {
  readonly text: string;
  /** Whether it may be only begun: the last one, while it is typed. */
  readonly isBegun: boolean;
}

/** Holds words that must stand in a row. */
export interface TypedPhrase {
  /** Plain words, parted by spaces. */
  readonly text: string;
  readonly words: readonly TypedWord[];
  /** Whether its second marks are still to come: its last word may be only begun. */
  readonly isOpen: boolean;
}

/** Holds what a reader typed. */
export interface TypedWords {
  /** Words that stand in no phrase: each must be found, wherever it stands. */
  readonly words: readonly TypedWord[];
  readonly phrases: readonly TypedPhrase[];
}

/** The double marks of keyboards and of print, opening and closing. */
const MARK = /["“”„‟«»＂「」『』〝〞]/u;

/** Words that are looked for: nobody types more, and what is pasted is found by so many. */
const MOST_WORDS = 60;

/** Reads what a reader typed: words, and phrases in double marks of any kind. */
export function typedWords(typed: string): TypedWords {
  const parts = typed.split(MARK);
  const loose = parts.filter((_, k) => k % 2 === 0).map((part) => plainText(part).trim());
  const words = loose.filter((part) => part !== '').flatMap((part) => asked(part));
  const isLooseLast = parts.length % 2 === 1 && loose.at(-1) !== '';
  return {
    words: begun(words.slice(0, MOST_WORDS), isLooseLast),
    phrases: parts.flatMap((part, k) => {
      const text = plainText(part).trim();
      if (k % 2 === 0 || text === '') return [];
      const isOpen = k === parts.length - 1;
      return [{ text, isOpen, words: begun(asked(text).slice(0, MOST_WORDS), isOpen) }];
    }),
  };
}

function asked(part: string): TypedWord[] {
  return wordsAsked(part).map(({ text, isSingle }) => ({ text, isBegun: isSingle }));
}

function begun(words: readonly TypedWord[], isLast: boolean): TypedWord[] {
  return words.map((word, k) => (isLast && k === words.length - 1 ? { ...word, isBegun: true } : word));
}
