import { grouped } from '../../grouped.ts';

/** Offers what other articles print in the same words. Whether they print one text, words alone do not tell. */
export const againWords = (count: number): string =>
  count === 1 ? 'The same words in another article' : `The same words in ${grouped(count)} other articles`;

/** Says how many of the quotes of a list are folded under others, because they are no more statements. */
export const foldedWords = (folded: number, all: number): string =>
  `${grouped(folded)} of these ${grouped(all)} quotes ${folded === 1 ? 'has' : 'have'} the same words as another one, in another article.`;
