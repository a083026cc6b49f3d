import { particles } from '../english/family-names.ts';
import { titleNoun, titleWords } from '../english/titles.ts';
import type { Span } from '../model.ts';

/** A dash and a name behind a closing mark, in its line or in the next: "“It rained.” — Ann Lee, baker". */
const signature =
  /^[ \t]*(?:\r?\n\s*)?(?:[—–―]|--?|&mdash;)[ \t]?([^\n,]{2,60}?)(?:,[^\n.?!]{0,80})?\.?[ \t\r]*(?:\n|$)/;

/** Characters behind a closing mark in which a signature must end. */
const REACH = 160;

/** Links within a name or an office: "Bishop of Zenda". */
const links: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&']);

/** Reads who signs the words in marks that end at an offset; null where nobody does. */
export function signatureBehind(text: string, end: number): Span | null {
  const match = signature.exec(text.slice(end, end + REACH));
  const name = match?.[1]?.trimEnd();
  if (!match || !name || (match[0].length === REACH && text.length > end + REACH)) return null;
  const words = name.split(/\s+/);
  const isSigned = /^\p{Lu}\p{L}/u.test(words.at(-1) ?? '') && words.length <= 7 && words.every(isNamePart);
  if (!isSigned) return null;
  const start = end + match[0].indexOf(name);
  return { start, end: start + name.length };
}

function isNamePart(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}/u.test(word) ||
    links.has(lower) ||
    particles.has(lower) ||
    titleWords.has(lower) ||
    titleNoun(lower) !== null
  );
}
