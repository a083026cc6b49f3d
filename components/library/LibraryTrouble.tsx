import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '../Notice.tsx';
import { type LibraryTroubled, libraryTroubleWords } from '../words/library-trouble-words.ts';

/** Says why there is no library to show, and what can be done. Beginning anew takes a second press: what may still be there is gone then. */
export function LibraryTrouble(props: {
  readonly state: LibraryTroubled;
  readonly onRetry: () => void;
  readonly onBeginAnew: () => void;
  /** Offers to begin with a file, where something may be lost. */
  readonly restore: ComponentChildren;
}) {
  const { state, onRetry, onBeginAnew, restore } = props;
  const [isSure, setIsSure] = useState(false);
  const isFinal =
    state.state === 'newer' || (state.state === 'unavailable' && state.why === 'always-private');
  const canBegin = state.state === 'lost' || (state.state === 'unavailable' && state.why === 'damaged');
  return (
    <>
      <Notice
        title={titleOf(state)}
        urgent
        {...(canBegin || isFinal ? {} : { action: { label: 'Try again', onClick: onRetry } })}
      >
        {libraryTroubleWords(state)}
      </Notice>
      {canBegin && restore}
      {canBegin && (
        <p class="library-anew">
          {isSure ? (
            <>
              <button type="button" class="action-button" onClick={onBeginAnew}>
                Yes, begin with an empty library
              </button>
              <button type="button" class="quiet-button" onClick={() => setIsSure(false)}>
                No
              </button>
            </>
          ) : (
            <button type="button" class="action-button" onClick={() => setIsSure(true)}>
              Begin anew…
            </button>
          )}
        </p>
      )}
    </>
  );
}

function titleOf(state: LibraryTroubled): string {
  switch (state.state) {
    case 'lost':
      return 'Your library is lost';
    case 'newer':
      return 'Your library is of a newer version';
    case 'unavailable':
      return state.why === 'always-private' ? 'This browser keeps nothing' : 'Your library cannot be read';
  }
}
