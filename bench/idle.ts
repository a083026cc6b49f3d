import { buildExtension } from '../cli/build-extension.ts';
import { openBrowser } from '../tests/e2e/browsers.ts';
import { pause } from '../tests/e2e/until.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { heapOf } from './heap-of.ts';
import { recordMainThread } from './main-thread.ts';
import { fewNames, lowered } from './paragraph-page.ts';
import { addPage, openStage, pages } from './stage.ts';
import { median } from './time-rounds.ts';

const ROUNDS = 5;
/** Long enough for whatever is put off. */
const UNTIL_STILL = 4_000;
const WHILE = 10_000;

/** Measures, in the built extension, what it costs a page that nobody touches. Returns Markdown. */
export async function idle(): Promise<string> {
  await buildExtension('chrome');
  const stage = await openStage();
  const driver = await openBrowser('chrome');
  const rows: string[][] = [];
  try {
    const { 'generated 50 kB': article = '' } = pages();
    const articles = {
      'no name': lowered(article),
      'names in one of eight paragraphs': fewNames(article.split('\n')).join('\n'),
      'names in every sentence': article,
    };
    for (const [name, body] of Object.entries(articles)) {
      const url = stage.site.url(addPage(stage.site, `idle ${name}`, body));
      const heaps: number[] = [];
      let tasks = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const bare = await stage.browser.newPage();
        await bare.goto(url, { waitUntil: 'load' });
        const page = await driver.open(url);
        await pause(UNTIL_STILL);
        const recorded = await recordMainThread(page, () => pause(WHILE / ROUNDS));
        tasks += recorded.tasks.filter(({ isOurs }) => isOurs).length;
        heaps.push((await heapOf(page)) - (await heapOf(bare)));
        await bare.close();
        await driver.closeTabs();
      }
      rows.push([name, String(tasks), (median(heaps) / 1e6).toFixed(2)]);
    }
  } finally {
    await driver.close();
    await stage.close();
  }
  return [
    `A page of 50,000 characters that nobody touches, with the bundled index. *Tasks*: those with script of ours on its main thread in ${WHILE / 1000} s, timers included. *Heap*: what the page's JavaScript heap holds more than without the extension, after a collection, in MB; median of ${ROUNDS}.`,
    markdownTable(['page', 'tasks', 'heap, MB'], rows),
  ].join('\n\n');
}
