import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type BackupActions,
  type BackupFacts,
  type BackupState,
  isExchanging,
} from '../../components/backup/backup-state.ts';
import { libraryDatabase } from '../../lib/browser/library-database.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { ChangeId } from '../../lib/library/change.ts';
import { countUnsaved } from '../../lib/library/exchange/count-unsaved.ts';
import type { ExportChoice } from '../../lib/library/exchange/export-library.ts';
import type { ConflictChoice } from '../../lib/library/exchange/import-plan.ts';
import { listImports } from '../../lib/library/exchange/list-imports.ts';
import { BACKUP_ENDING } from '../../lib/packs/backup/backup-ending.ts';
import type { BackupNews, BackupOrder } from './backup-news.ts';
import { EXCHANGE_LOCK } from './exchange-lock.ts';
import { saveFile } from './save-file.ts';
import { useUnloadWarning } from './use-unload-warning.ts';

const database = libraryDatabase();

const NOTHING: BackupFacts = { unsaved: 0, imports: [] };

/**
 * Has a worker take articles out and in; `refresh` runs after each change of the library. `articles` is how many there are, and null where
 * there is no library: then a file that is taken in begins one.
 */
export function useBackup(
  articles: number | null,
  refresh: () => Promise<void>,
): { readonly backup: BackupState; readonly facts: BackupFacts; readonly actions: BackupActions } {
  const [backup, setBackup] = useState<BackupState>({ state: 'idle' });
  const [facts, setFacts] = useState<BackupFacts>(NOTHING);
  const chosen = useRef<File | null>(null);
  const worker = useRef<Worker | null>(null);
  const isBusy = isExchanging(backup);

  const hear = async (news: BackupNews) => {
    const file = chosen.current?.name ?? '';
    if (news.type === 'progress') return setBackup((now) => withProgress(now, news));
    if (news.type === 'exported') {
      const name = backupName(new Date());
      saveFile(news.blob, name);
      setBackup({ state: 'exported', file: name, articles: news.articles });
    } else setBackup(stateAfter(news, file));
    if (news.type !== 'looked') {
      await send<null>({ type: 'library-written' });
      await refresh();
    }
  };
  const order = (one: BackupOrder, state: BackupState) => {
    const asked =
      worker.current ?? new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
    worker.current = asked;
    asked.onmessage = ({ data }: MessageEvent<BackupNews>) => void hear(data);
    setBackup(state);
    asked.postMessage(one);
  };
  const look = (file: File) => {
    if (isBusy) return;
    chosen.current = file;
    order(
      { type: 'look', file, hasLibrary: articles !== null },
      { state: 'looking', file: file.name, part: 0 },
    );
  };

  useEffect(() => () => worker.current?.terminate(), []);
  useEffect(() => {
    if (articles !== null && !isBusy) void readFacts().then(setFacts);
  }, [articles, isBusy]);
  useUnloadWarning(isBusy);

  return {
    backup,
    facts,
    actions: {
      onExport: (choice) =>
        order(
          { type: 'export', choice },
          { state: 'exporting', done: 0, total: expected(choice, articles ?? 0) },
        ),
      onFile: look,
      async onImport(choice: ConflictChoice) {
        const file = chosen.current;
        if (backup.state !== 'found' || file === null) return;
        const { print, stopped } = backup.preview;
        setBackup({ state: 'importing', file: file.name, part: 0 });
        if (articles === null) {
          const begun = await send<null>({ type: 'begin-anew' });
          if (!begun.ok) return setBackup({ state: 'failed', error: begun.error, isLeft: false });
        }
        order(
          { type: 'import', file, print, choice, stopped },
          { state: 'importing', file: file.name, part: 0 },
        );
      },
      onTakeBack: (id: ChangeId) => order({ type: 'take-back', id }, { state: 'taking-back', part: 0 }),
      onStop() {
        worker.current?.postMessage({ type: 'stop' } satisfies BackupOrder);
        setBackup((now) => (now.state === 'importing' ? { state: 'stopping' } : now));
      },
      onClose: () => setBackup({ state: 'idle' }),
    },
  };
}

/** Reads what lies in files and what came from them. A library that cannot be read says so elsewhere. */
async function readFacts(): Promise<BackupFacts> {
  try {
    const { held = [] } = await navigator.locks.query();
    // What another window takes in at this moment was not stopped.
    const isElsewhere = held.some(({ name }) => name === EXCHANGE_LOCK);
    return await database.read(async (tables) => ({
      unsaved: await countUnsaved(tables),
      imports: (await listImports(tables)).filter(({ isWhole }) => isWhole || !isElsewhere),
    }));
  } catch {
    return NOTHING;
  }
}

function withProgress(
  now: BackupState,
  { done, total }: { readonly done: number; readonly total: number },
): BackupState {
  const part = total === 0 ? 0 : done / total;
  if (now.state === 'exporting') return { ...now, done, total };
  return now.state === 'looking' || now.state === 'importing' || now.state === 'taking-back'
    ? { ...now, part }
    : now;
}

function stateAfter(
  news: Exclude<BackupNews, { readonly type: 'progress' | 'exported' }>,
  file: string,
): BackupState {
  switch (news.type) {
    case 'looked':
      return { state: 'found', file, preview: news.preview };
    case 'imported':
      return { state: 'imported', file, id: news.id, outcome: news.outcome };
    case 'taken-back':
      return { state: 'taken-back', taken: news.taken };
    case 'stopped':
      return { state: 'stopped' };
    case 'failed':
      return { state: 'failed', error: news.error, isLeft: news.isLeft };
  }
}

/** Says how many articles are exported; 0 where nobody knows yet. */
function expected(choice: ExportChoice, all: number): number {
  if (choice.of === 'all') return all;
  return choice.of === 'articles' ? choice.articles.length : 0;
}

/** Names a file by the day on which it is made, where the reader is. */
function backupName(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `on-record-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}${BACKUP_ENDING}`;
}
