const CUT = /(\p{L}+)[-\u2010\u00ad]$/u;
const GOES_ON = /^\p{Ll}+/u;

/** Lists the words of a text in small letters: a word that is cut at a line's end is known by standing whole elsewhere. */
export function wholeWords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+/gu) ?? []));
}

/**
 * Joins the lines of a paragraph. A hyphen at a line's end goes where the word without it stands elsewhere in the text; otherwise it
 * may be the word's own ("well-known") and stays. A soft hyphen goes always: it is there for the line's end alone.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const cut = CUT.exec(text);
    const rest = GOES_ON.exec(line);
    if (text === '') text = line;
    else if (cut === null || rest === null) text = `${text} ${line}`;
    else if (text.endsWith('\u00ad') || words.has(`${cut[1]}${rest[0]}`.toLowerCase()))
      text = text.slice(0, -1) + line;
    else text += line;
  }
  return text.replaceAll('\u00ad', '');
}
