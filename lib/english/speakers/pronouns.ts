/** Pronouns that may name a speaker. Lower case. */

/** Lists pronouns, and the words that stand for nobody in particular. */
export const pronouns: ReadonlySet<string> = new Set(
  'i you he she it we they him her us them who there this that what nobody everybody everyone somebody someone'.split(
    ' ',
  ),
);
