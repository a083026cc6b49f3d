import type { FoundQuote } from './found-quote.ts';

/** Drops what the article does not confirm and what is found twice, and sorts the rest so that spans are nested or disjoint. */
export function settleQuotes(text: string, quotes: readonly FoundQuote[]): FoundQuote[] {
  return nested(confirmed(text, quotes));
}

/** Drops what stood on a name alone, unless the article quotes that name elsewhere. */
function confirmed(text: string, quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  if (!quotes.some(({ unconfirmed }) => unconfirmed)) return quotes;
  const names = new Set<string>();
  for (const { speaker, unconfirmed } of quotes)
    if (speaker && !unconfirmed)
      for (const word of text.slice(speaker.start, speaker.end).split(/[\s,]+/)) names.add(word);
  return quotes.filter(({ speaker, unconfirmed }) => {
    if (!unconfirmed || !speaker) return true;
    const last = text.slice(speaker.start, speaker.end).split(/\s+/).at(-1) ?? '';
    return /^\p{Lu}/u.test(last) && names.has(last);
  });
}

/** Sorts, drops doubles, and drops what overlaps without being nested. */
function nested(quotes: readonly FoundQuote[]): FoundQuote[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundQuote[] = [];
  const open: FoundQuote[] = [];
  for (const quote of sorted) {
    while (open.length > 0 && (open[open.length - 1] as FoundQuote).end <= quote.start) open.pop();
    const outer = open[open.length - 1];
    if (outer && outer.start === quote.start && outer.end === quote.end) continue;
    if (outer && quote.end > outer.end) continue;
    kept.push(quote);
    open.push(quote);
  }
  return kept;
}
