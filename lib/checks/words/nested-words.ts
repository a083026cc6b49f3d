import type { QuoteWord } from './quote-words.ts';

/** Fewer words in marks within a quote are a name, a slogan or what is held at arm's length. */
const FEWEST = 7;

/**
 * Quotation marks within a quote, with what stands between. A straight or single mark opens behind no letter, and closes before none: "the miners' wives" has none.
 */
const NESTED = [
  /“[^“”]+”/g,
  /„[^„“”]+[“”]/g,
  /«[^«»]+»/g,
  /(?<![\p{L}\p{N}])"[^"]+"(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[‘'](?=\S).+?(?<=\S)[’'](?![\p{L}\p{N}])/gsu,
];

/** Finds the words that a quote repeats in marks of its own: 'I was told, "The bridge is safe", and believed it.' A list for each stretch, in no order. */
export function nestedWords(text: string, words: readonly QuoteWord[]): readonly (readonly QuoteWord[])[] {
  return NESTED.flatMap((marks) =>
    Array.from(text.matchAll(marks), ({ index, 0: { length } }) =>
      words.filter(({ start, end }) => start >= index && end <= index + length),
    ),
  ).filter((nested) => nested.length >= FEWEST && nested.length < words.length);
}
