import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { addModules } from '../tests/browser/add-modules.ts';
import { openSite } from '../tests/e2e/site.ts';
import { pause } from '../tests/e2e/until.ts';
import { evaluationFolder } from '../tests/eval/evaluation-folder.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { type Builds, openBuilds } from './builds.ts';
import { firstHighlight } from './first-highlight.ts';
import { heapOf } from './heap-of.ts';
import { livingPage } from './living-page.ts';
import { recordMainThread } from './main-thread.ts';
import { lowered } from './paragraph-page.ts';
import { generatedPage } from './stage.ts';
import { median } from './time-rounds.ts';

const ROUNDS = 5;
/** Long enough for the names of the longest of the pages to be painted. Milliseconds. */
const UNTIL_READ = 2_000;
/** A task that lasts longer keeps a reader waiting. Milliseconds. */
const BLOCKING = 50;

/** Saved pages run the scripts that stand in them, and fetch nothing. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
};

/** Measures in Chromium what a reader feels: what the whole extension adds to the work of a page's main thread. Returns Markdown. */
export async function cost(against: string | null): Promise<string> {
  const site = await openSite();
  addModules(site, ['bench/*-in-page.ts']);
  const builds = await openBuilds(against);
  try {
    const rows: string[][] = [];
    const ratios = new Map<string, number[]>();
    for (const [name, body] of Object.entries(costPages())) {
      const path = `/${encodeURIComponent(name)}`;
      site.add(path, { body, headers: HEADERS });
      const url = site.url(path);
      for (const [build, figures] of await visitInTurn(builds, url)) {
        ratios.set(build, [...(ratios.get(build) ?? []), figures.times]);
        rows.push([name, build, ...written(figures)]);
      }
    }
    for (const [build, times] of ratios)
      rows.push(['geometric mean', build, '', '', geometricMean(times).toFixed(2)]);
    return [
      `${evaluationFolder() === null ? 'Pages are generated, as the evaluation data is absent. ' : ''}What loading a page costs its main thread in ${await builds.bare.version()}, in milliseconds of the processor, without the extension and with the whole of it: medians of ${ROUNDS} visits in turn, ratios of each round's own. *Blocking*: what tasks of ours last over ${BLOCKING} ms, together. *Longest*: the longest of them. *Layout*: added to style and layout. *First name painted*: milliseconds on the clock after the load of the page, in visits of their own. *Heap*: what the page's JavaScript heap holds more, after a collection, in MB. ${against === null ? '' : '*Other* is the build that this one is compared with.'}`.trimEnd(),
      markdownTable(
        [
          ...['page', 'build', 'without', 'added', 'times', 'blocking', 'longest', 'layout'],
          ...['first name painted', 'heap'],
        ],
        rows,
      ),
      await livingPage(site, builds),
    ].join('\n\n');
  } finally {
    await builds.close();
    await site.close();
  }
}

/** Which saved page stands for what; a generated one stands in for it where the evaluation data is absent. */
function costPages(): Record<string, string> {
  const evaluation = evaluationFolder();
  const saved = (name: string): string | null => {
    const file = join(evaluation ?? '', 'pages/shared', `${name}.html`);
    return evaluation !== null && existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  return {
    'no name': saved('ehow-2') ?? lowered(generatedPage(20_000)),
    'newspaper, nothing marked': saved('guardian-1') ?? lowered(generatedPage(50_000)),
    newspaper: saved('nytimes-1') ?? generatedPage(20_000),
    'article of 490 kB': saved('wikipedia-2') ?? generatedPage(490_000),
    'dense news': saved('yahoo-2') ?? generatedPage(50_000),
  };
}

/** What one build adds to a page; milliseconds and bytes. */
interface Figures {
  readonly bare: number;
  readonly added: number;
  readonly times: number;
  readonly blocking: number;
  readonly longest: number;
  readonly layout: number;
  readonly painted: number;
  readonly heap: number;
}

/** Visits a page with each build in turn, round after round, so that whatever else the machine does meets all alike. */
async function visitInTurn({ bare, dressed }: Builds, url: string): Promise<[string, Figures][]> {
  const rounds = new Map<string, Figures[]>(dressed.map(({ name }) => [name, []]));
  // The first visit of a browser starts processes; no figure is taken from it.
  for (const browser of [bare, ...dressed.map((build) => build.browser)]) await visit(browser, url);
  for (let round = 0; round < ROUNDS; round += 1) {
    const without = await visit(bare, url);
    for (const { name, browser } of dressed) {
      const visited = await visit(browser, url);
      rounds.get(name)?.push({
        bare: without.total,
        added: visited.total - without.total,
        times: visited.total / without.total,
        blocking: visited.ours.reduce((sum, task) => sum + Math.max(0, task - BLOCKING), 0),
        longest: Math.max(0, ...visited.ours),
        layout: visited.layout - without.layout,
        painted: await untilPainted(browser, url),
        heap: visited.heap - without.heap,
      });
    }
  }
  return [...rounds].map(([name, all]) => [name, medians(all)]);
}

interface Visit {
  readonly total: number;
  readonly layout: number;
  /** How long each task with script of ours was, and none of the page's. */
  readonly ours: readonly number[];
  readonly heap: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const { tasks } = await recordMainThread(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(UNTIL_READ);
  });
  const heap = await heapOf(page);
  await page.close();
  return {
    total: tasks.reduce((sum, { cpu }) => sum + cpu.total, 0),
    layout: tasks.reduce((sum, { cpu }) => sum + cpu.layout, 0),
    ours: tasks.filter(({ isOurs }) => isOurs).map(({ cpu }) => cpu.total),
    heap,
  };
}

async function untilPainted(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const { painted, loaded } = await firstHighlight(page, url, UNTIL_READ);
  await page.close();
  return painted - loaded;
}

function medians(rounds: readonly Figures[]): Figures {
  const middle = (of: keyof Figures): number => median(rounds.map((round) => round[of]));
  return {
    bare: middle('bare'),
    added: middle('added'),
    times: middle('times'),
    blocking: middle('blocking'),
    longest: middle('longest'),
    layout: middle('layout'),
    painted: middle('painted'),
    heap: middle('heap'),
  };
}

function written({ bare, added, times, blocking, longest, layout, painted, heap }: Figures): string[] {
  return [
    bare.toFixed(0),
    added.toFixed(0),
    times.toFixed(2),
    blocking.toFixed(0),
    longest.toFixed(0),
    layout.toFixed(0),
    Number.isNaN(painted) ? '' : painted.toFixed(0),
    (heap / 1e6).toFixed(2),
  ];
}

const geometricMean = (ratios: readonly number[]): number =>
  Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
