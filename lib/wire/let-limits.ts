/** Limits of questions about kept names. Apart from their schemas: scripts in pages keep to them, and check nothing. */

/** Limits the texts of one question: a screen has a hundred lines. */
export const MOST_TEXTS = 400;
/** Limits one text of them. A paragraph is shorter. UTF-16 code units. */
export const LONGEST_SEEN_TEXT = 4_000;
/** Limits what a page tells of itself when a card is wanted. UTF-16 code units. */
export const LONGEST_AROUND = 40_000;
/** Limits what the popup reads of a page. UTF-16 code units. */
export const LONGEST_PAGE_TEXT = 500_000;
/** Limits the paragraph around a name whose card is wanted. UTF-16 code units. */
export const LONGEST_PARAGRAPH = 2_000;
