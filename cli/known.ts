import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { QuoteClass } from '../lib/checks/decide/quote-class.ts';
import { displayOrder } from '../lib/checks/display-order.ts';
import { findKnown } from '../lib/checks/find-known.ts';
import { KnownQuotes } from '../lib/checks/known/known-quotes.ts';
import type { Span } from '../lib/model.ts';
import type { BadLine } from './json-line.ts';
import { type QuoteInLine, readQuoteLine } from './known/quote-line.ts';
import { writeLine } from './write-line.ts';

/** Quotes that are added to the index at once. */
const SLICE = 2_000;

/** What the lines call a class. */
const CLASS_IN_LINE: Readonly<Record<QuoteClass, string>> = {
  ...{ verbatim: 'verbatim', edited: 'edited', cut: 'cut', joined: 'joined' },
  reworded: 'altered',
};

/**
 * Looks quotations up among quotes: `known INDEX QUERIES`, files of JSON lines `{"id", "text", "speaker"?, "date"?}`. Writes a line for each query to standard output, in
 * order: what it repeats of the index. A bad query is answered with `{"id"?, "error", "line"}`, a bad line of the index is left out; both are named on standard error, and
 * make the exit status 1. A file that cannot be read makes it 2.
 */
async function run(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [indexFile, queryFile] = positionals;
  if (indexFile === undefined || queryFile === undefined || positionals.length > 2)
    throw new Error('usage: npm run -s known -- INDEX.jsonl QUERIES.jsonl');
  const quotes: QuoteInLine[] = [];
  for await (const { quote } of linesOf(indexFile)) if (!('error' in quote)) quotes.push(quote);
  const known = new KnownQuotes();
  for (let from = 0; from < quotes.length; from += SLICE) known.add(quotes.slice(from, from + SLICE));
  for await (const { quote, line } of linesOf(queryFile))
    await writeLine(JSON.stringify('error' in quote ? { ...quote, line } : answerFor(quote, quotes, known)));
}

/** Gives the line that answers for a query. */
function answerFor(query: QuoteInLine, quotes: readonly QuoteInLine[], known: KnownQuotes) {
  const read = (quote: number) => quotes[quote] as QuoteInLine;
  const matches = findKnown(query, known, read).map((match) => ({ ...match, quote: read(match.quote) }));
  return {
    id: query.id,
    matches: matches.sort(displayOrder).map(({ quote, ...match }) => ({
      ...{ id: quote.id, class: CLASS_IN_LINE[match.class] },
      differences: match.differences.map(({ type, known: its, quoted }) => ({
        ...{ type, index: pairOf(its), query: pairOf(quoted) },
      })),
      ...{ otherSpeaker: match.isOtherSpeaker, rule: match.rule },
    })),
  };
}

const pairOf = ({ start, end }: Span): readonly [number, number] => [start, end];

/** Reads the quotes of a file, each with the number of its line, and names those that cannot be read. Empty lines are none; the mark with which some editors open a file is no part of it. */
async function* linesOf(file: string): AsyncGenerator<{ quote: QuoteInLine | BadLine; line: number }> {
  let line = 0;
  try {
    for await (const text of createInterface({
      input: createReadStream(file),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line += 1;
      const own = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (own.trim() === '') continue;
      const quote = readQuoteLine(own);
      if ('error' in quote) {
        console.error(`${file}:${line}: ${quote.error}`);
        process.exitCode = 1;
      }
      yield { quote, line };
    }
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
