import { analyse } from '../../lib/article/analyse.ts';
import type { ActorId, ArticleId, Quote } from '../../lib/model.ts';
import { curated } from '../quotes/on-record.ts';

/** Holds the quote that an example is about, and whom its marks name. */
interface Example {
  /** The last quote; the first where the text begins with a mark: a headline. */
  readonly quote: Quote | undefined;
  /** The actors in [brackets], sorted. */
  readonly wanted: readonly ActorId[];
}

/** Analyses a text in which one quote is of [these] actors and of nobody else; {these} are marked for whoever reads the test. */
export function exampleOf(marked: string): Example {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  for (const [piece, yes, no] of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|[^[{]+/g)) {
    if (yes) spans.push({ start: text.length, end: text.length + yes.length });
    text += yes ?? no ?? piece;
  }
  const { mentions, quotes } = analyse('a' as ArticleId, text, curated);
  const wanted = spans.flatMap(
    ({ start, end }) => mentions.find((mention) => mention.start < end && start < mention.end)?.actor ?? [],
  );
  const isHeadline = /^[“‘].*[”’]: /.test(text);
  return { quote: isHeadline ? quotes[0] : quotes.at(-1), wanted: [...new Set(wanted)].sort() };
}

/** Says to whom, and by which way, the quote of an example goes. */
export function outcomeOf(marked: string): string {
  const { speakers, by, antecedent } = exampleOf(marked).quote ?? {};
  return JSON.stringify({ speakers, by, antecedent });
}

/** Runs a check with one row taken out of a table, and puts it back. */
export function without<Row>(table: readonly Row[], row: Row, check: () => void): void {
  const rows = table as Row[];
  const whole = [...rows];
  rows.splice(rows.indexOf(row), 1);
  try {
    check();
  } finally {
    rows.splice(0, rows.length, ...whole);
  }
}
