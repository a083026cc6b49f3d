/** The first and the last lines of a text in which its own address may stand. */
const mostLinesAbove = 16;
const mostLinesBelow = 3;

/** A line that holds an address and, at most, the label of one: of the article itself, and not of something it links to. */
const statement =
  /^(?:(?<label>url|link|address|permalink|original|canonical|source)\s*[:|]?\s+)?(?<address>https?:\/\/\S+)$/i;

/**
 * Finds the article's own address where a line of its header or foot states one and nothing else. Null where none does, where two
 * differ, or where it is no address of the web.
 */
export function statedAddress(lines: readonly string[]): string | null {
  const outer = lines.filter((_, k) => k < mostLinesAbove || k >= lines.length - mostLinesBelow);
  const stated = new Set(outer.flatMap((line) => addressIn(line) ?? []));
  const [only] = stated;
  return stated.size === 1 && only !== undefined ? only : null;
}

function addressIn(line: string): string | null {
  const url = URL.parse(statement.exec(line.trim())?.groups?.address ?? '');
  return url && url.username === '' && url.hostname.includes('.') ? url.href : null;
}
