/** So many words there are, as in some thousand articles of news. */
const VOCABULARY = 40_000;

/** Makes words that are as rare as those of a language: few make up most of a text. They are made of letters alone. */
export function generatedWords(random: () => number, count: number): string {
  return Array.from({ length: count }, () =>
    `w${Math.floor(VOCABULARY ** random()).toString(36)}`.replace(
      /\d/g,
      (digit) => 'abcdefghij'[Number(digit)] as string,
    ),
  ).join(' ');
}
