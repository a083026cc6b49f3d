import type { Page } from 'puppeteer-core';
import { buildExtension } from '../cli/build-extension.ts';
import { openBrowser } from '../tests/e2e/browsers.ts';
import { openSite } from '../tests/e2e/site.ts';
import { pause } from '../tests/e2e/until.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { firstHighlight } from './first-highlight.ts';
import { textGenerator } from './generated-text.ts';
import { recordMainThread } from './main-thread.ts';
import { fewNames, paragraphPage } from './paragraph-page.ts';
import { median } from './time-rounds.ts';

const CHARACTERS = 10_000_000;
const ROUNDS = 7;
/** Until a page of that length has long been read. */
const WHILE = 10_000;

/** Measures, in the built extension, what reading a page of 10 million characters does to its main thread. Returns Markdown. */
export async function long(): Promise<string> {
  await buildExtension('chrome');
  const site = await openSite();
  const driver = await openBrowser('chrome');
  const rows: string[][] = [];
  try {
    for (const [name, lines] of Object.entries(texts())) {
      site.add('/long.html', { body: paragraphPage(lines) });
      const rounds: Round[] = [];
      while (rounds.length < ROUNDS) {
        rounds.push(await measure(await driver.open(site.url('/basic.html')), site.url('/long.html')));
        await driver.closeTabs();
      }
      const middle = (of: (round: Round) => number): string => median(rounds.map(of)).toFixed(0);
      rows.push([
        name,
        middle(({ total }) => total),
        middle(({ tasks }) => tasks),
        median(rounds.map(({ short }) => short)).toFixed(1),
        middle(({ longest }) => longest),
        middle(({ longestScript }) => longestScript),
        middle(({ rendering }) => rendering),
        middle(({ painted }) => painted),
      ]);
    }
  } finally {
    await driver.close();
    await site.close();
  }
  return [
    `A page of ${CHARACTERS.toLocaleString('en')} characters in paragraphs, without a script of its own, so that every task with script is ours; of it the first five million characters are read. Milliseconds, medians of ${ROUNDS} visits. *Longest*: the longest task of ours, with what the browser restyles in it because the highlights' sheet came, and without. *Rendering*: the longest of the browser's own tasks after the content script began. *First name painted*: the frame with it, after the content script began, in visits of their own.`,
    markdownTable(
      [
        'page',
        'our tasks together',
        'tasks',
        '% under 10 ms',
        'longest',
        'longest, without restyle',
        'rendering',
        'first name painted',
      ],
      rows,
    ),
  ].join('\n\n');
}

interface Round {
  readonly total: number;
  readonly tasks: number;
  /** Per cent of our tasks under 10 ms. */
  readonly short: number;
  readonly longest: number;
  readonly longestScript: number;
  readonly rendering: number;
  readonly painted: number;
}

async function measure(page: Page, url: string): Promise<Round> {
  const { tasks, began } = await recordMainThread(page, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(WHILE);
  });
  if (began === null) throw new Error('the content script did not run');
  const later = tasks.filter(({ start, duration }) => start + duration > began);
  const ours = later.filter(({ isOurs }) => isOurs);
  const longest = (times: readonly number[]): number => Math.max(0, ...times);
  const visit = await firstHighlight(page, url, WHILE / 4);
  return {
    total: ours.reduce((sum, { duration }) => sum + duration, 0),
    tasks: ours.length,
    short: (100 * ours.filter(({ duration }) => duration < 10).length) / ours.length,
    longest: longest(ours.map(({ duration }) => duration)),
    longestScript: longest(ours.map(({ duration, restyle }) => duration - restyle)),
    rendering: longest(later.filter(({ isOurs }) => !isOurs).map(({ duration }) => duration)),
    painted: visit.painted - (visit.began ?? Number.NaN),
  };
}

/** The seeds' sentences, with names in each; and with names in few, as pages have them at most. */
function texts(): Record<string, string[]> {
  const dense = textGenerator(1)(CHARACTERS).split(/\n+/);
  return { 'names in each paragraph': dense, 'names in one of eight': fewNames(dense) };
}
