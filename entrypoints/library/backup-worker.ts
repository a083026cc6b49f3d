import { readableArticle, readableContents } from '../../components/backup/readable-article.ts';
import { libraryDatabase } from '../../lib/browser/library-database.ts';
import type { ChangeId } from '../../lib/library/change.ts';
import { type KnownEverywhere, knownEverywhere } from '../../lib/library/derive/known-everywhere.ts';
import { exportLibrary, rememberExport } from '../../lib/library/exchange/export-library.ts';
import { importBackup } from '../../lib/library/exchange/import-backup.ts';
import { previewImport } from '../../lib/library/exchange/preview-import.ts';
import { forgetImports, takeBackImport } from '../../lib/library/exchange/take-back-import.ts';
import type { BackupFile } from '../../lib/packs/backup/read-backup.ts';
import { readPack } from '../../lib/packs/pack.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { problemOf, Refusal } from '../../lib/problems/refusal.ts';
import type { BackupNews, BackupOrder } from './backup-news.ts';
import { EXCHANGE_LOCK } from './exchange-lock.ts';

/** What a worker has in place of a window. */
const worker = globalThis as unknown as {
  postMessage(news: BackupNews): void;
  onmessage: ((event: { readonly data: BackupOrder }) => void) | null;
};

/** Milliseconds between two words of progress: each is drawn. */
const PROGRESS_EVERY = 100;

const database = libraryDatabase();
const effects = { now: () => new Date(), randomId: () => crypto.randomUUID() };
const BUSY: BackupNews = { type: 'failed', error: { code: 'backup-busy' }, isLeft: false };
let stop = new AbortController();
let told = 0;

worker.onmessage = ({ data }) => {
  if (data.type === 'stop') return stop.abort();
  stop = new AbortController();
  // Who only looks into a file holds up nobody. Whoever hears of the end finds the lock free.
  void (data.type === 'look' ? obey(data) : alone(data)).then((news) => worker.postMessage(news));
};

function alone(order: Exclude<BackupOrder, { readonly type: 'stop' }>): Promise<BackupNews> {
  return navigator.locks.request(EXCHANGE_LOCK, { ifAvailable: true }, async (lock) =>
    lock === null ? BUSY : obey(order),
  );
}

async function obey(order: Exclude<BackupOrder, { readonly type: 'stop' }>): Promise<BackupNews> {
  try {
    switch (order.type) {
      case 'export':
        return await makeFile(order);
      case 'look':
        return await look(order);
      case 'import':
        return await takeIn(order);
      case 'take-back':
        return await takeBack(order.id);
    }
  } catch (error) {
    if (stop.signal.aborted) return { type: 'stopped' };
    return { type: 'failed', error: problemOf(error), isLeft: false };
  }
}

/** Puts a file together of parts, which the browser holds on its disk where they are many. */
async function makeFile({ choice }: Extract<BackupOrder, { readonly type: 'export' }>): Promise<BackupNews> {
  const parts: Blob[] = [];
  const made = effects.now();
  const { head, tail, manifest, backups } = await exportLibrary(
    {
      ...{ database, made, signal: stop.signal, onProgress: tell },
      sink: { write: async (bytes) => void parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>])) },
      copies: {
        article: (article, { record }, names) => readableArticle(article, record, names),
        contents: (copies, articles) => readableContents(copies, articles, made.toISOString()),
      },
    },
    choice,
  );
  const blob = new Blob([head as Uint8Array<ArrayBuffer>, ...parts, tail as Uint8Array<ArrayBuffer>], {
    type: 'application/octet-stream',
  });
  await rememberExport(database, backups);
  return { type: 'exported', blob, articles: manifest.counts.articles };
}

async function look({
  file,
  hasLibrary,
}: Extract<BackupOrder, { readonly type: 'look' }>): Promise<BackupNews> {
  const preview = await previewImport(hasLibrary ? (work) => database.read(work) : null, backupFile(file), {
    signal: stop.signal,
    onBytes: tellBytes(file),
  });
  return { type: 'looked', preview };
}

/** Takes a file in, or goes on with it. What ends in the middle is taken back, so that the library is what it was before any of it. */
async function takeIn(order: Extract<BackupOrder, { readonly type: 'import' }>): Promise<BackupNews> {
  const { file, print, choice, stopped } = order;
  const id = stopped ?? (effects.randomId() as ChangeId);
  const known = await everybodyKnown();
  await forgetImports(database, effects.now());
  try {
    const outcome = await importBackup(
      { ...effects, database, known, signal: stop.signal, onProgress: tell },
      { file: backupFile(file), print, choice, id },
    );
    return { type: 'imported', id, outcome };
  } catch (error) {
    const isStopped = stop.signal.aborted;
    const left = await takeBackImport(database, id, { ...effects, known }).then(
      () => null,
      (reason: unknown) => problemOf(reason),
    );
    // Nothing of it was in yet.
    const isLeft = left !== null && left.code !== 'import-outdated';
    if (isStopped && !isLeft) return { type: 'stopped' };
    return { type: 'failed', error: isStopped && left !== null ? left : problemOf(error), isLeft };
  }
}

async function takeBack(id: ChangeId): Promise<BackupNews> {
  const known = await everybodyKnown();
  const taken = await takeBackImport(database, id, { ...effects, known, onSlice: tell });
  return { type: 'taken-back', taken };
}

async function everybodyKnown(): Promise<KnownEverywhere> {
  return knownEverywhere(readPack(await (await fetch('/index.json')).text()).actors);
}

function backupFile(file: File): BackupFile {
  return { name: file.name, chunks: chunksOf(file) };
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  const gone: Problem = { code: 'backup-gone', file: file.name };
  try {
    for (;;) {
      // Copies pass for seconds between two slices.
      stop.signal.throwIfAborted();
      // It was changed, moved or deleted since it was chosen.
      const { done, value } = await reader.read().catch(() => Promise.reject(new Refusal(gone)));
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function tellBytes({ size }: File): (bytes: number) => void {
  let done = 0;
  return (bytes) => {
    done += bytes;
    tell(done, size);
  };
}

function tell(done: number, total: number): void {
  const now = Date.now();
  if (now - told < PROGRESS_EVERY && done < total) return;
  told = now;
  worker.postMessage({ type: 'progress', done, total });
}
