/** Runs inside a page of the browser, served with its types taken out: what a library of names costs there. */
import { confirmNames } from '../lib/answering/confirm-names.ts';
import type { Actor } from '../lib/model.ts';
import { formsOf } from '../lib/names/forms.ts';
import { createGuesser } from '../lib/names/guesser.ts';
import { packNameFilter, readNameFilter } from '../lib/names/name-filter.ts';
import { createNameTable, type NameTable } from '../lib/names/name-table.ts';
import { scan } from '../lib/names/scan.ts';
import { generatedActors } from './generated-actors.ts';
import { generatedNames } from './generated-names.ts';
import { mulberry32 } from './mulberry32.ts';

/** What so many names cost: milliseconds and bytes, and how the two stages find them. */
export interface NamesCost {
  readonly tableBuilt: number;
  readonly tableBytes: number;
  /** Out of a Blob in IndexedDB, as the background would after it was stopped. */
  readonly tableLoaded: number;
  readonly sieveBuilt: number;
  /** As it travels: base64 and all. */
  readonly sieveBytes: number;
  readonly sieveRead: number;
  readonly characters: number;
  /** For the whole text, warm. */
  readonly sift: number;
  readonly guesses: number;
  readonly confirm: number;
  /** Names that the naive search finds in the text, those of them that were missed, and those that it does not find. */
  readonly names: number;
  readonly missing: number;
  readonly extra: number;
}

/** Gives the texts of the document as its nodes hold them, a line each; scripts and the like are none. */
function textOfPage(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!/^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|TEMPLATE)$/.test(node.parentElement?.tagName ?? ''))
      lines.push((node as Text).data.replace(/\s+/g, ' '));
  return lines.join('\n');
}

/** Measures a number of names over a text, null for that of the page, into which some of them are written. */
export async function measureNames(count: number, text: string | null, rounds: number): Promise<NamesCost> {
  const names = [...generatedNames(count)];
  const listed = () => names.map((form, actor) => ({ form, actor }));
  const [tableBuilt, table] = timed(() => createNameTable(listed));
  const [sieveBuilt, packed] = timed(() => packNameFilter(listed));
  const tableLoaded = await loaded(table);
  const [sieveRead, filter] = timed(() => readNameFilter(packed));
  const lines = planted(text ?? textOfPage(), names).split(/\n+/);
  const sift = (): string[] => {
    const found: string[] = [];
    const guesser = createGuesser<null>(filter, (guess) => found.push(guess));
    for (const line of lines) guesser.guess(line, null);
    guesser.end();
    return found;
  };
  const sifts: number[] = [];
  const confirms: number[] = [];
  let guesses: string[] = [];
  let actors: readonly Actor[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [sifted, found] = timed(sift);
    guesses = [...new Set(found)];
    const [confirmed, answer] = timed(() => confirmNames(guesses, table, generatedActors(names)));
    sifts.push(sifted);
    confirms.push(confirmed);
    actors = answer.actors;
  }
  const forms = formsOf(actors);
  const found = new Set<string>();
  const expected = new Set<string>();
  const known = new Set(names);
  lines.forEach((line, at) => {
    for (const { start, end } of scan(line, forms).candidates) found.add(`${at}:${start}-${end}`);
    for (const [start, end] of searched(line, known)) expected.add(`${at}:${start}-${end}`);
  });
  return {
    ...{ tableBuilt, tableBytes: table.byteLength, tableLoaded },
    ...{ sieveBuilt, sieveBytes: packed.bits.length + packed.starts.length, sieveRead },
    ...{
      characters: lines.join('\n').length,
      sift: least(sifts),
      guesses: guesses.length,
      confirm: least(confirms),
    },
    names: expected.size,
    missing: [...expected].filter((one) => !found.has(one)).length,
    extra: [...found].filter((one) => !expected.has(one)).length,
  };
}

function timed<Value>(task: () => Value): [number, Value] {
  const start = performance.now();
  const value = task();
  return [performance.now() - start, value];
}

/** Whatever else the machine does only adds. */
const least = (times: readonly number[]): number => Math.min(...times);

/** Writes one of the names into the text for each thousand characters. */
function planted(text: string, names: readonly string[]): string {
  const random = mulberry32(7);
  return text.replace(
    /([\s\S]{1000}?) /g,
    (_, before) => `${before} ${names[Math.floor(random() * names.length)]} `,
  );
}

/** Finds the names of a list the slow way: at each word the longest stretch that is one. */
function searched(line: string, known: ReadonlySet<string>): [number, number][] {
  const found: [number, number][] = [];
  const words = [...line.matchAll(/[\p{L}\p{N}\p{M}_]+/gu)].map(({ 0: word, index }) => [
    index,
    index + word.length,
  ]);
  for (let at = 0; at < words.length; ) {
    let length = 4;
    while (length > 0 && !known.has(line.slice(words[at]?.[0], words[at + length - 1]?.[1]))) length -= 1;
    const last = words[at + length - 1];
    if (length > 0 && last) found.push([words[at]?.[0] ?? 0, last[1] ?? 0]);
    at += Math.max(1, length);
  }
  return found;
}

/** Puts a table into IndexedDB and measures how long it takes to have it back. */
async function loaded(table: NameTable): Promise<number> {
  const opened = indexedDB.open('bench', 1);
  opened.onupgradeneeded = () => opened.result.createObjectStore('tables');
  const database = await result<IDBDatabase>(opened);
  const store = (mode: IDBTransactionMode) => database.transaction('tables', mode).objectStore('tables');
  await result(store('readwrite').put(new Blob([table]), 'names'));
  // What was just put is still being written: a background that wakes finds it at rest.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    const blob = await result<Blob>(store('readonly').get('names'));
    const read = new Int32Array(await blob.arrayBuffer());
    times.push(performance.now() - start);
    if (read.length !== table.length || read.at(-1) !== table.at(-1))
      throw new Error('the table came back otherwise');
  }
  database.close();
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}

const result = <Value>(request: IDBRequest): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Value);
    request.onerror = () => reject(request.error);
  });
