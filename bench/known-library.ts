import { BROWSER_KINDS, type BrowserKind } from '../cli/find-browser.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { heapOf } from './heap-of.ts';
import { inBarePage } from './in-bare-page.ts';
import type * as InPage from './known-in-page.ts';
import { median } from './time-rounds.ts';

/** Articles of 34 quotes. */
const SIZES = [300, 3_000];
const ROUNDS = 5;
/** Quotations of a page; every fourth is known, with one word changed. */
const PAGE = 60;
/** Articles that are put in at once: a debugger waits for no call of minutes. */
const AT_ONCE = 100;

/**
 * Measures the known quotes of a library as the background keeps them, over the real databases in a page of both browsers: to make the index, to load it in a background that has just started, to look the quotations of a page up, and
 * an article more. Returns Markdown.
 */
export async function knownLibrary(): Promise<string> {
  const rows: string[][] = [];
  for (const kind of BROWSER_KINDS) rows.push(...(await inBrowser(kind)));
  return [
    `The known quotes of a library over the real databases, milliseconds; medians of ${ROUNDS}. *Build*: from nothing until all is gone through, behind questions; *floor*: to read the same articles and make nothing of them. *Thread*: the longest that it was not free meanwhile. *Load*: the first answer of a background that has just started. *Page*: ${PAGE} quotations, which of them are marked; *shown*: with what is shown of the known ones. *Article*: the first answer behind an article more; *then*: the next one. *Heap*: what the page holds, in MB; Firefox does not say.`,
    markdownTable(
      [
        ...['browser', 'quotes', 'build', 'floor', 'ratio', 'thread', 'load', 'thread', 'page', 'shown'],
        ...['found', 'article', 'then', 'heap'],
      ],
      rows,
    ),
  ].join('\n\n');
}

function inBrowser(kind: BrowserKind): Promise<string[][]> {
  return inBarePage<typeof InPage, string[][]>(kind, 'known-in-page.ts', async (page, inPage) => {
    const rows: string[][] = [];
    let held = 0;
    for (const size of SIZES) {
      for (; held < size; held = Math.min(size, held + AT_ONCE))
        await inPage.fill(held, Math.min(size, held + AT_ONCE));
      const floor = await inPage.readAll();
      const built = await inPage.build();
      const loads: Awaited<ReturnType<typeof inPage.load>>[] = [];
      for (let round = 0; round < ROUNDS; round += 1) loads.push(await inPage.load());
      const pages: Awaited<ReturnType<typeof inPage.page>>[] = [];
      for (let round = 0; round < ROUNDS; round += 1) pages.push(await inPage.page(PAGE, round));
      const heap = kind === 'chrome' ? await heapOf(page) : 0;
      const more: Awaited<ReturnType<typeof inPage.oneMore>>[] = [];
      for (let round = 0; round < ROUNDS; round += 1) more.push(await inPage.oneMore(held + round));
      held += ROUNDS;
      const middle = <One>(all: readonly One[], of: (one: One) => number) => median(all.map(of)).toFixed(0);
      rows.push([
        ...[kind, String(34 * size), built.whole.toFixed(0), floor.whole.toFixed(0)],
        ...[(built.whole / floor.whole).toFixed(1), built.longest.toFixed(0)],
        ...[middle(loads, ({ whole }) => whole), middle(loads, ({ longest }) => longest)],
        ...[middle(pages, ({ has }) => has), middle(pages, ({ shown }) => shown)],
        `${middle(pages, ({ found }) => found)} of ${PAGE / 4}`,
        ...[middle(more, ({ first }) => first), middle(more, ({ next }) => next)],
        heap === 0 ? '' : (heap / 1e6).toFixed(0),
      ]);
    }
    return rows;
  });
}
