import { backedArticle, backedDecision } from '../../lib/library/exchange/backed-article.ts';
import type { Pane } from '../e2e/driver.ts';
import { chooseBackup } from '../e2e/keep/library-files.ts';
import { until } from '../e2e/until.ts';
import { exchangeStage } from '../library/exchange/exchange-stage.ts';
import { readWhole } from '../packs/backup/made-backup.ts';
import { dump } from './dump.ts';
import { inconsistencies } from './inconsistencies.ts';
import { inventedArticle, inventedText } from './invented-article.ts';
import { seeded } from './seeded.ts';
import { written } from './written.ts';

/** Holds two files of one library as bytes of one character each: its first articles as they were, and all of it with what was decided later. */
export interface MadeFiles {
  readonly first: string;
  readonly all: string;
  /** Articles of either. */
  readonly counts: { readonly first: number; readonly all: number };
}

/** Articles that both files have; half of them are in another state in the second. */
const FIRST = 6;

/** Makes the files. */
export async function madeFiles(articles: number): Promise<MadeFiles> {
  const { library, later, exported } = exchangeStage();
  const random = seeded(articles);
  for (let number = 1; number <= FIRST; number += 1) await library.keep(kept(number, random));
  const first = await exported();
  later();
  for (let number = FIRST + 1; number <= articles; number += 1) await library.keep(kept(number, random));
  const { items } = await library.articles({ after: null, size: articles });
  const early = items.filter(({ address }) => Number(address?.split('/').at(-1)) <= FIRST);
  for (const { id } of early.slice(0, FIRST / 2)) await library.edit(id, { title: 'As its reader calls it' });
  const found = await library.holding.search('Ann Lee', { after: null, size: 9 });
  const ann = found.items.find((hit) => hit.type === 'actor')!;
  await library.editActor(ann.id as never, { name: 'Ann Lee of Zenda' });
  const all = await exported();
  const signs = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  return { first: signs(first), all: signs(all), counts: { first: FIRST, all: articles } };
}

function kept(number: number, random: ReturnType<typeof seeded>) {
  const address = `https://news.example/${number}`;
  const extracted = inventedArticle(address, number, inventedText(random, 1 + random.below(2)));
  return { extracted, origin: 'page', how: 'ask', edited: [] } as const;
}

/** Holds what of a library cannot be made again: the id of an article, or a decision -> all of it. */
export type KeptRecord = ReadonlyMap<string, string>;

/** Gives what a file holds. */
export async function recordInFile(bytes: string): Promise<KeptRecord> {
  const record = new Map<string, string>();
  for (const part of await readWhole(Buffer.from(bytes, 'latin1'))) {
    if (part.type === 'article') record.set(part.article.record.id, written(part.article));
    if (part.type === 'decision') record.set(written(part.decision), 'decided');
  }
  return record;
}

/** Reads what a library holds, and throws where its tables contradict each other. */
export async function recordInLibrary(window: Pane): Promise<KeptRecord> {
  const found = await dump(window);
  if (found === null) return new Map();
  const faults = await inconsistencies(found);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { articles, decisions, edits } = found.rows;
  return new Map([
    ...articles.map((one) => [one.id, written(backedArticle(one))] as const),
    ...[...decisions, ...edits].map((one) => [written(backedDecision(one)), 'decided'] as const),
  ]);
}

/** Lists what is in a library neither as it was nor as a file has it. */
export function neitherOldNorNew(now: KeptRecord, old: KeptRecord, file: KeptRecord): string[] {
  return [...new Set([...now.keys(), ...old.keys(), ...file.keys()])].filter(
    (key) => now.get(key) !== old.get(key) && now.get(key) !== file.get(key),
  );
}

/** Chooses a file in the library page, which shows what is in it. */
export async function lookInto(page: Pane, name: string, bytes: string): Promise<void> {
  await chooseBackup(page, name, bytes);
  await until('the form', () => page.run(() => document.querySelector('.import-form') !== null));
}

/** Lets a file in that the page shows. */
export function letIn(page: Pane): Promise<void> {
  return page.run(() => document.querySelector<HTMLElement>('.import-form [type=submit]')!.click());
}

/** Chooses a file and lets it in. */
export async function beginImport(page: Pane, name: string, bytes: string): Promise<void> {
  await lookInto(page, name, bytes);
  await letIn(page);
}

/** Waits until a part of a file, from 0 to 1, is in. */
export async function importedPart(page: Pane, part: number): Promise<void> {
  await until('the progress', () =>
    page.run((least) => {
      const bar = document.querySelector<HTMLProgressElement>('.backup-progress progress');
      return bar === null ? document.querySelector('.import-form') === null : bar.value >= least;
    }, part),
  );
}

/** Gives what the page says when nothing is under way any more. */
export async function outcomeOf(page: Pane): Promise<string> {
  return until('what came of it', () =>
    page.run(() => document.querySelector('.backup-section .library-note')?.textContent),
  );
}
