import { markdownTable } from '../tests/markdown-table.ts';
import { writeChart } from './chart.ts';
import { textGenerator } from './generated-text.ts';
import type { measureNames, NamesCost } from './names-in-page.ts';
import { addPage, openStage, pages } from './stage.ts';

const MOST = 1_000_000;
const COUNTS = [100, 1_000, 10_000, 100_000, MOST];
const CHARACTERS = 200_000;
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
/** What a tab compiles, and what runs beside it, differs by half: the quickest of three counts. */
const TABS = 3;
/** A round takes less than a millisecond: as many as find a quiet one. */
const ROUNDS = 60;

/** Measures in Chromium what more names cost: to be made ready, to be kept, to be found in text; and what more text costs. */
export async function names(): Promise<string> {
  const { site, browser, close } = await openStage();
  try {
    const path = addPage(site, 'names', '<!doctype html><meta charset="utf-8"><title>Names</title>');
    const measureOn = async (page: string, count: number, text: string | null): Promise<NamesCost> => {
      const tab = await browser.newPage();
      await tab.goto(site.url(page));
      const cost = await tab.evaluate(
        `import('/bench/names-in-page.ts').then((bench) => bench.measureNames(${count}, ${JSON.stringify(text)}, ${ROUNDS}))`,
      );
      await tab.close();
      return cost as Awaited<ReturnType<typeof measureNames>>;
    };
    const measure = async (count: number, characters: number): Promise<NamesCost> => {
      const costs: NamesCost[] = [];
      while (costs.length < TABS) costs.push(await measureOn(path, count, textGenerator(1)(characters)));
      return costs.reduce((least, cost) => (cost.sift < least.sift ? cost : least));
    };
    const byCount: NamesCost[] = [];
    for (const count of COUNTS) byCount.push(await measure(count, CHARACTERS));
    const byLength: NamesCost[] = [];
    for (const length of LENGTHS) byLength.push(await measure(10_000, length));
    const onPages: [string, NamesCost][] = [];
    for (const [name, body] of Object.entries(pages()))
      onPages.push([name, await measureOn(addPage(site, name, body), MOST, null)]);
    const perCharacter = ({ sift, characters }: NamesCost): number => (sift * 1e6) / characters;
    const pictures = [
      writeChart(
        'time-by-names',
        'Sifting a text',
        'names',
        'ns a character',
        COUNTS,
        byCount.map(perCharacter),
      ),
      writeChart(
        'memory-by-names',
        'Table in the background',
        'names',
        'bytes',
        COUNTS,
        byCount.map(({ tableBytes }) => tableBytes),
      ),
      writeChart(
        'time-by-text',
        'Sifting with 10,000 names',
        'characters',
        'ms',
        LENGTHS,
        byLength.map(({ sift }) => sift),
      ),
    ];
    return [
      `What a library of names costs, in a page of ${await browser.version()}. The *table* is what the background keeps, the *filter* what each document gets, in bytes as it travels. *Loaded*: the table out of a Blob in IndexedDB, median of 5. Text: ${CHARACTERS.toLocaleString('en')} characters of the seeds' sentences, with one of the names written in for each 1,000; the least of ${ROUNDS} rounds in ${TABS} tabs each. *Guesses* are different stretches of text that the background is asked about, in *confirm* milliseconds without the message. Found are the names that a naive search finds; what it finds and the two stages do not is *missing*, the other way round *extra*.`,
      markdownTable(
        [
          'names',
          'table built, ms',
          'table',
          'loaded, ms',
          'filter built, ms',
          'filter',
          'read, ms',
          'sift, ns a character',
          'guesses',
          'confirm, ms',
          'found',
          'missing',
          'extra',
        ],
        byCount.map((cost, k) => [
          (COUNTS[k] ?? 0).toLocaleString('en'),
          cost.tableBuilt.toFixed(0),
          bytes(cost.tableBytes),
          cost.tableLoaded.toFixed(1),
          cost.sieveBuilt.toFixed(0),
          bytes(cost.sieveBytes),
          cost.sieveRead.toFixed(2),
          perCharacter(cost).toFixed(2),
          String(cost.guesses),
          cost.confirm.toFixed(2),
          String(cost.names - cost.missing),
          String(cost.missing),
          String(cost.extra),
        ]),
      ),
      'More text, with 10,000 names:',
      markdownTable(
        ['characters', 'sift, ms', 'times the one before', 'missing', 'extra'],
        byLength.map(({ characters, sift, missing, extra }, k) => [
          characters.toLocaleString('en'),
          sift.toFixed(2),
          k > 0 ? (sift / (byLength[k - 1]?.sift ?? Number.NaN)).toFixed(1) : '',
          String(missing),
          String(extra),
        ]),
      ),
      `The text of pages, node by node, with ${MOST.toLocaleString('en')} names, of which one is written in for each 1,000 characters:`,
      markdownTable(
        ['page', 'characters', 'guesses', 'found', 'missing', 'extra'],
        onPages.map(([name, { characters, guesses, names, missing, extra }]) => [
          name,
          ...[characters, guesses, names - missing, missing, extra].map((count) =>
            count.toLocaleString('en'),
          ),
        ]),
      ),
      pictures.join('\n'),
    ].join('\n\n');
  } finally {
    await close();
  }
}

function bytes(count: number): string {
  return count < 10_000
    ? `${count} B`
    : count < 1_000_000
      ? `${(count / 1e3).toFixed(0)} kB`
      : `${(count / 1e6).toFixed(1)} MB`;
}
