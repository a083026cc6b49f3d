import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';
import { problemWords } from '../words/problem-words.ts';
import { FoundForm } from './FoundForm.tsx';
import { JustKeptNote } from './JustKeptNote.tsx';
import './keep-panel.css';
import './keep-section.css';
import type { KeepActions, KeepState } from './keep-state.ts';

/** Offers to keep the article in the tab, shows what was found, and says what came of it. */
export function KeepSection(props: {
  readonly keep: KeepState;
  readonly actions: KeepActions;
  /** What is kept: the page in the tab, or a text that was pasted. */
  readonly of?: 'page' | 'text';
  /** What stands below what was kept: the question where its names may show. */
  readonly children?: ComponentChildren;
}) {
  const { keep, actions, of = 'page' } = props;
  return (
    <section
      class="keep-section"
      aria-label="Keep this article"
      onKeyDown={(event) => {
        // Left alone, Escape closes the whole window.
        if (event.key !== 'Escape' || keep.state !== 'found') return;
        event.preventDefault();
        event.stopPropagation();
        actions.onClose();
      }}
    >
      <Step {...props} />
      <p class="unseen" role="status">
        {keep.state === 'undone' && 'Taken back: the library is as it was.'}
      </p>
      {keep.state === 'refused' && (
        <div class="keep-panel" role="alert">
          <p class="keep-title">This {of} cannot be kept</p>
          <p class="keep-note">{problemWords(keep.error)}</p>
          <p class="keep-buttons">
            {of === 'page' && (
              <button type="button" class="quiet-button" onClick={actions.onRead}>
                Try again
              </button>
            )}
            <button type="button" class="quiet-button" onClick={actions.onClose}>
              Close
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

function Step({
  keep,
  actions,
  children,
}: {
  readonly keep: KeepState;
  readonly actions: KeepActions;
  readonly children?: ComponentChildren;
}) {
  switch (keep.state) {
    case 'idle':
    case 'undone':
      return (
        <button type="button" class="keep-button" onClick={actions.onRead}>
          <Icon name="keep" />
          Keep this article
        </button>
      );
    case 'private':
      return (
        <p class="keep-private">
          <Icon name="keep" />
          This is a private window: nothing is kept from it. To keep this article, open it in an ordinary
          window.
        </p>
      );
    case 'reading':
      return (
        <p class="keep-button" role="status">
          <Icon name="keep" />
          <span class="keep-progress">Reading…</span>
        </p>
      );
    case 'refused':
      return null;
    case 'found':
      return <FoundForm found={keep.found} isKeeping={keep.isKeeping} error={keep.error} actions={actions} />;
    case 'kept':
      return (
        <div class="keep-panel">
          <JustKeptNote kept={keep.kept} error={keep.error} actions={actions} />
          {children}
        </div>
      );
  }
}
