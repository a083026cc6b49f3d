import { findKnown } from '../lib/checks/find-known.ts';
import { type KnownQuote, KnownQuotes } from '../lib/checks/known/known-quotes.ts';
import { hashNumber } from '../lib/text/hash.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { generatedWords } from './generated-words.ts';
import { knownLibrary } from './known-library.ts';
import { mulberry32 } from './mulberry32.ts';
import { median, timeRounds } from './time-rounds.ts';

const SIZES = [10_000, 100_000];
/** Quotes of one article, and those that are added to an index at once. */
const ARTICLE = 34;
const SLICE = 500;
/** Quotations of a page; every fourth is known, with one word changed. */
const PAGE = 60;
const ROUNDS = 5;

/**
 * Measures the index of known quotes: to build it in slices against one pass that parts the same texts into words and hashes each, to look up the quotations of a page against a
 * plain search of all texts for the first words of each, and one article more. Returns Markdown.
 */
export async function known(): Promise<string> {
  return [
    `Known quotes of 8 to 36 generated words. *Build* is in slices of ${SLICE} quotes, *slice* the longest of them; its floor parts the same texts into words and hashes each. *Page* looks up ${PAGE} quotations, every fourth known and with a word changed; its floor searches all texts for the first three words of each. *Article* adds ${ARTICLE} quotes, the median and the slowest of ${4 * SLICE} times, merges included; *rebuild* is what it is of building anew. *MB* are those of the typed arrays. Milliseconds, medians of ${ROUNDS} rounds.`,
    markdownTable(
      [
        ...['quotes', 'build', 'floor', 'ratio', 'slice', 'page', 'floor', 'ratio', 'found'],
        ...['article', 'slowest', 'rebuild', 'MB'],
      ],
      SIZES.map(measured),
    ),
    await knownLibrary(),
  ].join('\n\n');
}

function measured(size: number): string[] {
  const random = mulberry32(size);
  const quotes = Array.from({ length: size }, (_, k) => quoteOf(random, k));
  let index = new KnownQuotes();
  const slices: number[] = [];
  const built = timeRounds(
    [
      () => {
        index = new KnownQuotes();
        for (let from = 0; from < size; from += SLICE)
          slices.push(timeOf(() => index.add(quotes.slice(from, from + SLICE))));
      },
      () => {
        for (const { text } of quotes) for (const word of text.split(' ')) hashNumber(word);
      },
    ],
    ROUNDS,
  );
  const page = Array.from({ length: PAGE }, (_, k) =>
    k % 4 === 0 ? changed((quotes[Math.floor(random() * size)] as KnownQuote).text) : quoteOf(random, k).text,
  );
  let found = 0;
  const looked = timeRounds(
    [
      () => {
        found = page.filter(
          (text) =>
            findKnown({ text, speaker: null, article: null }, index, (k) => quotes[k] as KnownQuote).length >
            0,
        ).length;
      },
      () =>
        page.filter((text) => {
          const start = text.split(' ').slice(0, 3).join(' ');
          return quotes.some((quote) => quote.text.includes(start));
        }),
    ],
    ROUNDS,
  );
  const bytes = Object.values(index.stored()).reduce<number>(
    (sum, one) => sum + (typeof one === 'number' ? 0 : one.byteLength),
    0,
  );
  const articles = Array.from({ length: 4 * SLICE }, (_, k) =>
    timeOf(() => index.add(quotes.slice(k % 100, (k % 100) + ARTICLE))),
  );
  const [build, floor] = [0, 1].map((task) => median(built.map((times) => times[task as 0 | 1]))) as [
    number,
    number,
  ];
  const [look, scan] = [0, 1].map((task) => median(looked.map((times) => times[task as 0 | 1]))) as [
    number,
    number,
  ];
  const slowest = Math.max(...articles);
  return [
    ...[
      String(size),
      build.toFixed(0),
      floor.toFixed(0),
      (build / floor).toFixed(1),
      Math.max(...slices).toFixed(0),
    ],
    ...[look.toFixed(1), scan.toFixed(0), (look / scan).toFixed(4), `${found} of ${PAGE / 4}`],
    ...[
      median(articles).toFixed(2),
      slowest.toFixed(1),
      (slowest / build).toFixed(3),
      (bytes / 1e6).toFixed(1),
    ],
  ];
}

/** Makes a quote of a number. */
function quoteOf(random: () => number, k: number): KnownQuote {
  const words = generatedWords(random, 8 + Math.floor(29 * random()));
  const speaker = `Person W${(k % 5_000).toString(36)}`;
  return { article: `article-${Math.floor(k / ARTICLE)}`, text: `${words}.`, speaker, date: null };
}

/** Changes the fifth word of a text. */
const changed = (text: string): string => text.split(' ').with(4, 'otherwise').join(' ');

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
