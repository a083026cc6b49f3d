import { BROWSER_KINDS, type BrowserKind } from '../cli/find-browser.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { heapOf } from './heap-of.ts';
import { inBarePage } from './in-bare-page.ts';
import type * as InPage from './library-in-page.ts';

const SIZES = [30, 3_000];
const ROUNDS = 12;

/** What keeping one article took, in milliseconds. */
interface Times {
  readonly whole: number;
  readonly longest: number;
  readonly click: number;
}

/**
 * Measures what it takes to keep one article more in a library of 30 and of 3,000 articles: until the answer, how long the thread is not
 * free, and how long the card of whoever is quoted most waits meanwhile. In a page of both browsers, over the real database. Returns
 * Markdown.
 */
export async function library(): Promise<string> {
  const rows: string[][] = [];
  for (const kind of BROWSER_KINDS) rows.push(...(await inBrowser(kind)));
  return [
    'Keeping one article of 3,600 characters and 36 quotes more, milliseconds; the median and the worst of 12. *Thread*: the longest that it was not free. *Click*: the slowest card of whoever is quoted most that was asked for meanwhile. *Heap*: what the page holds afterwards, in MB; Firefox does not say.',
    markdownTable(
      [
        'browser',
        'articles',
        'quotes',
        'whole',
        'worst',
        'thread',
        'worst',
        'click',
        'worst',
        'click alone',
        'heap',
      ],
      rows,
    ),
  ].join('\n\n');
}

function inBrowser(kind: BrowserKind): Promise<string[][]> {
  return inBarePage<typeof InPage, string[][]>(kind, 'library-in-page.ts', async (page, inPage) => {
    const rows: string[][] = [];
    let held = 0;
    for (const size of SIZES) {
      // In parts: a debugger waits for no call of many minutes.
      for (; held < size; held += 30) await inPage.fill(held, Math.min(size, held + 30), 10);
      held = size;
      const { quotes } = await inPage.counts();
      const alone: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) alone.push(await inPage.timeClick());
      const times: Times[] = [];
      for (let round = 0; round <= ROUNDS; round += 1) {
        times.push(await inPage.keepOne(100_000 + held + round));
      }
      const kept = times.slice(1);
      const both = (of: (one: Times) => number) => {
        const all = kept.map(of).sort((a, b) => a - b);
        return [all[Math.floor(all.length / 2)], all.at(-1)].map((one) => (one ?? Number.NaN).toFixed(0));
      };
      const heap = kind === 'chrome' ? await heapOf(page) : 0;
      rows.push([
        ...[kind, String(size), String(quotes)],
        ...both(({ whole }) => whole),
        ...both(({ longest }) => longest),
        ...both(({ click }) => click),
        (alone.sort((a, b) => a - b)[Math.floor(alone.length / 2)] ?? Number.NaN).toFixed(0),
        heap === 0 ? '' : (heap / 1e6).toFixed(0),
      ]);
    }
    return rows;
  });
}
