import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseByActors } from './analyse.ts';
import { card } from './card.ts';
import { changes } from './changes.ts';
import { confirm } from './confirm.ts';
import { cost } from './cost.ts';
import { holdings } from './holdings.ts';
import { hostile } from './hostile.ts';
import { idle } from './idle.ts';
import { importing } from './import.ts';
import { known } from './known.ts';
import { library } from './library.ts';
import { libraryBackground } from './library-background.ts';
import { libraryPage } from './library-page.ts';
import { librarySearch } from './library-search.ts';
import { long } from './long.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { page } from './page.ts';
import { missingPeers, peers } from './peers.ts';
import { pipeline } from './pipeline.ts';

/** Measures one thing. */
interface Suite {
  /** The section of `RESULTS.md` that it makes. */
  readonly heading: string;
  /** Returns Markdown. */
  readonly measure: (against: string | null) => string | Promise<string>;
  /** Gives the command that installs what the suite lacks; null: nothing. */
  readonly lacks?: () => string | null;
}

const SUITES: Readonly<Record<string, Suite>> = {
  cost: { heading: 'Cost', measure: cost },
  pipeline: { heading: 'Pipeline', measure: pipeline },
  analyse: { heading: 'Analyse', measure: analyseByActors },
  mentions: { heading: 'Mentions', measure: mentions },
  page: { heading: 'Page', measure: page },
  peers: { heading: 'Peers', measure: peers, lacks: missingPeers },
  names: { heading: 'Names', measure: names },
  card: { heading: 'Card', measure: card },
  holdings: { heading: 'Holdings', measure: holdings },
  library: { heading: 'Library', measure: library },
  'library-background': { heading: 'Library in the background', measure: libraryBackground },
  'library-search': { heading: 'Library search', measure: librarySearch },
  'library-page': { heading: 'Library page', measure: libraryPage },
  import: { heading: 'Import', measure: importing },
  known: { heading: 'Known quotes', measure: known },
  changes: { heading: 'Changes', measure: changes },
  idle: { heading: 'Idle', measure: idle },
  long: { heading: 'Long page', measure: long },
  hostile: { heading: 'Hostile sizes', measure: hostile },
  confirm: { heading: 'Confirm', measure: confirm },
};

const results = join(import.meta.dirname, 'RESULTS.md');

/**
 * Runs the suites that are named, or all of them, and prints what they measure; `--write` puts it into `RESULTS.md`.
 * `--against=<commit>` has `mentions` compare with an earlier commit, `--against=<folder>` has `cost` compare with another unpacked build.
 */
async function run(options: readonly string[]): Promise<void> {
  const against =
    options.find((option) => option.startsWith('--against='))?.slice('--against='.length) ?? null;
  const named = options.filter((option) => !option.startsWith('--'));
  const unknown = named.filter((name) => !(name in SUITES));
  if (unknown.length > 0)
    throw new Error(`no suite is named ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`);
  for (const [name, { heading, measure, lacks }] of Object.entries(SUITES)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const remedy = lacks?.() ?? null;
    if (remedy !== null) {
      console.error(`The suite \`${name}\` is left out: run \`${remedy}\` first.`);
      process.exitCode = 1;
      continue;
    }
    const section = `## ${heading}\n\nMade by \`npm run bench -- ${[name, ...(against ? [`--against=${against}`] : [])].join(' ')} --write\`.\n\n${await measure(against)}\n`;
    console.log(section);
    if (options.includes('--write')) writeSection(heading, section);
  }
}

/** Replaces one section of the results, or adds it at the end; the others stay as they were. */
function writeSection(heading: string, section: string): void {
  const text = existsSync(results) ? readFileSync(results, 'utf8') : '# Results of the benchmarks\n';
  const sections = text.split(/^(?=## )/m);
  const at = sections.findIndex((one) => one.startsWith(`## ${heading}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  writeFileSync(results, `${sections.map((one) => one.trimEnd()).join('\n\n')}\n`);
}

await run(process.argv.slice(2));
