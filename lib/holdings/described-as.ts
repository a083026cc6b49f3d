import { openingWords, smallWords, speakerPronouns } from '../english/speakers/small-words.ts';
import { spaced } from '../text/spaced.ts';

/** Holds what is shown of a speaker beside the article's words for them. */
export interface ShownSpeaker {
  readonly names: readonly string[];
  /** The role in full, and the words that say whose it is. */
  readonly role: readonly string[];
}

/**
 * Returns the article's words for a speaker where they tell more than name and role, without the capital of a sentence's start. Null
 * for a pronoun, "Lee" of Ann Lee, and "Kenyan President Ann Lee" of the President of Kenya.
 */
export function describedAs(words: string, { names, role }: ShownSpeaker): string | null {
  const said = spaced(words).trim();
  if (names.length === 0 || speakerPronouns.has(said.toLowerCase())) return null;
  const shown = new Set([...names, ...role].flatMap(wordsOf));
  if (wordsOf(said).every((word) => shown.has(word) || smallWords.has(word))) return null;
  const [first = ''] = said.split(' ');
  return openingWords.has(first.toLowerCase()) ? first.charAt(0).toLowerCase() + said.slice(1) : said;
}

/** Lists the words of a phrase in lower case, without possessives: "China’s" is "china". */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/[’']s$/, ''),
  );
}
