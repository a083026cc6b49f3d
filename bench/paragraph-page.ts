/** Makes a page of nothing but paragraphs. */
export function paragraphPage(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>Page</title><main>${paragraphs}</main>`;
}

/** Leaves names in one line of eight, the first of each, as pages have them: without capitals there are none. */
export function fewNames(lines: readonly string[]): string[] {
  return lines.map((line, k) => (k % 8 === 0 ? line : lowered(line)));
}

/** Takes the capitals out of a text, and names with them. */
export const lowered = (text: string): string => text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase());
