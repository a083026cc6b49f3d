/** Limits a text whose quotations are looked up, in UTF-16 code units. Apart from the schema: who asks keeps to it, and checks nothing. */
export const LONGEST_QUOTING_TEXT = 200_000;
