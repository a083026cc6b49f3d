/** Says that the article of a quote prints the same text as that of another one beside it: the two are one source. */
export const sameTextWords = (number: number): string => `the same text as ${number}: one source`;
