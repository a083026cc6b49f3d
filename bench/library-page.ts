import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { BROWSER_KINDS, type BrowserKind } from '../cli/find-browser.ts';
import type { Driver, TabPane } from '../tests/e2e/driver.ts';
import { pause, until } from '../tests/e2e/until.ts';
import { openLasting } from '../tests/faults/lasting-browser.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { fillLibrary } from './fill-library.ts';
import { heldByPage } from './held-by-page.ts';
import type { Scrolled, Seen, Typed, Watched } from './library-page-in-page.ts';
import { privateMemory } from './private-memory.ts';
import { searchedArticleRows } from './searched-articles.ts';
import { type SearchedLibrary, searchedLibrary } from './searched-library.ts';
import { median } from './time-rounds.ts';
import { watchedBuild } from './watched-build.ts';

const ARTICLES = 3_000;
const VIEWS = ['articles', 'people', 'quotes'] as const;
type View = (typeof VIEWS)[number];
const PLAIN = 'plain-list.html';
const LONG_PLAIN = 'plain-list.html#long';
const ROUNDS = 5;
/** Where a list is scrolled from, 0 its top and 1 its end. */
const FROM = [0, 0.5, 0.9];
const SCROLLED_FOR = 2_500;
/** Px a frame: 14,400 a second on a screen of 60 frames, as of a wheel that is turned fast. */
const STEP = 240;
/** Milliseconds between two letters: 8 letters a second, as of somebody who types fast. */
const BETWEEN_LETTERS = 125;
const TYPED = 8;
const LETTERS = 7;

/** Rows of the tables that the suite prints. */
interface Figures {
  readonly opened: string[][];
  readonly scrolled: string[][];
  readonly typed: string[][];
  readonly held: string[][];
}

/**
 * Measures the library page of the built extension with 3,000 articles and 102,000 quotes in the database: until its first rows are painted and
 * until all is searched, scrolling, typing, and what it holds; beside a page of the extension with a plain list. In both browsers. Returns
 * Markdown.
 */
export async function libraryPage(): Promise<string> {
  const library = searchedLibrary(ARTICLES);
  const figures: Figures = { opened: [], scrolled: [], typed: [], held: [] };
  for (const kind of BROWSER_KINDS) await measureIn(kind, library, figures);
  const { articles, quotes, actors } = library.counts;
  return [
    `The library page with ${articles} articles, ${quotes} quotes and ${actors} people. The *floor* is a page of the extension with a plain list in the same style, in the same run.`,
    `Milliseconds from the navigation to the frame with the first rows that are read; medians of ${ROUNDS}. *First of the day*: the browser has just started, and checks the library beside it. *Searched then*: quotes that were searched by the first rows. *Whole*: until all is searched.`,
    markdownTable(
      [
        ...['browser', 'view', 'floor', 'first rows', 'ratio', 'searched then', 'whole'],
        ...['first of the day', 'whole'],
      ],
      figures.opened,
    ),
    `Scrolling by ${STEP} px a frame from the top, the middle and near the end: milliseconds between frames. *Blank*: frames of a hundred in which a row in sight was not read yet.`,
    markdownTable(
      ['browser', 'view', 'floor p95', 'p50', 'p95', 'ratio', 'worst', 'blank'],
      figures.scrolled,
    ),
    `Typing ${TYPED} beginnings of ${LETTERS} letters, one each ${BETWEEN_LETTERS} ms: milliseconds from the letter to the frame with its rows; *find* and *rows* are the two answers of the worker, the slowest of twenty.`,
    markdownTable(['browser', 'view', 'floor p95', 'p50', 'p95', 'ratio', 'find', 'rows'], figures.typed),
    'MB held after all that. *Heap*: of the page and of its workers, after a collection; Firefox does not say. *Added*: what the processes of the browser hold for themselves more than with the plain page, garbage too; Linux alone says.',
    markdownTable(['browser', 'heap of the page', 'of its workers', 'added'], figures.held),
  ].join('\n\n');
}

