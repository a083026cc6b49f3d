import type { Page } from 'puppeteer-core';
import { BROWSER_KINDS, type BrowserKind } from '../cli/find-browser.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { heapOf } from './heap-of.ts';
import { inBarePage } from './in-bare-page.ts';
import type * as InPage from './library-search-in-page.ts';

const SIZES = [300, 3_000];
const AT_ONCE = 100;

/**
 * Measures the search of the library page: to build the index of 300 and of 3,000 articles of 34 quotes from the real database, and 200
 * typed beginnings, against going through all texts of quotes in the same run. In a page of both browsers. Returns Markdown.
 */
export async function librarySearch(): Promise<string> {
  const rows: string[][] = [];
  for (const kind of BROWSER_KINDS) rows.push(...(await inBrowser(kind)));
  return [
    'Building and asking the index of the library page, milliseconds. *Reading* is to read the articles and make nothing of them: the floor of *built*. *Work*: the thread’s own time for it, whatever else the machine did. *First*: until the first quotes are found. *Wait*: the longest that a question waited meanwhile. *Search*: 200 typed beginnings, from one letter on, the median and the slowest of twenty; *scan* is to go through all texts of quotes for the same beginning, and the ratio is of the slowest of twenty. *Rows*: to read the first thirty, the slowest of twenty. *Typo*: the slowest of twenty words that nothing has. *Heap*: what the index adds to the page, in MB. Firefox says neither work nor heap.',
    markdownTable(
      [
        ...['browser', 'articles', 'quotes', 'reading', 'built', 'ratio', 'work', 'first', 'wait'],
        ...['search', 'p95', 'scan', 'p95', 'ratio', 'rows', 'typo', 'heap'],
      ],
      rows,
    ),
  ].join('\n\n');
}

function inBrowser(kind: BrowserKind): Promise<string[][]> {
  return inBarePage<typeof InPage, string[][]>(kind, 'library-search-in-page.ts', async (page, inPage) => {
    const heap = () => (kind === 'chrome' ? heapOf(page) : 0);
    const threadTime = await threadTimeOf(page, kind);
    const rows: string[][] = [];
    let held = 0;
    for (const size of SIZES) {
      // In parts: a debugger waits for no call of many minutes.
      for (; held < size; held += AT_ONCE) await inPage.fill(held, Math.min(size, held + AT_ONCE));
      held = size;
      await inPage.drop();
      const reading = await inPage.readAll();
      const before = await heap();
      const worked = await threadTime();
      const built = await inPage.build();
      const work = (await threadTime()) - worked;
      const index = (await heap()) - before;
      const times = await inPage.search();
      const [search, scan] = [at(times.search, 0.95), at(times.floor, 0.95)];
      rows.push([
        ...[kind, String(built.articles), String(built.quotes)],
        ...[reading, built.whole].map((one) => one.toFixed(0)),
        (built.whole / reading).toFixed(1),
        kind === 'chrome' ? work.toFixed(0) : '',
        ...[built.first, built.longest].map((one) => one.toFixed(0)),
        ...[at(times.search, 0.5), search, at(times.floor, 0.5), scan].map((one) => one.toFixed(1)),
        (search / scan).toFixed(2),
        ...[at(times.rows, 0.95), at(times.near, 0.95)].map((one) => one.toFixed(0)),
        index === 0 ? '' : (index / 1e6).toFixed(0),
      ]);
    }
    return rows;
  });
}

/** Prepares to tell how long a page’s thread has worked, in milliseconds; Firefox does not say. It counts from here on. */
async function threadTimeOf(page: Page, kind: BrowserKind): Promise<() => Promise<number>> {
  if (kind !== 'chrome') return async () => Number.NaN;
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** Gives the time that this share of sorted times does not exceed. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
