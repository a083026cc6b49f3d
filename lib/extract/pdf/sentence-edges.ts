/** Tells whether a line ends as a sentence does, closing marks behind the stop included. */
export function endsSentence(line: string): boolean {
  return /[.!?:…]["'”’»)\]]*$/u.test(line);
}

/** Tells whether a line begins within a sentence. */
export function startsLower(line: string): boolean {
  return /^["'“‘«([]*\p{Ll}/u.test(line);
}
