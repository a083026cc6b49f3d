import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { readBackup } from '../../lib/packs/backup/read-backup.ts';
import { BackupWriter } from '../../lib/packs/backup/write-backup.ts';
import { articleLine } from '../packs/backup/made-backup.ts';

/** Articles of 100 kB of text that packs badly. */
const ARTICLES = Number(process.argv[2]);
const BYTES = 75_000;
/** Steps from one look at the memory to the next: to gather all garbage takes a while. */
const WATCHED = 50;

const words = () => randomBytes(BYTES).toString('base64');

let seen: number[] = [];
/** Looks at what is held: garbage is none of it. Run with `--expose-gc`. */
function watch(): void {
  gc?.();
  const { heapUsed, external } = process.memoryUsage();
  seen.push(heapUsed + external);
}

/** Gives what was held at most, and what never went from the middle on: that alone grows with a file that is held whole. */
function held(): { readonly most: number; readonly lasting: number } {
  const all = seen.map((bytes) => Math.round(bytes / 1e6));
  seen = [];
  return { most: Math.max(...all), lasting: Math.min(...all.slice(all.length / 2)) };
}

/** Writes and reads a large backup, and tells how much memory was held, in megabytes. */
async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-large-'));
  const path = join(folder, 'body');
  try {
    const output = createWriteStream(path);
    let plain = 0;
    let writes = 0;
    const writer = new BackupWriter(
      {
        write: async (bytes) => {
          if (writes++ % WATCHED === 0) watch();
          if (!output.write(bytes)) await once(output, 'drain');
        },
      },
      new Date(0),
    );
    for (let count = 1; count <= ARTICLES; count += 1) {
      const article = articleLine(count, { text: words() });
      plain += article.record.text.length;
      await writer.add(article, { title: `Dam ${count}`, html: '<!doctype html>' });
    }
    const { head, tail } = await writer.end([], () => '');
    output.end(tail);
    await finished(output);
    const written = held();
    let read = 0;
    async function* file() {
      yield head;
      yield* createReadStream(path);
    }
    for await (const part of readBackup({ name: 'a', chunks: file() })) {
      if (part.type === 'article') read += 1;
      if (read % WATCHED === 0) watch();
    }
    const mega = (bytes: number) => Math.round(bytes / 1e6);
    process.stdout.write(
      `${JSON.stringify({ read, plain: mega(plain), file: mega(statSync(path).size), writing: written, reading: held() })}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await run();
