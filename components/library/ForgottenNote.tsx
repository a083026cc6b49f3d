import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../lib/problems/problem.ts';
import { problemWords } from '../words/problem-words.ts';

/** Says what came of forgetting an article, for as long as it can be taken back with one press. */
export type Forgotten =
  | { readonly state: 'none' }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'failed'; readonly error: Problem };

/** Says that an article was forgotten, and offers to take that back; the focus goes there, as its row is gone. */
export function ForgottenNote(props: { readonly forgotten: Forgotten; readonly onUndo: () => void }) {
  const { forgotten, onUndo } = props;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [forgotten]);
  if (forgotten.state === 'none') return null;
  if (forgotten.state === 'failed')
    return (
      <p class="library-note" role="alert">
        {problemWords(forgotten.error)}
      </p>
    );
  return (
    <p class="library-note">
      <span role="status">
        Forgotten: <bdi>{forgotten.name}</bdi>
      </span>
      <button ref={undo} type="button" class="link-button" onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
