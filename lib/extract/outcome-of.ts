import type { Extracted, ExtractOutcome } from './extracted.ts';

/** Fewer words are no article: a headline, a notice, a wall. */
export const FEWEST_WORDS = 40;

/** The text of a thick book. Characters. */
export const MOST_CHARACTERS = 5_000_000;

/** Gives an article, or says that it has too few words or too many characters. */
export function outcomeOf(value: Extracted, fewest: number): ExtractOutcome {
  const { length } = value.text;
  if (length > MOST_CHARACTERS)
    return {
      ok: false,
      error: { code: 'page-too-large', what: 'characters', count: length, most: MOST_CHARACTERS },
    };
  const words = wordCount(value.text);
  return words < fewest
    ? { ok: false, error: { code: 'page-no-article', words, fewest } }
    : { ok: true, value };
}

/** Counts words; in scripts that put no spaces between them, two characters for one. */
export function wordCount(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+|[\p{L}\p{N}]+/gu,
  ))
    count += /^[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(run) ? Math.ceil(run.length / 2) : 1;
  return count;
}
