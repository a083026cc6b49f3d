import { isWordLike, wordEnd } from '../text/characters.ts';
import { formKey } from './name-keys.ts';

/** A first word is borne by hundreds, two together by few. */
const MOST_WORDS = 2;

/** Gives the key by which a form is looked up: its first two words, or the one it has, in capitals. Null where it begins with no word. */
export function startKey(form: string): string | null {
  return startKeysIn(form).at(-1) ?? null;
}

/** Gives the keys of the forms that a text may begin with: of one word, and of more. */
export function startKeysIn(text: string): readonly string[] {
  const key = formKey(text).toUpperCase();
  if (wordEnd(key, 0) === 0) return [];
  const starts: string[] = [];
  for (let at = 0; at < key.length && starts.length < MOST_WORDS; ) {
    // Signs between two words count one by one, as the name table counts them.
    const end = Math.max(at + 1, wordEnd(key, at));
    if (isWordLike(key.charCodeAt(at))) starts.push(key.slice(0, end));
    at = end;
  }
  return starts;
}
