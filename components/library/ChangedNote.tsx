import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../lib/problems/problem.ts';
import { problemWords } from '../words/problem-words.ts';
import './changed-note.css';

/** Says what came of a change of the library, for as long as it can be taken back with one press. */
export type MadeChange =
  | { readonly state: 'none' }
  /** `did` is a word, and `whom` what it was done to: "Forgotten", a headline. */
  | { readonly state: 'done'; readonly did: string; readonly whom: string }
  | { readonly state: 'failed'; readonly error: Problem };

/** Milliseconds in which a list whose focused row went gives the focus to another: it comes first. */
const SETTLING = 100;

/**
 * Says below the list what was changed, and offers to take that back. It covers no row for good and moves none; the focus goes to it only
 * where nothing else has it.
 */
export function ChangedNote(props: {
  readonly change: MadeChange;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  const { change, onUndo, onClose } = props;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const settled = setTimeout(() => {
      if (document.activeElement === document.body) undo.current?.focus({ preventScroll: true });
    }, SETTLING);
    return () => clearTimeout(settled);
  });
  if (change.state === 'none') return null;
  return (
    <div class="changed-note">
      {change.state === 'failed' ? (
        <p role="alert">{problemWords(change.error)}</p>
      ) : (
        <>
          <p role="status">
            {change.did}: <bdi>{change.whom}</bdi>
          </p>
          <button ref={undo} type="button" class="link-button" onClick={onUndo}>
            Undo
          </button>
        </>
      )}
      <button type="button" class="quiet-button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
