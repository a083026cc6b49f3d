import type { Slice } from '../../lib/holdings/slice.ts';
import type { KeptSummary } from '../../lib/library/kept-article.ts';
import type { LibraryCounts, LibraryState } from '../../lib/library/library-state.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { PageBar } from '../brand/PageBar.tsx';
import { grouped } from '../grouped.ts';
import type { KeepActions, KeepState } from '../keep/keep-state.ts';
import type { MoreOf } from '../lists/use-slices.ts';
import { Notice } from '../Notice.tsx';
import { problemWords } from '../words/problem-words.ts';
import { AddArticles } from './AddArticles.tsx';
import { type FileActions, FileQueue } from './FileQueue.tsx';
import { type Forgotten, ForgottenNote } from './ForgottenNote.tsx';
import { KeptList } from './KeptList.tsx';
import { LibraryTrouble } from './LibraryTrouble.tsx';
import { ReadingNote, type ReadingState } from './ReadingNote.tsx';
import './library-page.css';
import type { QueuedFile } from './queued-file.ts';

/** Tells how far the library is loaded. */
export type LibraryShown =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | { readonly state: 'ready'; readonly library: LibraryState; readonly articles: Slice<KeptSummary> };

/** Lists what the reader can do with the library. */
export interface LibraryActions extends FileActions {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
  readonly onMore: MoreOf<KeptSummary>;
  readonly onForget: (article: KeptSummary) => void;
  readonly onUnforget: () => void;
  readonly onRetry: () => void;
  readonly onBeginAnew: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

/** Shows what the reader keeps, and takes in more. */
export function LibraryPage(props: {
  readonly shown: LibraryShown;
  readonly files: readonly QueuedFile[];
  readonly isBusy: boolean;
  readonly pasted: KeepState;
  readonly pasteActions: KeepActions;
  readonly forgotten: Forgotten;
  readonly reading: ReadingState;
  readonly actions: LibraryActions;
}) {
  const { shown, actions } = props;
  return (
    <>
      <PageBar here="library" />
      <main class="library-page">
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
          <LibraryTrouble state={shown.library} onRetry={actions.onRetry} onBeginAnew={actions.onBeginAnew} />
        )}
        {shown.state === 'ready' && shown.library.state === 'open' && (
          <OpenLibrary {...props} counts={shown.library} articles={shown.articles} />
        )}
      </main>
    </>
  );
}

function OpenLibrary(props: {
  readonly counts: LibraryCounts;
  readonly articles: Slice<KeptSummary>;
  readonly files: readonly QueuedFile[];
  readonly isBusy: boolean;
  readonly pasted: KeepState;
  readonly pasteActions: KeepActions;
  readonly forgotten: Forgotten;
  readonly reading: ReadingState;
  readonly actions: LibraryActions;
}) {
  const { counts, actions } = props;
  return (
    <>
      <p class="library-counts">
        {counts.articles === 0 ? (
          'Everything in it stays on this machine.'
        ) : (
          <>
            {counted(counts.articles, 'article', 'articles')} · {counted(counts.quotes, 'quote', 'quotes')} ·{' '}
            {counted(counts.actors, 'name', 'names')} on record. Everything stays on this machine.
          </>
        )}
      </p>
      <AddArticles
        onFiles={actions.onFiles}
        pasted={props.pasted}
        onPaste={actions.onPaste}
        pasteActions={props.pasteActions}
      />
      <FileQueue files={props.files} isBusy={props.isBusy} actions={actions} />
      <ReadingNote reading={props.reading} onPause={actions.onPause} onResume={actions.onResume} />
      <section aria-labelledby="kept-title">
        <h2 class="section-title" id="kept-title">
          Kept articles <span class="count">{grouped(counts.articles)}</span>
        </h2>
        <ForgottenNote forgotten={props.forgotten} onUndo={actions.onUnforget} />
        {counts.articles === 0 ? (
          <p class="library-empty">
            Nothing is kept yet. Open an article, press the On Record button in the browser’s toolbar and
            choose “Keep this article”. Who is quoted in it is on record from then on.
          </p>
        ) : (
          <KeptList
            articles={props.articles}
            onMore={actions.onMore}
            onOpen={actions.onOpen}
            onForget={actions.onForget}
          />
        )}
      </section>
    </>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
