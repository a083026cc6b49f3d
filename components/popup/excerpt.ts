import { matchedWords } from './matched-words.ts';

/** So much of a passage is shown: two lines of the popup. UTF-16 code units. */
const LONGEST = 120;
/** So much of it stands before the word that was found. */
const BEFORE = 40;

/** Cuts a passage to the words around the first that was searched for, between whole words, with dots where something is left out. */
export function excerpt(passage: string, query: string): string {
  if (passage.length <= LONGEST) return passage;
  const found = matchedWords(passage, query)[0]?.start ?? 0;
  const from = found <= BEFORE ? 0 : passage.indexOf(' ', found - BEFORE) + 1 || found;
  const start = Math.min(from, found);
  const rest = passage.slice(start);
  const cut = rest.length <= LONGEST ? rest : rest.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return `${start > 0 ? '… ' : ''}${cut}${cut.length < rest.length ? ' …' : ''}`;
}
