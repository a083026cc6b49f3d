import type { ComponentChildren } from 'preact';
import type { LibraryCounts, LibraryState } from '../../lib/library/library-state.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { PageBar } from '../brand/PageBar.tsx';
import type { KeepActions, KeepState } from '../keep/keep-state.ts';
import { Notice } from '../Notice.tsx';
import { problemWords } from '../words/problem-words.ts';
import { AddArticles } from './AddArticles.tsx';
import { type FileActions, FileQueue } from './FileQueue.tsx';
import { LibraryTrouble } from './LibraryTrouble.tsx';
import './library-page.css';
import type { QueuedFile } from './queued-file.ts';
import { ReadingNote, type ReadingState } from './ReadingNote.tsx';

/** Tells how far the library is loaded. */
export type LibraryShown =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | { readonly state: 'ready'; readonly library: LibraryState };

/** Lists what the reader can do with the library as a whole. */
interface LibraryActions extends FileActions {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
  readonly onRetry: () => void;
  readonly onBeginAnew: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

/** Is the page of the library, whatever view of it is shown. */
interface LibraryPageProps {
  readonly shown: LibraryShown;
  readonly files: readonly QueuedFile[];
  /** Whether files are held over the page, to be added. */
  readonly isOver: boolean;
  readonly isBusy: boolean;
  readonly pasted: KeepState;
  readonly pasteActions: KeepActions;
  readonly reading: ReadingState;
  /** Offers to take articles out and in. */
  readonly backupButtons: ComponentChildren;
  /** Tells how far articles are on their way out or in. */
  readonly backup: ComponentChildren;
  /** Brings a library back that is lost. */
  readonly restore: ComponentChildren;
  readonly actions: LibraryActions;
  /** Says what was just changed. */
  readonly note: ComponentChildren;
  /** Shows what is kept, in one of its views; of an empty library, the one that needs nothing kept. */
  readonly children: (counts: LibraryCounts) => ComponentChildren;
}

/** Shows what the reader keeps, and takes in more. */
export function LibraryPage(props: LibraryPageProps) {
  const { shown, actions } = props;
  return (
    <>
      <PageBar here="library" />
      <main class="library-page">
        {shown.state === 'ready' && shown.library.state === 'open' ? (
          <OpenLibrary {...props} counts={shown.library} />
        ) : (
          <>
            <h1>Your library</h1>
            {shown.state === 'loading' && <p class="library-late">Opening your library…</p>}
            {shown.state === 'error' && (
              <Notice
                title="Your library cannot be read"
                urgent
                action={{ label: 'Try again', onClick: actions.onRetry }}
              >
                {problemWords(shown.error)}
              </Notice>
            )}
            {shown.state === 'ready' && shown.library.state !== 'open' && (
              <LibraryTrouble
                state={shown.library}
                onRetry={actions.onRetry}
                onBeginAnew={actions.onBeginAnew}
                restore={props.restore}
              />
            )}
          </>
        )}
      </main>
    </>
  );
}

function OpenLibrary(props: LibraryPageProps & { readonly counts: LibraryCounts }) {
  const { counts, actions } = props;
  return (
    <>
      <div class="library-head">
        <div>
          <h1>Your library</h1>
          {counts.articles === 0 ? (
            <p class="library-empty">
              Nothing is kept yet. Open an article, press the On Record button in the browser’s toolbar and
              choose “Keep this article”, or add articles here. Who is quoted in them is on record from then
              on. Everything stays on this machine.
            </p>
          ) : (
            <p class="library-counts">Everything in it stays on this machine.</p>
          )}
          {props.backupButtons}
        </div>
        <AddArticles
          isFirst={counts.articles === 0}
          isOver={props.isOver}
          onFiles={actions.onFiles}
          pasted={props.pasted}
          onPaste={actions.onPaste}
          pasteActions={props.pasteActions}
        />
      </div>
      <FileQueue files={props.files} isBusy={props.isBusy} actions={actions} />
      {props.backup}
      <ReadingNote reading={props.reading} onPause={actions.onPause} onResume={actions.onResume} />
      {props.children(counts)}
      {props.note}
    </>
  );
}
