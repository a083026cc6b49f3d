import type { Limits } from '../guard/budgets.ts';

/**
 * Limits what a document may ask about what is kept. A text is charged as the guesses that would fill it: 400,000 characters at once, and
 * as many a minute, in which names are looked for, and as many for quotations. No page shows a reader more.
 */
export const LET_LIMITS: Limits = {
  name: 'let-spent',
  guesses: { most: 20_000, perSecond: 20_000 / 60 },
  quoted: { most: 400_000, perSecond: 400_000 / 60 },
  // `let-pages` gives fewer names than this; ids of names that came and went count too.
  named: 120,
  /** Names and quotations. */
  opened: 30,
};

/** A name and what parts it from the next. UTF-16 code units. */
const GUESS = 20;

/** Says how many guesses texts are charged as. */
export function guessesFor(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, { length }) => sum + length, 0) / GUESS);
}
