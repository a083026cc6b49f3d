import type { ArticleId } from '../../lib/model.ts';
import { fileWords, queueWords } from '../words/file-words.ts';
import type { FileProgress, QueuedFile } from './queued-file.ts';
import './file-queue.css';

/** Lists what the reader can do with a file that was added. */
export interface FileActions {
  readonly onUndo: (file: QueuedFile) => void;
  readonly onUpdate: (file: QueuedFile) => void;
  readonly onKeepBoth: (file: QueuedFile) => void;
  readonly onOpen: (article: ArticleId) => void;
  /** Takes what is done from the list. */
  readonly onClear: () => void;
}

/** Lists files on their way into the library, each with its progress, or with the reason why it was refused. */
export function FileQueue(props: {
  readonly files: readonly QueuedFile[];
  readonly isBusy: boolean;
  readonly actions: FileActions;
}) {
  const { files, isBusy, actions } = props;
  if (files.length === 0) return null;
  const done = files.filter(
    ({ progress }) => progress.state !== 'waiting' && progress.state !== 'reading',
  ).length;
  return (
    <section class="file-queue" aria-label="Added files">
      <p class="queue-head">
        <span role="status">
          {isBusy ? `Adding ${Math.min(done + 1, files.length)} of ${files.length}…` : queueWords(files)}
        </span>
        {!isBusy && (
          <button type="button" class="quiet-button" onClick={actions.onClear}>
            Clear this list
          </button>
        )}
      </p>
      <ul>
        {refusedFirst(files).map((file) => (
          <li key={file.id} data-state={file.progress.state}>
            <bdi class="file-name">{nameOf(file)}</bdi>
            <span class="file-state" role={file.progress.state === 'refused' ? 'alert' : undefined}>
              {fileWords(file.progress)}
            </span>
            {file.progress.state === 'reading' && (
              <progress aria-label={`Reading ${file.name}`} value={file.progress.part} max={1} />
            )}
            <Choices file={file} progress={file.progress} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The list shows four at once: one that was refused must not go unseen below those that were kept. */
function refusedFirst(files: readonly QueuedFile[]): QueuedFile[] {
  const isRefused = ({ progress }: QueuedFile) => progress.state === 'refused';
  return [...files.filter(isRefused), ...files.filter((file) => !isRefused(file))];
}

/** A kept article is called by its headline: many files of saved pages are called alike. */
function nameOf({ name, progress }: QueuedFile): string {
  return progress.state === 'kept' && progress.title !== null ? progress.title : name;
}

function Choices(props: {
  readonly file: QueuedFile;
  readonly progress: FileProgress;
  readonly actions: FileActions;
}) {
  const { file, progress, actions } = props;
  if (progress.state !== 'kept' && progress.state !== 'known') return null;
  const article = progress.state === 'kept' ? progress.article : progress.known.article;
  return (
    <span class="file-choices">
      <button type="button" class="quiet-button" onClick={() => actions.onOpen(article)}>
        Open
      </button>
      {progress.state === 'kept' && (
        <button type="button" class="quiet-button" onClick={() => actions.onUndo(file)}>
          Undo
        </button>
      )}
      {progress.state === 'known' && progress.known.changed > 0 && (
        <>
          <button type="button" class="quiet-button" onClick={() => actions.onUpdate(file)}>
            Update
          </button>
          <button type="button" class="quiet-button" onClick={() => actions.onKeepBoth(file)}>
            Keep both
          </button>
        </>
      )}
    </span>
  );
}
