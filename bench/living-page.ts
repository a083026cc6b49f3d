import type { Browser } from 'puppeteer-core';
import type { Site } from '../tests/e2e/site.ts';
import { pause } from '../tests/e2e/until.ts';
import { curatedActors } from '../tests/eval/pipeline.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import type { Builds } from './builds.ts';
import { textGenerator } from './generated-text.ts';
import { recordMainThread } from './main-thread.ts';
import { lowered, paragraphPage } from './paragraph-page.ts';
import { addPage } from './stage.ts';
import { median } from './time-rounds.ts';

const ROUNDS = 3;
const APPENDED = 200;
/** Milliseconds. */
const APART = 50;
/** So many paragraphs the page has before. */
const BEFORE = 50;
const UNTIL_READ = 1_500;

/** Measures what it costs to follow a page to which news are appended, as Markdown. */
export async function livingPage(site: Site, { bare, dressed }: Builds): Promise<string> {
  const rows: string[][] = [];
  const lines = linesWithName();
  const before = lines.slice(0, BEFORE);
  const appended = lines.slice(BEFORE, BEFORE + APPENDED);
  const pages = {
    'a name in each paragraph': { before, appended },
    'names in the first 50 paragraphs': { before, appended: appended.map(lowered) },
  };
  for (const [name, page] of Object.entries(pages)) {
    const url = site.url(addPage(site, `living ${name}`, paragraphPage(page.before)));
    const rounds = new Map<string, [Growth, Growth][]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const without = await grow(bare, url, page.appended);
      for (const build of dressed) {
        const known = rounds.get(build.name) ?? [];
        rounds.set(build.name, [...known, [without, await grow(build.browser, url, page.appended)]]);
      }
    }
    for (const [build, pairs] of rounds) {
      const middle = (of: (without: Growth, grown: Growth) => number): number =>
        median(pairs.map(([without, grown]) => of(without, grown)));
      rows.push([
        name,
        build,
        middle((without) => without.total).toFixed(0),
        middle((without, grown) => grown.total - without.total).toFixed(0),
        middle((without, grown) => grown.total / without.total).toFixed(2),
        middle((without) => without.paint).toFixed(0),
        middle((_, grown) => grown.paint).toFixed(0),
        middle((_, grown) => grown.ranges).toFixed(0),
      ]);
    }
  }
  return [
    `A page of ${BEFORE} paragraphs to which ${APPENDED} are appended in ${(APPENDED * APART) / 1000} s: milliseconds of the processor on its main thread, while it grows. *Painting*: what of them the browser painted, without the extension and with it. *Ranges*: what is registered at the end. Medians of ${ROUNDS} visits in turn.`,
    markdownTable(
      ['page', 'build', 'without', 'added', 'times', 'painting without', 'painting', 'ranges'],
      rows,
    ),
  ].join('\n\n');
}

/** Gives the seeds' sentences that name an actor, of about a line each, with that one name: as in a page that reports live. */
function linesWithName(): string[] {
  const { actors } = curatedActors();
  return textGenerator(5)(400_000)
    .split(/\n+|(?<=[.?!][”"]?) /)
    .filter((line) => line.length < 200)
    .flatMap((line) => {
      const named = actors.find(({ name }) => line.includes(name));
      return named ? [lowered(line).replace(named.name.toLowerCase(), named.name)] : [];
    });
}

/** What it took a page to grow. */
interface Growth {
  readonly total: number;
  readonly paint: number;
  readonly ranges: number;
}

async function grow(browser: Browser, url: string, texts: readonly string[]): Promise<Growth> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await pause(UNTIL_READ);
  const { tasks } = await recordMainThread(page, async () => {
    await page.evaluate(
      `import('/bench/changes-in-page.ts').then((script) => script.appendParagraphs(${JSON.stringify(texts)}, ${APART}))`,
    );
    await pause(UNTIL_READ);
  });
  const ranges = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  await page.close();
  return {
    total: tasks.reduce((sum, { cpu }) => sum + cpu.total, 0),
    paint: tasks.reduce((sum, { cpu }) => sum + cpu.paint, 0),
    ranges,
  };
}
