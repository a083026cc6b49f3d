import { readableArticle, readableContents } from '../../../components/backup/readable-article.ts';
import type { ChangeId } from '../../../lib/library/change.ts';
import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import {
  type ExportChoice,
  exportLibrary,
  rememberExport,
} from '../../../lib/library/exchange/export-library.ts';
import { importBackup } from '../../../lib/library/exchange/import-backup.ts';
import type { ConflictChoice } from '../../../lib/library/exchange/import-plan.ts';
import { previewImport } from '../../../lib/library/exchange/preview-import.ts';
import { takeBackImport } from '../../../lib/library/exchange/take-back-import.ts';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { KeepRequest } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { openWriter } from '../../../lib/library/open-writer.ts';
import type { LibraryDatabase, TableName } from '../../../lib/library/store/tables.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import { joinedBytes } from '../../../lib/packs/backup/zip-packing.ts';
import { inPieces } from '../../packs/backup/made-backup.ts';
import { MemoryKnownStore } from '../known/memory-known-store.ts';
import { memoryDatabase } from '../memory-database.ts';

const known = knownEverywhere([]);

/** A library in memory, with what goes out of it and comes into it. */
export function exchangeStage(database: LibraryDatabase = memoryDatabase()) {
  let now = new Date('2024-06-01T10:00:00Z');
  let outside: string | null = null;
  const library = openLibrary({
    database,
    outside: {
      read: async () => outside,
      write: async (token) => {
        outside = token;
      },
    },
    known: new MemoryKnownStore(),
    pause: async () => {},
    checks: { isDone: async () => true, setDone: async () => {} },
    curated: async () => [],
    loadWriter: async () => openWriter,
    now: () => now,
    randomId: () => crypto.randomUUID(),
  });
  const effects = { known, now: () => now, randomId: () => crypto.randomUUID() };
  return {
    library,
    database,
    /** Lets minutes go by. */
    later(minutes = 1): void {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    async exported(choice: ExportChoice = { of: 'all' }): Promise<Uint8Array<ArrayBuffer>> {
      const body: Uint8Array[] = [];
      const { head, tail, backups } = await exportLibrary(
        {
          database,
          sink: { write: async (bytes) => void body.push(bytes) },
          copies: {
            article: (article, { record }, names) => readableArticle(article, record, names),
            contents: (copies, articles) => readableContents(copies, articles, now.toISOString()),
          },
          made: now,
          signal: new AbortController().signal,
          onProgress: () => {},
        },
        choice,
      );
      await rememberExport(database, backups);
      return joinedBytes([head, ...body, tail]);
    },
    preview: (bytes: Uint8Array, name = 'zenda.onrecord') =>
      previewImport(
        (work) => database.read(work),
        { name, chunks: inPieces(bytes) },
        { signal: new AbortController().signal, onBytes: () => {} },
      ),
    async imported(
      bytes: Uint8Array,
      choice: ConflictChoice = 'mine',
      {
        signal = new AbortController().signal,
        id = crypto.randomUUID() as string,
        onProgress = (_done: number, _total: number) => {},
      } = {},
    ) {
      const { print } = await this.preview(bytes);
      const file = { name: 'zenda.onrecord', chunks: inPieces(bytes, 4_096) };
      const outcome = await importBackup(
        { ...effects, database, signal, onProgress },
        { file, print, choice, id: id as ChangeId },
      );
      return { ...outcome, id: id as ChangeId };
    },
    takenBack: (id: ChangeId) => takeBackImport(database, id, effects),
    /** Gives all rows but those that count and remember. */
    async rows(): Promise<Record<string, unknown>> {
      const names: TableName[] = [
        'articles',
        'actors',
        'members',
        'entries',
        'sources',
        'decisions',
        'edits',
      ];
      const all = await database.read((tables) =>
        Promise.all(names.map(async (name) => [name, await tables[name].all({})] as const)),
      );
      return Object.fromEntries(all);
    },
  };
}

/** The stage of a library and its files. */
export type ExchangeStage = ReturnType<typeof exchangeStage>;

/** Asks to keep an article of two people, of which one is in all of them. */
export function townArticle(count: number, more: Partial<KeepRequest['extracted']> = {}): KeepRequest {
  return {
    extracted: {
      ...{ title: `Dam ${count}`, authors: ['Zoe Park'], site: 'The Zenda Post', language: 'en' },
      published: { day: '2024-05-01', isSure: true, printed: 'May 1' },
      ...{ isExcerpt: false, isWhole: true, address: `https://news.example/${count}` },
      text: `Ann Lee, the mayor of Zenda, said that dam ${count} would hold. “It is safe,” Lee told reporters.\n\nTom Reyes ${count}, an engineer, disagreed. “It leaks,” Reyes said.`,
      ...more,
    },
    ...{ origin: 'page', how: 'ask', edited: [] },
  };
}

/** Keeps some articles and decides something of each kind. */
export async function keptTown(stage: ExchangeStage, count = 3): Promise<ArticleId[]> {
  const ids: ArticleId[] = [];
  for (let one = 1; one <= count; one += 1) {
    const kept = (await stage.library.keep(townArticle(one))) as Extract<KeepOutcome, { state: 'kept' }>;
    ids.push(kept.article);
  }
  const [first] = ids;
  await stage.library.edit(first!, { title: 'The dam' });
  await stage.library.addOwnQuote(
    first!,
    { start: 0, end: 7, words: 'Ann Lee' },
    { by: 'name', name: 'Kit Marsh', kind: 'person' },
  );
  const ann = (await stage.library.holding.search('Ann Lee', { after: null, size: 9 })).items.find(
    (hit) => hit.type === 'actor',
  );
  const { saidBy } = stage.library.holding;
  const said = await saidBy(ann!.id as ActorId, { after: null, size: 200, grades: 'all' });
  const ours = said.items.flatMap(({ quotes }) => quotes).find((quote) => quote.article === first);
  await stage.library.correctQuote(ours!.id, { speaker: 'nobody', note: 'Not hers.' });
  await stage.library.editActor(ann!.id as ActorId, { name: 'Ann Lee of Zenda' });
  return ids;
}
