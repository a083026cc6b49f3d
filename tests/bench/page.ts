import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ROOT } from '../../cli/build-extension.ts';
import { findBrowser } from '../../cli/find-browser.ts';
import { ENGLISH } from '../../lib/matching/english.ts';
import type { Actor, ActorId } from '../../lib/model.ts';
import { openSite } from '../e2e/site.ts';
import { curatedActors } from '../eval/pipeline.ts';
import { markdownTable } from '../markdown-table.ts';
import { mulberry32, textGenerator } from './generated-text.ts';
import type { measureRounds } from './page-scan.ts';
import { median } from './time-rounds.ts';

/** Fresh pages for the cold figures; rounds in one page for the warm ones, and those that come before them. */
const FRESH = 7;
const ROUNDS = 9;
const WARM_UP = 4;
const FOLDER = join(process.env.ON_RECORD_EVAL ?? join(ROOT, '../shared/eval'), 'pages/speed');
const HEADERS = {
  // A clock of 5 microseconds, and nothing from elsewhere.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:",
};

/** Measures in Chromium how long the first scan of a document takes, beside a walk that only collects its text. Returns Markdown. */
export async function page(): Promise<string> {
  const program = findBrowser('chrome');
  if (program === null) throw new Error('no Chromium found');
  const site = await openSite();
  for (const path of globSync(
    [
      'lib/{matching,page,text}/*.ts',
      'lib/{model,messages}.ts',
      'lib/answering/confirm-names.ts',
      'tests/bench/page-scan.ts',
    ],
    { cwd: ROOT },
  ))
    site.add(`/${path}`, {
      body: stripTypeScriptTypes(readFileSync(join(ROOT, path), 'utf8')),
      headers: { 'content-type': 'text/javascript', 'cross-origin-resource-policy': 'same-origin' },
    });
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    args: ['--disable-gpu', '--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const curated = curatedActors().actors;
    const dictionaries = {
      '28': curated,
      '10,000': [...curated, ...generatedActors(10_000 - curated.length)],
    };
    const rows: string[][] = [];
    for (const [name, body] of Object.entries(pages())) {
      site.add(pathOf(name), { body, headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' } });
      for (const [names, actors] of Object.entries(dictionaries))
        rows.push([name, names, ...(await figures(browser, site.url(pathOf(name)), actors))]);
    }
    return [
      `The first scan of a document in ${await browser.version()}: sweep, what the background answers, blocks, candidates, rules and paint, in one task; milliseconds. *Floor*: a \`TreeWalker\` that collects the text nodes and looks at their tags, in the same rounds. Warm: medians of ${ROUNDS} rounds after ${WARM_UP}; cold: the first round of ${FRESH} fresh pages, where *restyle* is what the browser did when the sheet of the highlights came. Ratios are medians of each round's own.`,
      markdownTable(
        ['page', 'names', 'marks', 'floor', 'scan', 'times the floor', 'cold floor', 'cold scan', 'restyle'],
        rows,
      ),
    ].join('\n\n');
  } finally {
    await browser.close();
    await site.close();
  }
}

const pathOf = (name: string): string => `/${encodeURIComponent(name)}`;

async function figures(browser: Browser, url: string, actors: readonly Actor[]): Promise<string[]> {
  const measure = async (rounds: number): Promise<ReturnType<typeof measureRounds>> => {
    const tab = await browser.newPage();
    await tab.goto(url, { waitUntil: 'load' });
    const result = await tab.evaluate(
      `import('/tests/bench/page-scan.ts').then((scan) => scan.measureRounds(${JSON.stringify(actors)}, ${JSON.stringify(ENGLISH)}, ${rounds}))`,
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

/** Gives the pages of publishers where they are at hand, and two that are generated: like an article, and long. */
function pages(): Record<string, string> {
  const saved = existsSync(FOLDER)
    ? readdirSync(FOLDER).map((name) => [name.replace('.html', ''), readFileSync(join(FOLDER, name), 'utf8')])
    : [];
  return {
    'generated 50 kB': generatedPage(50_000),
    'generated 1 MB': generatedPage(1_000_000),
    ...Object.fromEntries(saved),
  };
}

/** Generates a page of the seeds' sentences with the elements that an article and its surroundings have. */
function generatedPage(length: number): string {
  const random = mulberry32(2);
  const paragraphs = textGenerator(1)(length).split(/\n+/);
  const written = paragraphs.map((text) => {
    const words = text
      .split(' ')
      .map((word) =>
        random() < 0.04 ? `<a href="#">${word}</a>` : random() < 0.02 ? `<em>${word}</em>` : word,
      );
    const around = random();
    if (around < 0.15)
      return `<ul><li><a href="#"><span>${text.slice(0, 60)}</span></a></li><li>${words.join(' ')}</li></ul>`;
    return `<div class="block"><div><p>${words.join(' ')}</p></div></div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Page</title><style>.block { margin: 1em }</style><main><article>${written.join('\n')}</article></main>`;
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
