/** How English prints two words as one. */

/** Contractions that no ending tells. Lower case, straight apostrophes. */
const listed: ReadonlyMap<string, string> = new Map([
  ...([
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ["won't", 'will not'],
    ["shan't", 'shall not'],
    ["ain't", 'is not'],
    ["let's", 'let us'],
  ] as const),
  ...([
    ['gonna', 'going to'],
    ['wanna', 'want to'],
    ['gotta', 'got to'],
  ] as const),
  // Behind other words "'s" says whose something is.
  ...'it that he she there what who where here how'
    .split(' ')
    .map((word) => [`${word}'s`, `${word} is`] as const),
]);

/** Lists the endings of contractions, with the words that they stand for. "'d" is taken for "would", since "had" and it read alike. */
const endings: readonly (readonly [ending: string, words: string])[] = [
  ["n't", ' not'],
  ["'ve", ' have'],
  ["'re", ' are'],
  ["'ll", ' will'],
  ["'m", ' am'],
  ["'d", ' would'],
];

/** Gives the words that a word in lower case stands for: "we've" is "we have". Most stand for themselves. */
export function uncontracted(word: string): readonly string[] {
  const known = listed.get(word);
  if (known !== undefined) return known.split(' ');
  if (!word.includes("'")) return [word];
  const found = endings.find(([ending]) => word.endsWith(ending));
  return found ? `${word.slice(0, -found[0].length)}${found[1]}`.split(' ') : [word];
}
