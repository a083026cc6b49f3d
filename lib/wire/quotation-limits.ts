/** Limits of questions about quotations. Apart from their schemas: scripts in pages keep to them, and check nothing. */

/** Limits the texts of one question: a long article has some hundred paragraphs that quote. */
export const MOST_QUOTED_TEXTS = 100;
/** Limits one text of them. Pages are read in blocks of 5,000, of which the last part may be as long again. UTF-16 code units. */
export const LONGEST_QUOTED_TEXT = 10_000;
