/** Says how an article speaks of somebody: "described in the article as the parties", "named in the article as Beijing". */
export function describedWords(words: string): string {
  return `${isName(words) ? 'named' : 'described'} in the article as`;
}

/** Tells a name from a description: every long word of it has a capital. */
const isName = (words: string): boolean =>
  (words.match(/[\p{L}’'-]{3,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || word === 'and');
