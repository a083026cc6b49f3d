import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MENTION_WORDS } from '../lib/english/mention-words.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import type { measurePeers, Outcome } from './peers-in-page.ts';
import { addPage, addScript, openStage, pages } from './stage.ts';
import { median } from './time-rounds.ts';

const ROUNDS = 7;
const NAMES = [100, 10_000, 1_000_000];
/** Whoever needs longer to be ready, or for all rounds together, is left out or runs once. Milliseconds. */
const LONGEST = 30_000;
const COLUMNS = [
  'On Record',
  'names known',
  'regex alternation',
  'regex trie',
  'FlashText',
  'fastscan',
  'FindAndReplaceDOMText',
  'mark.js',
];
/** The peers' files, and the name that each of them goes by. */
const LIBRARIES = {
  Mark: 'mark.js/dist/mark.js',
  findAndReplaceDOMText: 'findandreplacedomtext/src/findAndReplaceDOMText.js',
  FlashText: 'flashtext.js/build/index.js',
  FastScanner: 'fastscan/index.js',
};

const { resolve } = createRequire(import.meta.url);

/** Says what to do where the peers are missing, which have a package of their own; null where they are there. */
export function missingPeers(): string | null {
  try {
    for (const path of Object.values(LIBRARIES)) resolve(path);
    return null;
  } catch {
    return 'npm ci --prefix bench';
  }
}

/** Measures in Chromium what marking the names of a page costs, beside other ways to do it. Returns Markdown. */
export async function peers(): Promise<string> {
  const { site, browser, close } = await openStage();
  addScript(
    site,
    '/libraries.js',
    Object.entries(LIBRARIES)
      .map(([name, path]) => {
        const source = readFileSync(resolve(path), 'utf8');
        return `globalThis.${name} = (() => { const module = { exports: {} }; ((module, exports) => {${source}\n}).call(globalThis, module, module.exports); return module.exports; })();`;
      })
      .join('\n'),
  );
  try {
    const tables: string[] = [];
    for (const names of NAMES) {
      const rows: string[][] = [];
      const ratios = new Map<string, (number | null)[]>();
      for (const [page, body] of Object.entries(pages())) {
        const path = addPage(site, page, body);
        const tab = await browser.newPage();
        await tab.goto(site.url(path), { waitUntil: 'load' });
        await tab.addScriptTag({ url: '/libraries.js' });
        const outcomes = (await tab.evaluate(
          `import('/bench/peers-in-page.ts').then((bench) => bench.measurePeers(${names}, ${JSON.stringify(MENTION_WORDS)}, ${ROUNDS}, ${LONGEST}))`,
        )) as ReturnType<typeof measurePeers>;
        await tab.close();
        const floor = middle(outcomes.floor) ?? Number.NaN;
        for (const name of COLUMNS) {
          const total = middle(outcomes[name]);
          ratios.set(name, [...(ratios.get(name) ?? []), total === null ? null : total / floor]);
        }
        rows.push([page, floor.toFixed(2), ...COLUMNS.map((name) => written(outcomes[name], floor))]);
      }
      const means = COLUMNS.map((name) => meanOf(ratios.get(name) ?? []));
      tables.push(
        `### ${names.toLocaleString('en')} names`,
        markdownTable(['page', 'floor, ms', ...COLUMNS], [...rows, ['geometric mean', '', ...means]]),
      );
    }
    return [
      `What marking the names of a document costs in ${await browser.version()}, warm: medians of ${ROUNDS} rounds, as multiples of the *floor* of the same page, a \`TreeWalker\` that collects its text nodes and looks at their tags. Each total is one task: walk, search, marks, layout. Names are generated, one is written into the page for each 1,000 characters. On Record also joins text over elements, reads shadow trees, asks what can be seen, and decides by rules; the others take each text node for itself, and every match for a name. *Names known*: what is left where finding and deciding cost nothing, a walk over text and elements, a look into each text, a question about style where a name stands, and the marks; what sees shadow trees and hidden text does at least that. In italics: one run only, because ${ROUNDS} would take longer than ${LONGEST / 1000} s. “Ready” is what making the names ready took where that alone was too long. *Too many*: not tried, a pattern of a million names.`,
      ...tables,
    ].join('\n\n');
  } finally {
    await close();
  }
}

const middle = (outcome: Outcome | undefined): number | null =>
  outcome && 'totals' in outcome && outcome.totals.length > 0 ? median(outcome.totals) : null;

function written(outcome: Outcome | undefined, floor: number): string {
  if (!outcome) return '';
  if ('skipped' in outcome) return outcome.skipped;
  const ratio = rounded(median(outcome.totals) / floor);
  return outcome.totals.length === 1 ? `*${ratio}*` : ratio;
}

const rounded = (ratio: number): string => ratio.toFixed(ratio < 100 ? 1 : 0);

/** Gives the geometric mean where every page has a figure. */
function meanOf(ratios: readonly (number | null)[]): string {
  if (ratios.some((ratio) => ratio === null)) return '';
  return rounded(
    Math.exp(ratios.reduce<number>((sum, ratio) => sum + Math.log(ratio ?? 1), 0) / ratios.length),
  );
}
