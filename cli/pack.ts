import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readableArticle, readableContents } from '../components/backup/readable-article.ts';
import { problemWords } from '../components/words/problem-words.ts';
import { knownEverywhere } from '../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../lib/library/derive/read-record.ts';
import { articleByItself } from '../lib/library/store/stored-article.ts';
import { BACKUP_ENDING } from '../lib/packs/backup/backup-ending.ts';
import { BackupWriter } from '../lib/packs/backup/write-backup.ts';
import { readActors } from '../lib/packs/read-actors.ts';
import { Refusal } from '../lib/problems/refusal.ts';
import { backupArticle } from './pack/backup-article.ts';
import { articlesInFile, filesIn } from './pack/folder-articles.ts';

const USAGE = `usage: npm run -s pack -- FOLDER -o FILE${BACKUP_ENDING}`;
/** Milliseconds between two lines of progress where nobody watches one line change. */
const PROGRESS_EVERY = 2_000;

/**
 * Packs a folder of articles (.txt, .html, .pdf, .ndjson as `extract` takes or writes them) into a file that the library takes in. Tells on
 * standard error how far it is, and what was refused and why. The exit status is 1 where something was refused and the rest is packed, and 2
 * where nothing is.
 */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' } },
  });
  const [folder, ...more] = positionals;
  const target = values.output;
  if (folder === undefined || target === undefined || more.length > 0) return fail(USAGE);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return fail(`${folder} is no folder. ${USAGE}`);
  if (!target.endsWith(BACKUP_ENDING)) return fail(`${target} does not end in ${BACKUP_ENDING}. ${USAGE}`);
  const { packed, refused } = await pack(folder, target);
  for (const line of refused) process.stderr.write(`refused: ${line}\n`);
  if (packed === 0) return fail(`no article in ${folder}: nothing is written`);
  process.stdout.write(`packed ${packed} ${packed === 1 ? 'article' : 'articles'} into ${target}\n`);
  if (refused.length > 0) process.exitCode = 1;
}

async function pack(folder: string, target: string): Promise<{ packed: number; refused: string[] }> {
  const actors = readActors(
    readFileSync(join(import.meta.dirname, '..', 'seeds', 'actors.json'), 'utf8'),
    'seeds/actors.json',
  );
  const known = knownEverywhere(actors);
  const refused: string[] = [];
  const packed = new Map<string, string>();
  // What is written may lie in the same folder.
  const files = filesIn(folder).filter((file) => resolve(file) !== resolve(target));
  const [body, whole] = [`${target}.body`, `${target}.part`];
  const middle = await open(body, 'w+');
  try {
    const made = new Date();
    const writer = new BackupWriter(
      {
        write: async (bytes) => {
          await middle.appendFile(bytes);
        },
      },
      made,
    );
    const progress = progressLine(files.length);
    for (const [count, file] of files.entries()) {
      for await (const found of articlesInFile(folder, file)) {
        if ('refused' in found) {
          refused.push(`${found.where}: ${found.refused}`);
          continue;
        }
        const record = backupArticle(found.extracted, statSync(found.file).mtime);
        const before = packed.get(record.id);
        if (before !== undefined) {
          refused.push(`${found.where}: it says the same as ${before}`);
          continue;
        }
        packed.set(record.id, found.where);
        const article = articleByItself({ record, own: [], reading: readRecord(record, known.curated) });
        const names = new Map(article.discovered.map((actor) => [actor.id, actor]));
        const copy = readableArticle(article, record, { get: (id) => names.get(id) ?? known.get(id) });
        await writer.add({ record, own: [], corrections: [] }, copy);
      }
      progress(count + 1);
    }
    progress.end();
    const { head, tail } = await writer.end([], (copies) =>
      readableContents(copies, packed.size, made.toISOString()),
    );
    if (packed.size === 0) return { packed: 0, refused };
    const output = await open(whole, 'w');
    try {
      await output.appendFile(head);
      for await (const chunk of middle.createReadStream({ start: 0, autoClose: false }))
        await output.appendFile(chunk as Uint8Array);
      await output.appendFile(tail);
    } finally {
      await output.close();
    }
    // Whoever stops it in the middle has the file of before.
    renameSync(whole, target);
    return { packed: packed.size, refused };
  } finally {
    await middle.close();
    rmSync(body, { force: true });
    rmSync(whole, { force: true });
  }
}

/** Tells how many files are read: on one line that changes, or a line every two seconds where that goes into a file. */
function progressLine(total: number) {
  let last = Date.now();
  const tell = (count: number) => {
    const line = `reading ${count} of ${total} files`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
    else if (Date.now() - last >= PROGRESS_EVERY) {
      last = Date.now();
      process.stderr.write(`${line}\n`);
    }
  };
  return Object.assign(tell, {
    end: () => {
      if (process.stderr.isTTY && total > 0) process.stderr.write('\n');
    },
  });
}

function fail(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}

try {
  await run();
} catch (error) {
  fail(
    error instanceof Refusal
      ? problemWords(error.problem)
      : error instanceof Error
        ? error.message
        : String(error),
  );
}
