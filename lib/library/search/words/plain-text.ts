import { plainWords } from '../../../search/plain-words.ts';

/** Scripts that write no spaces between words, or few: Han, kana, Hangul. */
const RUN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u{20000}-\u{323af}]+/gu;
const HAS_RUN = new RegExp(RUN.source, 'u');

/** Reduces a line to plain words, a space before each and behind the last: a phrase in it is found with the spaces around it. */
export function plainText(line: string): string {
  // Without accents, Hangul falls apart into letters: it is put together again.
  const plain = plainWords(line).normalize('NFC');
  return plain === '' ? '' : ` ${plain} `;
}

/**
 * Lists the words by which a plain text is found. Chinese, Japanese and Korean are found by pairs of characters: a browser's own words
 * depend on their neighbours, so that those of a query are not those of the text. The last character stands alone too.
 */
export function wordsFoundBy(plain: string): string[] {
  const words = plain.trim().split(' ');
  if (!HAS_RUN.test(plain)) return words[0] === '' ? [] : words;
  return words.flatMap((word) =>
    [...pieces(word)].flatMap(({ text, isRun }) => (isRun ? pairs(text) : [text])),
  );
}

/** Lists the words of a query. A single character stands for every pair that begins with it. */
export function wordsAsked(plain: string): { readonly text: string; readonly isSingle: boolean }[] {
  const words = plain.trim().split(' ');
  return words.flatMap((word) =>
    [...pieces(word)].flatMap(({ text, isRun }) => {
      const own = isRun ? pairs(text) : [text];
      const asked = own.length > 1 ? own.slice(0, -1) : own;
      return asked.map((one) => ({ text: one, isSingle: isRun && own.length === 1 }));
    }),
  );
}

/** Tells whether a plain text has a phrase; of an open one the last word may be only begun. Scripts without spaces know no words' ends. */
export function hasPhrase(plain: string, phrase: string, isOpen: boolean): boolean {
  const first = HAS_RUN.test(phrase.slice(0, 2)) ? '' : ' ';
  const last = isOpen || HAS_RUN.test(phrase.slice(-2)) ? '' : ' ';
  return plain.includes(`${first}${phrase}${last}`);
}

function* pieces(word: string): Iterable<{ readonly text: string; readonly isRun: boolean }> {
  let at = 0;
  for (const { 0: text, index } of word.matchAll(RUN)) {
    if (index > at) yield { text: word.slice(at, index), isRun: false };
    yield { text, isRun: true };
    at = index + text.length;
  }
  if (at < word.length) yield { text: word.slice(at), isRun: false };
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.map((one, k) => one + (characters[k + 1] ?? ''));
}
