import { ChangedNote } from '../../components/library/ChangedNote.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { LibraryViews } from '../../components/library/views/LibraryViews.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { ArticleId } from '../../lib/model.ts';
import { useFileQueue } from './use-file-queue.ts';
import { useLibrary } from './use-library.ts';
import { usePasted } from './use-pasted.ts';
import { useReading } from './use-reading.ts';
import { useChanges } from './views/use-changes.ts';
import { useViews } from './views/use-views.ts';

/** Runs the tab of the reader's library. */
export function LibraryWindow() {
  const library = useLibrary();
  const queue = useFileQueue(library.refresh);
  const pasted = usePasted(library.refresh);
  const changes = useChanges(library.refresh);
  const views = useViews(changes);
  const { shown } = library;
  const isOpen = shown.state === 'ready' && shown.library.state === 'open';
  const waiting = isOpen ? shown.library.unread + shown.library.old : 0;
  const { reading, onPause, onResume } = useReading(waiting, library.refresh);
  const onOpen = (article: ArticleId) => void send<null>({ type: 'read-article', article });
  return (
    <LibraryPage
      shown={shown}
      files={queue.files}
      isBusy={queue.isBusy}
      pasted={pasted.pasted}
      pasteActions={{ ...pasted.actions, onOpen }}
      reading={reading}
      note={<ChangedNote change={changes.change} onUndo={changes.onUndo} onClose={changes.onClose} />}
      actions={{
        ...queue.actions,
        onOpen,
        onFiles: queue.add,
        onPaste: pasted.onPaste,
        onRetry: library.refresh,
        onBeginAnew: library.onBeginAnew,
        onPause,
        onResume,
      }}
    >
      {(counts) => <LibraryViews {...views} counts={counts} actions={{ ...views.actions, onOpen }} />}
    </LibraryPage>
  );
}
