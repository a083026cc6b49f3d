import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  /** The host of the page in the tab, which no page can claim to be; null where there is none, and of a text. */
  readonly host: string | null;
  /** What stands below what was kept: the question where its names may show. */
  readonly children?: ComponentChildren;
}) {
  const { keep, actions, of = 'page' } = props;
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(keep.state);
  // Each step has buttons of its own: the focus goes along, or it would start over at the top of the window.
  useEffect(() => {
    if (before.current !== keep.state && keep.state !== 'found')
      first.current?.focus({ preventScroll: true });
    before.current = keep.state;
  }, [keep.state]);
  return (
    <section
      class="keep-section"
      aria-label="Keep this article"
      onKeyDown={(event) => {
        // Left alone, Escape closes the whole window.
        if (event.key !== 'Escape' || (keep.state !== 'found' && keep.state !== 'refused')) return;
        event.preventDefault();
        event.stopPropagation();
        if (keep.state !== 'found' || !keep.isKeeping) actions.onClose();
      }}
    >
      <Step {...props} of={of} first={first} />
      <p class={keep.state === 'undone' ? 'keep-note' : 'unseen'} role="status">
        {keep.state === 'undone' && 'Taken back: the library is as it was.'}
      </p>
      {keep.state === 'refused' && (
        <div class="keep-panel" role="alert">
          <p class="keep-title">This {of} cannot be kept</p>
          <p class="keep-note">{problemWords(keep.error)}</p>
          <p class="keep-buttons">
            {of === 'page' && (
              <button ref={first} type="button" class="quiet-button" onClick={actions.onRead}>
                Try again
              </button>
            )}
            <button
              ref={of === 'page' ? null : first}
              type="button"
              class="quiet-button"
              onClick={actions.onClose}
            >
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
  of,
  host,
  first,
  children,
}: {
  readonly keep: KeepState;
  readonly host: string | null;
  readonly actions: KeepActions;
  readonly of: 'page' | 'text';
  readonly first: RefObject<HTMLButtonElement | null>;
  readonly children?: ComponentChildren;
}) {
  switch (keep.state) {
    case 'idle':
    case 'undone':
    case 'reading': {
      // A text that was pasted has its own field, and a button there.
      if (of === 'text' && keep.state !== 'reading') return null;
      const isReading = keep.state === 'reading';
      return (
        <button
          ref={first}
          type="button"
          class="keep-button"
          aria-disabled={isReading}
          onClick={isReading ? undefined : actions.onRead}
        >
          <Icon name="keep" />
          {isReading ? (
            <span class="keep-progress" role="status">
              Reading…
            </span>
          ) : (
            'Keep this article'
          )}
        </button>
      );
    }
    case 'private':
      return (
        <p class="keep-private">
          <Icon name="keep" />
          This is a private window: nothing is kept from it. To keep this article, open it in an ordinary
          window.
        </p>
      );
    case 'refused':
      return null;
    case 'found':
      return (
        <FoundForm
          found={keep.found}
          host={host}
          isKeeping={keep.isKeeping}
          error={keep.error}
          actions={actions}
        />
      );
    case 'kept':
      return (
        <div class="keep-panel">
          <JustKeptNote kept={keep.kept} error={keep.error} actions={actions} />
          {children}
        </div>
      );
  }
}
