import type { Page } from 'puppeteer-core';
import { buildExtension } from '../cli/build-extension.ts';
import { MENTION_WORDS } from '../lib/english/mention-words.ts';
import { openBrowser } from '../tests/e2e/browsers.ts';
import { pause } from '../tests/e2e/until.ts';
import { curatedActors } from '../tests/eval/pipeline.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import type { appendParagraphs, changeTexts } from './changes-in-page.ts';
import { textGenerator } from './generated-text.ts';
import { recordMainThread, timeAtWork } from './main-thread.ts';
import type { measureRounds } from './page-scan.ts';
import { fewNames, paragraphPage } from './paragraph-page.ts';
import { addPage, openStage, type Stage } from './stage.ts';
import { median } from './time-rounds.ts';

/** What the pages change themselves with: a script of theirs, so that its tasks are told from ours. */
const SCRIPT = '/bench/changes-in-page.ts';
const PARAGRAPHS = 1_000;
/** Longer than the extension waits for a burst of changes to end: each paragraph is read by itself. Milliseconds. */
const APART = 90;
const ROUNDS = 40;
/** How a page is kept busy: so many changes in a second, for so many seconds. */
const RATE = 10_000;
const SECONDS = 60;
/** So many times, off and on in turn: how much the browser itself has to do differs more from one visit to the next than we add. */
const VISITS = 3;

/** The paragraph that is appended, and that texts are changed into. */
const NAMED = paragraphs(0)[0] ?? '';

/** Measures, in the built extension, what it costs to follow a page that changes. Returns Markdown. */
export async function changes(): Promise<string> {
  await buildExtension('chrome');
  const stage = await openStage();
  const driver = await openBrowser('chrome');
  try {
    const alone = await scannedAlone(stage);
    const appended: string[][] = [];
    for (const [name, length] of Object.entries({ 'one paragraph': 400, '1 MB': 1_000_000 })) {
      const url = stage.site.url(addPage(stage.site, `appended ${name}`, paragraphPage(paragraphs(length))));
      const page = await driver.open(url);
      await pause(3_000);
      const { tasks } = await recordMainThread(page, () => append(page));
      const each = tasks.reduce((sum, { ours }) => sum + ours, 0) / PARAGRAPHS;
      appended.push([name, alone.toFixed(2), each.toFixed(2), (each / alone).toFixed(1)]);
      await driver.closeTabs();
    }
    const busy: string[][] = [];
    for (const [name, isNamed] of Object.entries({ 'no name in them': false, 'a name in each': true })) {
      const url = stage.site.url(addPage(stage.site, `busy ${name}`, paragraphPage(paragraphs(50_000))));
      const off: number[] = [];
      const on: number[] = [];
      let ranges = 0;
      while (on.length < VISITS) {
        await driver.command('toggle-highlighting');
        off.push(await keptBusy(await driver.open(url), isNamed));
        await driver.closeTabs();
        await driver.command('toggle-highlighting');
        const page = await driver.open(url);
        on.push(await keptBusy(page, isNamed));
        ranges = Math.max(ranges, await countRanges(page));
        await driver.closeTabs();
      }
      const more = on.map((share, visit) => share - (off[visit] ?? Number.NaN));
      busy.push([
        name,
        ...[off, on, more].map((shares) => (median(shares) * 100).toFixed(1)),
        more.map((share) => (share * 100).toFixed(1)).join(', '),
        String(ranges),
      ]);
    }
    return [
      `${PARAGRAPHS.toLocaleString('en')} paragraphs of the seeds' sentences, appended ${APART} ms apart, so that each is read by itself: milliseconds of ours on the main thread for each of them, beside the same paragraph scanned alone in a document of its own (warm, median of ${ROUNDS}).`,
      markdownTable(['page', 'alone', 'appended', 'times alone'], appended),
      `A page that changes ${RATE.toLocaleString('en')} texts a second for ${SECONDS} s: the share of the time in which its main thread is at work, in per cent, with highlighting off and on: medians of ${VISITS} pairs of visits. *Ranges*: what is painted at the end, at most.`,
      markdownTable(['changed texts', 'off', 'on', 'more', 'each pair', 'ranges'], busy),
    ].join('\n\n');
  } finally {
    await driver.close();
    await stage.close();
  }
}

const countRanges = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Gives paragraphs of so many characters together; the first one has names. */
function paragraphs(length: number): string[] {
  return fewNames(textGenerator(4)(Math.max(length, 400)).split(/\n+/));
}

/** Scans a paragraph as often as it is appended, and as far apart: a processor that rested is slower. */
async function scannedAlone({ site, browser }: Stage): Promise<number> {
  const page = await browser.newPage();
  await page.goto(site.url(addPage(site, 'alone', paragraphPage([NAMED]))), { waitUntil: 'load' });
  const times: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    await pause(APART);
    const [measured] = (await page.evaluate(
      `import('/bench/page-scan.ts').then((scan) => scan.measureRounds(${JSON.stringify(curatedActors().actors)}, ${JSON.stringify(MENTION_WORDS)}, 1))`,
    )) as ReturnType<typeof measureRounds>;
    if (measured) times.push(measured.scan);
  }
  await page.close();
  return median(times.slice(ROUNDS));
}

function append(page: Page): ReturnType<typeof appendParagraphs> {
  return page.evaluate(
    `import('${SCRIPT}').then((script) => script.appendParagraphs(Array(${PARAGRAPHS}).fill(${JSON.stringify(NAMED)}), ${APART}))`,
  ) as ReturnType<typeof appendParagraphs>;
}

/** Changes texts for a while; gives the share of that time in which the main thread was at work. */
async function keptBusy(page: Page, isNamed: boolean): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await pause(2_000);
  const before = await timeAtWork(session);
  const words = isNamed ? NAMED : NAMED.toLowerCase();
  const took = (await page.evaluate(
    `import('${SCRIPT}').then((script) => script.changeTexts(${JSON.stringify(words)}, ${RATE}, ${SECONDS}))`,
  )) as Awaited<ReturnType<typeof changeTexts>>;
  return ((await timeAtWork(session)) - before) / took;
}
