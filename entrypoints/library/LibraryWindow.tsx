import { BackupButtons } from '../../components/backup/BackupButtons.tsx';
import { BackupSection } from '../../components/backup/BackupSection.tsx';
import { RestoreSection } from '../../components/backup/RestoreSection.tsx';
import { DraftView } from '../../components/draft/DraftView.tsx';
import { ChangedNote } from '../../components/library/ChangedNote.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { useDroppedFiles } from '../../components/library/use-dropped-files.ts';
import { LibraryViews } from '../../components/library/views/LibraryViews.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { ArticleId } from '../../lib/model.ts';
import { BACKUP_ENDING } from '../../lib/packs/backup/backup-ending.ts';
import { useBackup } from './use-backup.ts';
import { useFileQueue } from './use-file-queue.ts';
import { useLibrary } from './use-library.ts';
import { usePasted } from './use-pasted.ts';
import { useReading } from './use-reading.ts';
import { useChanges } from './views/use-changes.ts';
import { useDraft } from './views/use-draft.ts';
import { useViews } from './views/use-views.ts';

/** Takes files that are dropped where a draft is checked. Nothing of a draft is kept: none becomes an article because it was dropped. */
function dropDraft(
  files: readonly File[],
  onBackup: (backups: readonly File[]) => void,
  onDraft: (file: File) => void,
): void {
  const backups = files.filter(isBackup);
  const [first] = files;
  if (backups.length > 0) onBackup(backups);
  else if (first !== undefined) onDraft(first);
}

const isBackup = ({ name }: File): boolean => name.toLowerCase().endsWith(BACKUP_ENDING);

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
  const { backup, facts, actions } = useBackup(isOpen ? shown.library.articles : null, library.refresh);
  const draft = useDraft();
  const isDraft = views.query.view === 'draft';
  const onFiles = (files: readonly File[]) => {
    const [first] = files.filter(isBackup);
    if (first !== undefined) actions.onFile(first);
    const others = files.filter((file) => !isBackup(file));
    if (others.length > 0 && isOpen) queue.add(others);
  };
  const onDropped = (files: readonly File[]) =>
    isDraft ? dropDraft(files, onFiles, draft.actions.onFile) : onFiles(files);
  const isOver = useDroppedFiles(isOpen ? onDropped : null);
  const onOpen = (article: ArticleId) => void send<null>({ type: 'read-article', article });
  return (
    <LibraryPage
      shown={shown}
      files={queue.files}
      isOver={isOver && !isDraft}
      isBusy={queue.isBusy}
      pasted={pasted.pasted}
      pasteActions={{ ...pasted.actions, onOpen }}
      reading={reading}
      note={<ChangedNote change={changes.change} onUndo={changes.onUndo} onClose={changes.onClose} />}
      backupButtons={
        isOpen && <BackupButtons backup={backup} articles={shown.library.articles} actions={actions} />
      }
      backup={isOpen && <BackupSection backup={backup} facts={facts} actions={actions} />}
      restore={<RestoreSection backup={backup} actions={actions} />}
      actions={{
        ...queue.actions,
        onOpen,
        onFiles,
        onPaste: pasted.onPaste,
        onRetry: library.refresh,
        onBeginAnew: library.onBeginAnew,
        onPause,
        onResume,
      }}
    >
      {(counts) => (
        <LibraryViews
          {...views}
          counts={counts}
          draft={
            <DraftView
              {...draft}
              articles={counts.articles}
              isOver={isOver}
              actions={{ ...draft.actions, ...views.actions }}
            />
          }
          actions={{
            ...views.actions,
            ...{ onOpen, onExport: actions.onExport, onTakeBackImport: actions.onTakeBack },
          }}
        />
      )}
    </LibraryPage>
  );
}
