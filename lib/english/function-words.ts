/** Lists words that every English text has, and texts of other languages have not. In lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  'the of and to that was for with said it by at from his be but have has were they their this which not are been will would'.split(
    ' ',
  ),
);
