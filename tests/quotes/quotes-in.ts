import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import type { QuoteKind } from '../../lib/model.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';

/** Is a quote as the tables of these tests write it. */
export type Row = readonly [kind: QuoteKind, speaker: string | null, content: string];

/** Finds the quotes of a text, each with the words that name its speaker, in the order of the text. */
export function quotesIn(text: string): Row[] {
  const rows = read(text);
  // Double marks alone: the same text in single ones, curly and straight, must say the same.
  if (/“/.test(text) && !/[‘'"]|”\p{L}/u.test(text)) {
    const curly = text.replaceAll('“', '‘').replaceAll('”', '’');
    sameOrThrow(rows, curly, (words) => words.replaceAll('“', '‘').replaceAll('”', '’'));
    sameOrThrow(rows, curly.replace(/[‘’]/g, "'"), (words) => words.replace(/[“”’]/g, "'"));
  }
  return rows;
}

function read(text: string): Row[] {
  return findQuotes(tokenisedText(text)).quotes.map(({ kind, speaker, start, end }) => [
    kind,
    speaker && text.slice(speaker.start, speaker.end),
    text.slice(start, end),
  ]);
}

function sameOrThrow(rows: readonly Row[], text: string, turned: (words: string) => string): void {
  const wanted = JSON.stringify(
    rows.map(([kind, speaker, content]) => [kind, speaker && turned(speaker), turned(content)]),
  );
  const found = JSON.stringify(read(text));
  if (found !== wanted) throw new Error(`In single marks: ${text}\nfound  ${found}\nwanted ${wanted}`);
}
