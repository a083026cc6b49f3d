import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MENTION_WORDS } from '../lib/english/mention-words.ts';
import { vocabularyOf } from '../lib/english/vocabulary.ts';
import { findMentions } from '../lib/mentions/find-mentions.ts';
import type { Actor } from '../lib/model.ts';
import { formsOf } from '../lib/names/forms.ts';
import { scan } from '../lib/names/scan.ts';
import { curatedActors } from '../tests/eval/pipeline.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { textGenerator } from './generated-text.ts';
import { median, timeRounds } from './time-rounds.ts';

const ROUNDS = 21;
/** Characters read in a round. */
const LARGE = 1_000_000;

const root = join(import.meta.dirname, '..');

/**
 * Measures what the scan for names costs, and what the rules that decide about them cost on top. With a commit, the scan as it
 * was then is timed in the same rounds. Returns Markdown.
 */
export async function mentions(against: string | null): Promise<string> {
  const { actors } = curatedActors();
  const forms = formsOf(actors);
  const vocabulary = vocabularyOf(MENTION_WORDS);
  const before = against ? await scanOf(against) : null;
  const now = (texts: readonly string[]) => texts.map((text) => lines(text).map((line) => scan(line, forms)));
  const rows = Object.entries(texts()).map(([name, own]) => {
    const decide = () => own.map((text) => findMentions(text, forms, vocabulary));
    const then = before?.dictionary(actors);
    const older = () => before && own.map((text) => lines(text).map((line) => before.scan(line, then)));
    const rounds = timeRounds([() => now(own), decide, older], ROUNDS);
    const found = decide().flat().length;
    return [
      name,
      ((found * 1000) / LARGE).toFixed(1),
      (LARGE / 1000 / median(rounds.map(([time]) => time))).toFixed(1),
      (LARGE / 1000 / median(rounds.map(([, time]) => time))).toFixed(1),
      median(rounds.map(([time, whole]) => whole / time)).toFixed(2),
      ...(before ? [median(rounds.map(([time, , old]) => time / old)).toFixed(2)] : []),
    ];
  });
  const header = [
    'text',
    'mentions per 1,000 characters',
    'scan MB/s',
    'with rules MB/s',
    'rules: times the scan',
  ];
  return [
    `Finding names in text, one core; medians of ${ROUNDS} rounds after warm-up, ratios of each round's own. The scan finds the forms of the curated actors; the rules decide what each of them means, with the whole document before them.${
      against
        ? ` The last column is the scan's time over that of \`${against}\`, which knew no rules, in the same rounds.`
        : ''
    }`,
    markdownTable([...header, ...(before ? ['scan: times before the rules'] : [])], rows),
  ].join('\n\n');
}

/** The seeds' sentences, full of names; and the same with no name in them, as most pages are. */
function texts(): Record<string, string[]> {
  const generate = textGenerator(1);
  const dense = Array.from({ length: LARGE / 5_000 }, () => generate(5_000));
  const bare = dense.map((text) => text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase()));
  const thin = dense.map((text, k) => (k % 10 === 0 ? text : (bare[k] as string)));
  return { 'names in every sentence': dense, 'one text in ten has names': thin, 'no name': bare };
}

const lines = (text: string) => text.match(/[^\r\n]+/g) ?? [];

/** Loads the scan of an earlier commit. Throws where git does not know it. */
async function scanOf(commit: string) {
  const folder = join(root, '.tmp/bench', commit.replace(/\W/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', commit, 'lib'], { cwd: root, maxBuffer: 1e8 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const load = (file: string) => import(pathToFileURL(join(folder, 'lib/matching', file)).href);
  const [older, dictionaries] = await Promise.all([load('scan.ts'), load('dictionary.ts')]);
  return {
    scan: older.scan as (line: string, dictionary: unknown) => unknown,
    dictionary: dictionaries.createDictionary as (actors: readonly Actor[]) => unknown,
  };
}
