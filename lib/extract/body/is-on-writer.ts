import { WRITER_ROLES, WRITER_VERBS } from '../../english/pages/line-words.ts';
import { lineWords } from '../facts/word-overlap.ts';

/** Longest way from the head of a note to the word for what somebody writes. Characters. */
const roleWithin = 120;

/** Sees a note on who wrote the article: it opens with the writer's name, or calls somebody by name a writer of papers. */
export function isOnWriter(text: string, authors: readonly string[]): boolean {
  const bare = text.replace(/^[^\p{L}]+/u, '');
  const named = authors.find((name) => bare.toLowerCase().startsWith(`${name.toLowerCase()} `));
  if (named !== undefined) return isPresent(bare.slice(named.length));
  const [name] = /^(?:\p{Lu}[\p{L}.’'-]* ){2,4}(?=is )/u.exec(bare) ?? [''];
  const rest = bare.slice(name.length, name.length + roleWithin).toLowerCase();
  return name !== '' && WRITER_ROLES.some((words) => rest.includes(words));
}

function isPresent(behindName: string): boolean {
  return WRITER_VERBS.has(lineWords(behindName)[0] ?? '');
}