async function measureIn(kind: BrowserKind, library: SearchedLibrary, figures: Figures): Promise<void> {
  const build = await watchedBuild(kind);
  const profile = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  try {
    const before = await openLasting({ kind, build, profile });
    await fillLibrary(before.window, build, library);
    await before.close();
    const { driver, browser, close } = await openLasting({ kind, build, profile });
    try {
      const day = await seenIn(await opened(driver, addressOf('quotes'), true));
      const floor = await measureFloor(driver, browser);
      for (const view of VIEWS) {
        const pane = await measureOpening(
          driver,
          view,
          { day: view === 'quotes' ? day : null, floor },
          figures,
        );
        await measureScrolling(pane, [kind, view], floor, figures);
        await measureTyping(pane, [kind, view], floor, figures);
      }
      await measureHeld(driver, browser, floor, figures);
    } finally {
      await close();
    }
  } finally {
    rmSync(build, { recursive: true });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Is what the plain page took and held. */
interface Floor {
  readonly first: number;
  readonly frame: number;
  readonly letter: number;
  readonly held: number | null;
}

const addressOf = (view: View): string => `library.html#${view}`;
const seenIn = (pane: TabPane): Promise<Seen> =>
  pane.run(() => (globalThis as unknown as { watched: Watched }).watched.seen);

/** Opens a page in place of the one before, and waits until it shows rows, or until all is searched. */
async function opened(driver: Driver, path: string, isWhole: boolean): Promise<TabPane> {
  await driver.closeTabs();
  const pane = await driver.openExtension(path);
  await until(path, async () => {
    const { firstRows, ready } = await seenIn(pane);
    return firstRows !== null && (!isWhole || ready !== null);
  });
  return pane;
}

async function measureFloor(driver: Driver, browser: Browser): Promise<Floor> {
  const first: number[] = [];
  let pane = await opened(driver, PLAIN, false);
  for (let round = 0; round < ROUNDS; round += 1) {
    pane = await opened(driver, PLAIN, false);
    first.push((await seenIn(pane)).firstRows ?? Number.NaN);
  }
  const letters = await typedIn(pane, 'quotes');
  const { frames } = await scrolledIn(await opened(driver, LONG_PLAIN, false));
  return {
    first: median(first),
    frame: share(frames, 0.95),
    letter: share(
      letters.map(({ whole }) => whole),
      0.95,
    ),
    held: privateMemory(browser.process()?.pid ?? 0),
  };
}

/** Opens a view again and again; the last page is left to build its index, and is gone on with. */
async function measureOpening(
  driver: Driver,
  view: View,
  { day, floor }: { readonly day: Seen | null; readonly floor: Floor },
  { opened: rows }: Figures,
): Promise<TabPane> {
  const first: number[] = [];
  for (let round = 1; round < ROUNDS; round += 1)
    first.push((await seenIn(await opened(driver, addressOf(view), false))).firstRows ?? Number.NaN);
  const pane = await opened(driver, addressOf(view), true);
  const last = await seenIn(pane);
  first.push(last.firstRows ?? Number.NaN);
  rows.push([
    ...[driver.kind, view, ms(floor.first), ms(median(first)), ratio(median(first), floor.first)],
    ...[last.readAtFirst ?? '', ms(last.ready)],
    ...(day === null ? ['', ''] : [ms(day.firstRows), ms(day.ready)]),
  ]);
  return pane;
}

async function measureScrolling(
  pane: TabPane,
  named: readonly string[],
  floor: Floor,
  { scrolled: rows }: Figures,
): Promise<void> {
  const { frames, blank } = await scrolledIn(pane);
  const p95 = share(frames, 0.95);
  rows.push([
    ...[...named, ms(floor.frame), ms(share(frames, 0.5)), ms(p95), ratio(p95, floor.frame)],
    ...[ms(Math.max(...frames)), ((100 * blank) / frames.length).toFixed(0)],
  ]);
}

async function scrolledIn(pane: TabPane): Promise<Scrolled> {
  const parts: Scrolled[] = [];
  for (const from of FROM)
    parts.push(
      await pane.run(
        (...given) => (globalThis as unknown as { watched: Watched }).watched.scroll(...given),
        from,
        SCROLLED_FOR,
        STEP,
      ),
    );
  return {
    frames: parts.flatMap(({ frames }) => frames),
    blank: parts.reduce((sum, { blank }) => sum + blank, 0),
  };
}

async function measureTyping(
  pane: TabPane,
  named: readonly string[],
  floor: Floor,
  { typed: rows }: Figures,
): Promise<void> {
  const letters = await typedIn(pane, named[1] as View);
  const times = (of: (one: Typed) => number) => letters.map(of).filter((time) => !Number.isNaN(time));
  const p95 = share(
    times(({ whole }) => whole),
    0.95,
  );
  rows.push([
    ...[
      ...named,
      ms(floor.letter),
      ms(
        share(
          times(({ whole }) => whole),
          0.5,
        ),
      ),
      ms(p95),
    ],
    ratio(p95, floor.letter),
    ...[
      share(
        times(({ find }) => find),
        0.95,
      ),
      share(
        times(({ rows: took }) => took),
        0.95,
      ),
    ].map(ms),
  ]);
}

/** Types into the search field as a person does: each beginning in place of the one before. */
async function typedIn(pane: TabPane, view: View): Promise<readonly Typed[]> {
  for (let count = 0; count < TYPED; count += 1) {
    await pane.run(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      field?.focus();
      field?.select();
    });
    for (const letter of beginningOf(view, count)) {
      await pane.keys(letter);
      await pause(BETWEEN_LETTERS);
    }
  }
  await pause(1_000);
  return (await seenIn(pane)).typed;
}

/** Gives what somebody types who looks for words that the library has. */
function beginningOf(view: View, count: number): string {
  const { article, actors } = searchedArticleRows(97 * count);
  const [quote] = article.reading?.quotes.slice(count) ?? [];
  const words = {
    articles: article.record.title ?? '',
    people: actors[count]?.actor.name ?? '',
    quotes: article.record.text.slice(quote?.start, quote?.end),
  };
  return words[view].toLowerCase().slice(0, LETTERS).trim();
}

/** Looks at what the page holds that is open, behind all that was done in it. */
async function measureHeld(
  driver: Driver,
  browser: Browser,
  floor: Floor,
  { held: rows }: Figures,
): Promise<void> {
  const after = privateMemory(browser.process()?.pid ?? 0);
  const heap = driver.kind === 'chrome' ? await heldByPage(browser, 'library.html') : null;
  const mega = (bytes: number | null) => (bytes === null ? '' : (bytes / 1e6).toFixed(0));
  rows.push([
    ...[driver.kind, mega(heap?.page ?? null), mega(heap?.workers ?? null)],
    mega(floor.held === null || after === null ? null : after - floor.held),
  ]);
}

const ms = (time: number | null): string => (time ?? Number.NaN).toFixed(0);
const ratio = (time: number, floor: number): string => (time / floor).toFixed(1);

/** Gives the time that this share of some times does not exceed. */
function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
