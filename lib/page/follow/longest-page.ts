/** Reads this much of one document and no more. Characters. */
export const LONGEST_PAGE = 5_000_000;

/** Tells the reader of it. */
export const LONGEST_PAGE_NOTE = 'This page is very long: 5 million characters of it were read.';
