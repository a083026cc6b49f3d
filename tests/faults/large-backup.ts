import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { readBackup } from '../../lib/packs/backup/read-backup.ts';
import { BackupWriter } from '../../lib/packs/backup/write-backup.ts';
import { articleLine } from '../packs/backup/made-backup.ts';
import { seeded } from './seeded.ts';

/** Articles of 14 kB of text that packs badly. */
const ARTICLES = Number(process.argv[2]);
const WORDS = 2_000;

const { fraction } = seeded(1);
const words = () =>
  Array.from({ length: WORDS }, () => Math.floor(fraction() * 2 ** 31).toString(36)).join(' ');

let most = 0;
/** Looks at what the process holds, garbage too. */
function watch(): void {
  most = Math.max(most, process.memoryUsage().rss);
}

/** Writes and reads a large backup, and tells how much memory that took at most, in megabytes. */
async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-large-'));
  const path = join(folder, 'body');
  try {
    const output = createWriteStream(path);
    let plain = 0;
    const writer = new BackupWriter(
      {
        write: async (bytes) => {
          watch();
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
    const written = most;
    most = 0;
    let read = 0;
    async function* file() {
      yield head;
      yield* createReadStream(path);
    }
    for await (const part of readBackup({ name: 'a', chunks: file() })) {
      if (part.type === 'article') read += 1;
      if (read % 500 === 0) watch();
    }
    const mega = (bytes: number) => Math.round(bytes / 1e6);
    process.stdout.write(
      `${JSON.stringify({ read, plain: mega(plain), file: mega(statSync(path).size), written: mega(written), memory: mega(most) })}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await run();
