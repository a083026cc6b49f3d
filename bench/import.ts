import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { BROWSER_KINDS, type BrowserKind } from '../cli/find-browser.ts';
import type { TabPane } from '../tests/e2e/driver.ts';
import { pause, until } from '../tests/e2e/until.ts';
import { openLasting } from '../tests/faults/lasting-browser.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { keptBackup } from './kept-backup.ts';
import { keptText } from './kept-text.ts';
import { privateMemory } from './private-memory.ts';
import { watchedBuild } from './watched-build.ts';

const SIZES = [1_000, 5_000];
/** Milliseconds between two looks at what is held. */
const BETWEEN_LOOKS = 500;
/** Milliseconds after which an import hangs. */
const PATIENCE = 600_000;

/**
 * Measures what it takes to look at a file of 1,000 and of 5,000 articles and to take it into an empty library, in the library page of the built
 * extension; beside plain writes of the same texts. In both browsers. Returns Markdown.
 */
export async function importing(): Promise<string> {
  const rows: string[][] = [];
  for (const kind of BROWSER_KINDS) {
    const build = await watchedBuild(kind);
    try {
      for (const size of SIZES) rows.push(await measure(kind, build, size));
    } finally {
      rmSync(build, { recursive: true });
    }
  }
  return [
    'Taking a file of articles of 3,600 characters and 36 quotes into an empty library, in seconds. The *floor* writes the texts as they are into a database, 25 at once as the import does. *Looked at*: until what the file would bring is shown. *Imported*: until all is in the library. *Thread*: the longest that the page was not free meanwhile, in milliseconds. *Worker*: the most that the heap of the worker that imports held, in MB, garbage too; Firefox does not say. *Added*: the most that the processes of the browser held for themselves more than before, which the library’s own index is part of; Linux alone says.',
    markdownTable(
      [
        'browser',
        'articles',
        'file, MB',
        'floor',
        'looked at',
        'imported',
        'ratio',
        'thread',
        'worker',
        'added',
      ],
      rows,
    ),
  ].join('\n\n');
}

async function measure(kind: BrowserKind, build: string, size: number): Promise<string[]> {
  const name = `kept-${size}.onrecord`;
  const bytes = await keptBackup(join(build, name), size);
  const texts = Array.from({ length: size }, (_, number) => keptText(number));
  writeFileSync(join(build, 'texts.json'), JSON.stringify(texts));
  const { driver, browser, close } = await openLasting({ kind, build });
  try {
    const pane = await driver.openExtension('library.html');
    await until('the place for files', () => pane.run(() => document.querySelector('.drop-zone') !== null));
    const floor = await pane.run(writeTexts);
    const held = watchHeld(browser);
    await pane.run(watchFreedom);
    const look = await timed(pane, () => pane.run(dropFile, `/${name}`), '.import-form');
    const taken = await timed(pane, () => pane.press('Add to your library'), '.backup-section .library-note');
    const thread = await pane.run(() => (globalThis as { longest?: number }).longest ?? Number.NaN);
    const most = held();
    const mega = (count: number) => (count === 0 ? '' : (count / 1e6).toFixed(0));
    return [
      ...[kind, String(size), (bytes / 1e6).toFixed(1)],
      ...[floor, look, taken].map((time) => (time / 1_000).toFixed(1)),
      (taken / floor).toFixed(1),
      ...[thread.toFixed(0), mega(most.worker), mega(most.added)],
    ];
  } finally {
    await close();
  }
}

/** Gives the milliseconds from a step until the page shows something. */
async function timed(pane: TabPane, step: () => Promise<unknown>, shows: string): Promise<number> {
  const begun = performance.now();
  await step();
  while (!(await pane.run((one) => document.querySelector(one) !== null, shows))) {
    if (performance.now() - begun > PATIENCE) throw new Error(`waited too long for ${shows}`);
    await pause(100);
  }
  return performance.now() - begun;
}

/** Drops a file of the build in the page, as a reader does. */
async function dropFile(path: string): Promise<void> {
  const view = document.defaultView!;
  const blob = await (await fetch(path)).blob();
  const dataTransfer = new view.DataTransfer();
  dataTransfer.items.add(new view.File([blob], path.slice(1)));
  const given = { dataTransfer, bubbles: true, cancelable: true };
  document.querySelector('.drop-zone')!.dispatchEvent(new view.DragEvent('drop', given));
}

/** Looks every few milliseconds whether the page is free, and keeps the longest that it was not. */
function watchFreedom(): void {
  const watched = globalThis as { longest?: number };
  watched.longest = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watched.longest = Math.max(watched.longest ?? 0, now - last - 10);
    last = now;
  }, 10);
}

/** Writes texts into a database of their own, and makes nothing of them; gives the milliseconds. */
async function writeTexts(): Promise<number> {
  const texts = (await (await fetch('/texts.json')).json()) as object[];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('floor');
    request.onupgradeneeded = () => request.result.createObjectStore('texts', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const begun = performance.now();
  for (let at = 0; at < texts.length; at += 25) {
    const step = database.transaction('texts', 'readwrite', { durability: 'strict' });
    for (const text of texts.slice(at, at + 25)) step.objectStore('texts').add(text);
    await new Promise<void>((resolve, reject) => {
      step.oncomplete = () => resolve();
      step.onabort = () => reject(step.error);
    });
  }
  const took = performance.now() - begun;
  database.close();
  indexedDB.deleteDatabase('floor');
  return took;
}

/** Looks from now on at what is held; the call ends it and gives the most of each, in bytes, 0 where nobody says. */
function watchHeld(browser: Browser): () => { readonly worker: number; readonly added: number } {
  const pid = browser.process()?.pid ?? 0;
  const before = privateMemory(pid) ?? 0;
  let worker = 0;
  let added = 0;
  const look = async () => {
    const now = privateMemory(pid);
    if (now !== null) added = Math.max(added, now - before);
    const page = (await browser.pages()).find((one) => one.url().includes('library.html'));
    const importer = page?.workers().find((one) => one.url().includes('backup-worker'));
    const usage = await importer?.client.send('Runtime.getHeapUsage').catch(() => undefined);
    worker = Math.max(worker, usage?.usedSize ?? 0);
  };
  const looking = setInterval(() => void look().catch(() => {}), BETWEEN_LOOKS);
  return () => {
    clearInterval(looking);
    return { worker, added };
  };
}
