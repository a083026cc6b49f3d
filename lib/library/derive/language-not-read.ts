import { functionWords } from '../../english/function-words.ts';
import type { ArticleRecord } from '../article-record.ts';

/** Words that are looked at: their share settles after some hundred. */
const MOST_WORDS = 1_000;
/** Of fewer words nothing can be told. */
const FEWEST_WORDS = 30;
/** An English text has one function word among four; a list of names with its headings still has one among twenty. */
const FEWEST_OF_ENGLISH = 0.05;
/** BCP 47 has it for a language that nobody determined. */
const UNDETERMINED = 'und';

/**
 * Gives the language of an article whose quotes are not read: all but English. The text decides, for pages declare what their software came
 * with; a short one is what it is declared to be.
 */
export function languageNotRead({ language, text }: Pick<ArticleRecord, 'language' | 'text'>): string | null {
  const declared = language === null || /^en\b/i.test(language) ? null : language;
  const words = firstWords(text);
  if (words.length < FEWEST_WORDS) return /\p{L}/u.test(text) ? declared : null;
  const found = words.filter((word) => functionWords.has(word)).length;
  return found >= FEWEST_OF_ENGLISH * words.length ? null : (declared ?? UNDETERMINED);
}

/** Scripts without spaces come as few long words, or as many of one character: each counts. */
function firstWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.slice(0, 20 * MOST_WORDS).matchAll(/\p{Lo}|[\p{L}\p{M}]+/gu)) {
    words.push(word.toLowerCase());
    if (words.length === MOST_WORDS) break;
  }
  return words;
}
