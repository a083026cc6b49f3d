/** Words that begin or end a clause around a name or a pronoun. Lower case. */

/** Lists words behind a comma that begin a clause, and no description: "A friend, | who met Ann Lee". */
export const noRole: ReadonlySet<string> = new Set(
  'who whose whom which that after before and but or with along like then than as if when while because although though'.split(
    ' ',
  ),
);

/** Lists words that begin another clause between a subject and its object. */
export const clauseWords: ReadonlySet<string> = new Set(
  'when that because as while after before if who which whom and but or said says until since whether how why what'.split(
    ' ',
  ),
);

/** Lists words that show a "her" before them to be an object: "called her | the queen". */
export const objectEnds: ReadonlySet<string> = new Set(
  'the a an to that of in on at for from with how what whether if as by when and but up out'.split(' '),
);

/** Lists words by which a clause opens a sentence: "When | Ann Lee telephoned, she said". */
export const openers: ReadonlySet<string> = new Set(
  'when after before as while although though if since once'.split(' '),
);

/** Lists words that join what hangs on a noun: "a retired teacher | from Zenda". */
export const nounLinks: ReadonlySet<string> = new Set(
  'of for at in on from to with who whose whom that which and or near by behind under before after since until about against among'.split(
    ' ',
  ),
);
