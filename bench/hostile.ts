import type { Browser } from 'puppeteer-core';
import { openSite } from '../tests/e2e/site.ts';
import { pause } from '../tests/e2e/until.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { openBuilds } from './builds.ts';
import { hostilePages } from './hostile-pages.ts';
import { recordMainThread } from './main-thread.ts';
import { median } from './time-rounds.ts';

const ROUNDS = 3;
/** Until the largest of the pages is read. Milliseconds. */
const WHILE = 8_000;

/** Measures what pages of sizes that no author writes have the extension do in one task. Returns Markdown. */
export async function hostile(against: string | null): Promise<string> {
  const site = await openSite();
  const builds = await openBuilds(against);
  const rows: string[][] = [];
  try {
    for (const [name, body] of Object.entries(hostilePages())) {
      site.add('/hostile.html', { body });
      const url = site.url('/hostile.html');
      const rounds = new Map<string, { floor: Visit; visit: Visit }[]>();
      for (let round = 0; round < ROUNDS; round += 1) {
        const floor = await visitOf(builds.bare, url);
        for (const build of builds.dressed) {
          const visit = await visitOf(build.browser, url);
          rounds.set(build.name, [...(rounds.get(build.name) ?? []), { floor, visit }]);
        }
      }
      for (const [build, all] of rounds) {
        const middle = (of: (one: { floor: Visit; visit: Visit }) => number): number => median(all.map(of));
        rows.push([
          name,
          build,
          middle(({ floor }) => floor.longest).toFixed(0),
          middle(({ visit }) => visit.ours).toFixed(0),
          middle(({ floor, visit }) => visit.ours / floor.longest).toFixed(2),
          middle(({ visit }) => visit.restyle).toFixed(0),
          middle(({ visit }) => visit.together).toFixed(0),
        ]);
      }
    }
    return [
      `What pages of sizes that no author writes have the extension do in one task, in ${await builds.bare.version()}: milliseconds of the processor, medians of ${ROUNDS} visits in turn, ratios of each round's own. *Floor*: the longest task of the browser's own without the extension: it styles and lays out. *Ours*: the longest task with script of ours, in which the floor has no part. *Restyle*: the most style that one of those had the browser make. *Together*: all of our tasks.${against === null ? '' : ' *Other* is the build that this one is compared with.'}`,
      markdownTable(['page', 'build', 'floor', 'ours', 'times the floor', 'restyle', 'together'], rows),
    ].join('\n\n');
  } finally {
    await builds.close();
    await site.close();
  }
}

interface Visit {
  /** The longest task that no script of the page runs in, ours or not. */
  readonly longest: number;
  readonly ours: number;
  readonly restyle: number;
  readonly together: number;
}

async function visitOf(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const { tasks } = await recordMainThread(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(WHILE);
  });
  await page.close();
  const ours = tasks.filter(({ isOurs }) => isOurs);
  const longest = (times: readonly number[]): number => Math.max(0, ...times);
  return {
    longest: longest(tasks.filter(({ isPages }) => !isPages).map(({ cpu }) => cpu.total)),
    ours: longest(ours.map(({ cpu }) => cpu.total)),
    restyle: longest(ours.map(({ cpu }) => cpu.layout)),
    together: ours.reduce((sum, { cpu }) => sum + cpu.total, 0),
  };
}
