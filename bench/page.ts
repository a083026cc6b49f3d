import type { Browser } from 'puppeteer-core';
import { MENTION_WORDS } from '../lib/english/mention-words.ts';
import type { Actor, ActorId } from '../lib/model.ts';
import { curatedActors } from '../tests/eval/pipeline.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { mulberry32 } from './mulberry32.ts';
import type { measureRounds } from './page-scan.ts';
import { addPage, openStage, pages } from './stage.ts';
import { median } from './time-rounds.ts';

/** Fresh pages for the cold figures; rounds in one page for the warm ones, and those that come before them. */
const FRESH = 7;
const ROUNDS = 9;
const WARM_UP = 4;
/** Measures in Chromium how long the first scan of a document takes, beside a walk that only collects its text. Returns Markdown. */
export async function page(): Promise<string> {
  const { site, browser, close } = await openStage();
  try {
    const curated = curatedActors().actors;
    const dictionaries = {
      '28': curated,
      '10,000': [...curated, ...generatedActors(10_000 - curated.length)],
    };
    const rows: string[][] = [];
    for (const [name, body] of Object.entries(pages())) {
      const path = addPage(site, name, body);
      for (const [names, actors] of Object.entries(dictionaries))
        rows.push([name, names, ...(await figures(browser, site.url(path), actors))]);
    }
    return [
      `The first scan of a document in ${await browser.version()}: sweep, what the background answers, blocks, candidates, rules and paint, in one task; milliseconds. *Floor*: a \`TreeWalker\` that collects the text nodes and looks at their tags, in the same rounds. Warm: medians of ${ROUNDS} rounds after ${WARM_UP}; cold: the first round of ${FRESH} fresh pages, where *restyle* is what the browser did when the sheet of the highlights came. *Marks*: what is painted; of more than 200, those near the viewport. Ratios are medians of each round's own.`,
      markdownTable(
        ['page', 'names', 'marks', 'floor', 'scan', 'times the floor', 'cold floor', 'cold scan', 'restyle'],
        rows,
      ),
    ].join('\n\n');
  } finally {
    await close();
  }
}

async function figures(browser: Browser, url: string, actors: readonly Actor[]): Promise<string[]> {
  const measure = async (rounds: number): Promise<ReturnType<typeof measureRounds>> => {
    const tab = await browser.newPage();
    await tab.goto(url, { waitUntil: 'load' });
    const result = await tab.evaluate(
      `import('/bench/page-scan.ts').then((scan) => scan.measureRounds(${JSON.stringify(actors)}, ${JSON.stringify(MENTION_WORDS)}, ${rounds}))`,
    );
    await tab.close();
    return result as ReturnType<typeof measureRounds>;
  };
  const warm = (await measure(WARM_UP + ROUNDS)).slice(WARM_UP);
  const cold: ReturnType<typeof measureRounds> = [];
  for (let i = 0; i < FRESH; i += 1) cold.push(...(await measure(1)));
  const middle = (of: (round: (typeof warm)[number]) => number, rounds = warm): string =>
    median(rounds.map(of)).toFixed(2);
  return [
    String(warm[0]?.marks),
    middle((round) => round.floor),
    middle((round) => round.scan),
    median(warm.map(({ scan, floor }) => scan / floor)).toFixed(1),
    middle((round) => round.floor, cold),
    middle((round) => round.scan, cold),
    middle((round) => round.restyle, cold),
  ];
}

/** Generates people with a name and a surname; the same number, the same names. */
function generatedActors(count: number): Actor[] {
  const random = mulberry32(3);
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ra',
    'te',
    'vo',
    'su',
    'ne',
    'bri',
    'dan',
    'zor',
    'el',
    'quin',
    'tha',
    'ver',
    'os',
  ];
  const word = (): string => {
    const text = Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, i) => {
    const surname = word();
    const name = `${word()} ${surname}`;
    return {
      id: `generated-${i}` as ActorId,
      name,
      kind: 'person',
      aliases: [name],
      short: [surname],
      seats: [],
      origin: 'curated',
    };
  });
}
