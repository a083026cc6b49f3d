/** Longest title in an entry’s name, in UTF-16 code units: some systems hold 255 bytes, and a letter may take three. */
const LONGEST_TITLE = 60;

/** Names the entry of so many articles' lines, counted from 1. */
export function articlesEntry(count: number): string {
  return `articles-${String(count).padStart(4, '0')}.ndjson`;
}

/**
 * Names the copy of an article by its day and title. Only letters and digits of any script are left, so that every system can unpack it;
 * the count tells copies of the same day and title apart.
 */
export function copyEntry(
  { title, date }: { readonly title: string; readonly date: string | null },
  count: number,
): string {
  const words = title
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST_TITLE)
    // A pair cut in its middle is no letter.
    .replace(/[^\p{L}\p{M}\p{N}-]/gu, '')
    .replace(/^-+|-+$/g, '');
  return `read/${[date ?? 'undated', words, String(count)].filter((part) => part !== '').join('-')}.html`;
}
