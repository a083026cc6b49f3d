/** Words by which English news speaks of somebody without saying more of them. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lists words that tell nothing of whom they stand for or beside. */
export const smallWords = words('a an the of and for to in at by with from mr mrs ms dr');

/** Lists pronouns that stand for a speaker. */
export const speakerPronouns = words(
  'he she it they who i we both him her them us himself herself itself themselves',
);

/** Lists words that have no capital inside a sentence, whatever they begin. */
export const openingWords = words(
  'the a an his her its their our my one both another several some many two three this that these those',
);
