import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../cli/build-extension.ts';
import { ENGLISH } from '../../lib/matching/english.ts';
import { openBrowser } from '../e2e/browsers.ts';
import { pause } from '../e2e/until.ts';
import { curatedActors } from '../eval/pipeline.ts';
import { markdownTable } from '../markdown-table.ts';
import type { appendParagraphs, changeTexts } from './changes-in-page.ts';
import { textGenerator } from './generated-text.ts';
import { recordMainThread, timeAtWork } from './main-thread.ts';
import type { measureRounds } from './page-scan.ts';
import { fewNames, paragraphPage } from './paragraph-page.ts';
import { addPage, openStage, type Stage } from './stage.ts';
import { median } from './time-rounds.ts';

/** What the pages change themselves with: a script of theirs, so that its tasks are told from ours. */
const SCRIPT = '/tests/bench/changes-in-page.ts';
const PARAGRAPHS = 1_000;
/** Longer than the extension waits for a burst of changes to end: each paragraph is read by itself. Milliseconds. */
const APART = 90;
const ROUNDS = 40;
/** How a page is kept busy: so many changes in a second, for so many seconds. */
const RATE = 10_000;
const SECONDS = 60;

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
      await driver.command('toggle-highlighting');
      const without = await keptBusy(await driver.open(url), isNamed);
      await driver.closeTabs();
      await driver.command('toggle-highlighting');
      const page = await driver.open(url);
      const within = await keptBusy(page, isNamed);
      const ranges = await page.evaluate(() =>
        [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      );
      busy.push([
        name,
        ...[without, within, within - without].map((share) => (share * 100).toFixed(1)),
        String(ranges),
      ]);
      await driver.closeTabs();
    }
    return [
      `${PARAGRAPHS.toLocaleString('en')} paragraphs of the seeds' sentences, appended ${APART} ms apart, so that each is read by itself: milliseconds of ours on the main thread for each of them, beside the same paragraph scanned alone in a document of its own (warm, median of ${ROUNDS}).`,
      markdownTable(['page', 'alone', 'appended', 'times alone'], appended),
      `A page that changes ${RATE.toLocaleString('en')} texts a second for ${SECONDS} s: the share of the time in which its main thread is at work, in per cent, with highlighting off and on. *Ranges*: what is painted at the end.`,
      markdownTable(['changed texts', 'off', 'on', 'more', 'ranges'], busy),
    ].join('\n\n');
  } finally {
    await driver.close();
    await stage.close();
  }
}

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
      `import('/tests/bench/page-scan.ts').then((scan) => scan.measureRounds(${JSON.stringify(curatedActors().actors)}, ${JSON.stringify(ENGLISH)}, 1))`,
    )) as ReturnType<typeof measureRounds>;
    if (measured) times.push(measured.scan);
  }
  await page.close();
  return median(times.slice(ROUNDS));
}

function append(page: Page): ReturnType<typeof appendParagraphs> {
  return page.evaluate(
    `import('${SCRIPT}').then((script) => script.appendParagraphs(${JSON.stringify(NAMED)}, ${PARAGRAPHS}, ${APART}))`,
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
