import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../lib/problems/problem.ts';
import { justKeptWords } from '../words/keep-words.ts';
import { problemWords } from '../words/problem-words.ts';
import type { JustKept, KeepActions } from './keep-state.ts';

/**
 * Says what was kept, and offers to take it back. The focus goes to the words, as the button that kept it is gone: on Undo, a second press of
 * Enter would take back what the first kept.
 */
export function JustKeptNote(props: {
  readonly kept: JustKept;
  /** Why it could not be taken back. */
  readonly error: Problem | null;
  readonly actions: Pick<KeepActions, 'onUndo' | 'onOpen'>;
}) {
  const { kept, error, actions } = props;
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus({ preventScroll: true }), [kept.change]);
  return (
    <>
      <p ref={words} role="status" tabIndex={-1}>
        <span class="keep-title">{kept.isUpdate ? '✓ Updated' : '✓ Kept'}</span>
        {kept.title !== null && (
          <>
            <span class="unseen">: </span>
            <bdi class="keep-name" dir="auto">
              {kept.title}
            </bdi>
          </>
        )}
        <span class="keep-note">{justKeptWords(kept)}</span>
      </p>
      {error !== null && (
        <p class="keep-fault" role="alert">
          {problemWords(error)}
        </p>
      )}
      <p class="keep-buttons">
        <button type="button" class="action-button" onClick={() => actions.onUndo(kept)}>
          Undo
        </button>
        <button type="button" class="quiet-button" onClick={() => actions.onOpen(kept.article)}>
          Open in the reader
        </button>
      </p>
    </>
  );
}
