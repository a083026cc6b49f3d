/** Limits how much of a document one sweep reads. Characters. */
export const LONGEST_PAGE = 5_000_000;
