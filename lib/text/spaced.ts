const RAGGED = /\s\s|[^\S ]/;

/** Says whether a text has other spaces than single ordinary ones. */
export const isRagged = (text: string): boolean => RAGGED.test(text);

/** Writes each run of spaces as one. Looks first: a text has a space every six characters, and hardly ever two. */
export const spaced = (text: string): string => (RAGGED.test(text) ? text.replace(/\s+/g, ' ') : text);
