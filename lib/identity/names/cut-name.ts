import { statesLikeNames, usDemonyms, usStateNamed } from '../../english/names/us-states.ts';
import { nounOfShortTitle, titlesLikeNames } from '../../english/people/short-titles.ts';
import { courtesy, partisans, shortRanks, titleNoun, titleWords } from '../../english/titles.ts';
import { remembered } from './remembered.ts';

/** Holds a person's name without what stands before it. */
export interface CutName {
  readonly name: string;
  /** The words that were cut off, as printed: "Ohio Gov." */
  readonly before: string;
}

/** Words of a party or a contest before a name. Lower case. */
const sides: ReadonlySet<string> = new Set(['gop', 'rival', 'ranking', 'team', 'staff', 'moderator']);

/**
 * Cuts titles, states and parties off the front of a person's name: "Ohio Gov. Ann Lee" is Ann Lee. A single word is left only
 * behind a title that is no name itself: "AG Lee", not "Dean Stone".
 */
export const cutName = remembered((printed: string): CutName => {
  const words = printed.replace(/['’]s?$/, '').split(' ');
  let from = 0;
  for (;;) {
    const length = leadingWords(words, from);
    if (length === 0) break;
    from += length;
  }
  return { name: words.slice(from).join(' '), before: words.slice(0, from).join(' ') };
});

/** Counts the words at a position that belong to no name. */
function leadingWords(words: readonly string[], at: number): number {
  const left = words.length - at;
  if (left < 2) return 0;
  const [word, next] = [words[at] as string, words[at + 1] as string];
  const lower = word.toLowerCase();
  if (left > 3 && usStateNamed(`${word} ${next}`)) return 2;
  const isCut = usStateNamed(word)
    ? isTitle(next) || (left > 2 && !statesLikeNames.has(lower))
    : partisans.has(lower) || sides.has(lower) || usDemonyms.has(lower)
      ? left > 2 || isTitle(next)
      : isTitle(word) && (left > 2 || !titlesLikeNames.has(lower));
  return isCut ? 1 : 0;
}

/** Tells whether a word stands before names as a title, or within one. */
function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    courtesy.has(lower) ||
    nounOfShortTitle(word) !== null ||
    shortRanks.has(lower) ||
    (titleNoun(lower) !== null && word !== lower) ||
    (titleWords.has(lower) && word !== lower && !nameWords.has(lower))
  );
}

/** Words of titles that begin names as well. Lower case. */
const nameWords: ReadonlySet<string> = new Set(['field', 'high', 'green', 'white', 'house', 'press', 'home']);
