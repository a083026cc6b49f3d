import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import '../reader/change-note.css';
import { problemWords } from '../words/problem-words.ts';
import type { LastDecision, ToldActions } from './told-state.ts';

/** Says at the foot of the window that a decision is kept, and offers to take it back. */
export function DecisionNote(props: {
  readonly last: LastDecision;
  readonly actions: Pick<ToldActions, 'onUndo' | 'onCloseNote'>;
}) {
  const { last, actions } = props;
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [last]);
  if (last.state === 'none') return null;
  return (
    <p class="change-note" role={last.state === 'failed' ? 'alert' : undefined}>
      <span role={last.state === 'done' ? 'status' : undefined}>
        {last.state === 'failed' ? problemWords(last.error) : 'Kept as your decision.'}
      </span>
      {last.state === 'done' && (
        <button ref={undo} type="button" class="link-button" onClick={actions.onUndo}>
          Undo
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        title="Close"
        aria-label="Close"
        onClick={actions.onCloseNote}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
