import type { Span } from '../lib/model.ts';

/** A masthead, a by-line and a day may stand above a headline. */
const MOST_LINES_ABOVE = 4;

/** Finds the headline of an article among the first paragraphs of its text; null where the text does not have it. */
export function headlineAmong<Paragraph extends Span>(
  paragraphs: readonly Paragraph[],
  text: string,
  title: string | null,
): Paragraph | null {
  return (
    paragraphs
      .slice(0, MOST_LINES_ABOVE)
      .find(({ start, end }) => title !== null && plain(text.slice(start, end)) === plain(title)) ?? null
  );
}

/** A page and its own metadata set marks and dashes in different ways; whoever types a headline leaves its full stop out. */
function plain(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[‐‑‒–—]/g, '-')
    .trim()
    .replace(/\.$/, '');
}
