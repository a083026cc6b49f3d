/** One sweep reads this much of a document and no more. Characters. */
export const LONGEST_PAGE = 5_000_000;
