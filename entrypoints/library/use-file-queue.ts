import { useRef, useState } from 'preact/hooks';
import type { WantedArticle } from '../../components/keep/keep-state.ts';
import type { FileActions } from '../../components/library/FileQueue.tsx';
import { type FileProgress, isUnderWay, type QueuedFile } from '../../components/library/queued-file.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { KeepOutcome } from '../../lib/library/keep-outcome.ts';
import type { Result } from '../../lib/wire/messages.ts';
import { readArticleFile } from './read-file.ts';
import { useUnloadWarning } from './use-unload-warning.ts';

/** Reads and keeps files one after the other; `refresh` runs after each that changed the library. */
export function useFileQueue(refresh: () => Promise<void>): {
  readonly files: readonly QueuedFile[];
  readonly isBusy: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly actions: Omit<FileActions, 'onOpen'>;
} {
  const [files, setFiles] = useState<readonly QueuedFile[]>([]);
  const count = useRef(0);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const isBusy = files.some(isUnderWay);

  const tell = (id: number, progress: FileProgress) =>
    setFiles((all) => all.map((file) => (file.id === id ? { ...file, progress } : file)));

  const keep = async (id: number, wanted: WantedArticle) => {
    tell(id, { state: 'keeping' });
    const answer = await keepFile(wanted);
    tell(id, afterKeep(answer, wanted));
    if (answer.ok && answer.value.state === 'kept') await refresh();
  };

  const read = async (id: number, file: File) => {
    tell(id, { state: 'reading', part: 0 });
    const outcome = await readArticleFile(file, (part) => tell(id, { state: 'reading', part }));
    if (!outcome.ok) return tell(id, { state: 'refused', error: outcome.error });
    await keep(id, { extracted: outcome.value, edited: [], how: 'ask' });
  };

  useUnloadWarning(isBusy);

  const again = (file: QueuedFile, how: 'update' | 'both') => {
    if (file.progress.state === 'known') void keep(file.id, { ...file.progress.wanted, how });
  };

  return {
    files,
    isBusy,
    add(added) {
      const queued = added.map((file) => {
        count.current += 1;
        return { id: count.current, file };
      });
      setFiles((all) => [
        ...all,
        ...queued.map(({ id, file }) => ({ id, name: file.name, progress: { state: 'waiting' as const } })),
      ]);
      for (const { id, file } of queued) turn.current = turn.current.then(() => read(id, file));
    },
    actions: {
      async onUndo({ id, progress }) {
        if (progress.state !== 'kept') return;
        const answer = await send<null>({ type: 'undo', change: progress.change });
        tell(id, answer.ok ? { state: 'undone' } : { state: 'refused', error: answer.error });
        await refresh();
      },
      onUpdate: (file) => again(file, 'update'),
      onKeepBoth: (file) => again(file, 'both'),
      onClear: () => setFiles((all) => all.filter(isUnderWay)),
    },
  };
}

/** Keeps what a file says; a file is of no tab. */
function keepFile({ extracted, edited, how }: WantedArticle): Promise<Result<KeepOutcome>> {
  return send<KeepOutcome>({ type: 'keep', extracted, origin: 'file', tab: null, how, edited: [...edited] });
}

function afterKeep(answer: Result<KeepOutcome>, { extracted, edited }: WantedArticle): FileProgress {
  if (!answer.ok) return { state: 'refused', error: answer.error };
  if (answer.value.state === 'kept') return { ...answer.value, title: extracted.title };
  const { article, keptDay, changed } = answer.value;
  return { state: 'known', known: { article, keptDay, changed }, wanted: { extracted, edited } };
}
