/** Titles, and words around them, by what they tell of who is meant. Lower case, singular. */
export const titleKinds = {
  /** Lists words that open a phrase for somebody who need not be the one the text spoke of: "another senator". */
  indefinite: new Set<string>('a an one another some two three several many other former'.split(' ')),
  /** Lists offices of which a state has one. */
  single: new Set<string>(
    'president premier minister chancellor leader king queen secretary diplomat'.split(' '),
  ),
  /** Lists offices that few hold. */
  rare: new Set<string>('minister president premier secretary chancellor leader diplomat'.split(' ')),
  /** Lists trades that tell who has just been spoken of in the paragraph: "writes Lucie Garrec. The columnist notes". */
  told: new Set<string>(
    'journalist columnist author writer scholar analyst expert professor economist historian lawyer interpreter scientist activist researcher editor'.split(
      ' ',
    ),
  ),
  /** Lists prepositions behind a title that place its holder elsewhere: "the minister in Berlin". */
  elsewhere: new Set<string>(['in', 'of', 'at', 'from', 'for']),
} as const;
