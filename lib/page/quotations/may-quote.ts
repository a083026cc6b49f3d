/** A shorter quotation is looked up nowhere. Words. */
const FEWEST_WORDS = 4;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Passes over nearly every text at the cost of one look at its characters. */
const SIGN = /["“„‟«»‹›「『《`'‘]/;
const OPENING = /["“„‟«»‹›「『《]|``|''|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/u;

/**
 * How a stretch in quotation marks may look; the words in it are the first group. One that nothing closes runs on to the end of its block.
 * What begins with an apostrophe is searched no farther than 600 characters, or a page of apostrophes would take its square.
 */
const STRETCHES: readonly { readonly sentence: string; readonly pattern: RegExp }[] = [
  { sentence: '{“The ferry will not sail}” in May.', pattern: /[“„‟«»‹›「『《]([^“”„«»‹›」』》]+)/gu },
  { sentence: '{"The ferry will not sail"} in May.', pattern: /"([^"]+)"?/gu },
  { sentence: "{``The ferry will not sail} '' in May.", pattern: /(?:``|'')([^`]{1,2000})/gu },
  {
    sentence: "{‘The ferry won't sail’} in May.",
    pattern: /(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])(.{1,600}?)(?:[’'](?![\p{L}\p{N}])|$)/gsu,
  },
];

/** Says whether a quotation may begin in a text: it has a mark that opens one. */
export const mayOpen = (text: string): boolean => SIGN.test(text) && OPENING.test(text);

/** Says whether a block may hold a quotation that is long enough to be known. The background decides; this saves it the question. */
export function mayQuote(text: string): boolean {
  return STRETCHES.some(({ pattern }) =>
    [...text.matchAll(pattern)].some(([, words = '']) => hasEnoughWords(words)),
  );
}

const hasEnoughWords = (words: string): boolean => (words.match(WORD) ?? []).length >= FEWEST_WORDS;
