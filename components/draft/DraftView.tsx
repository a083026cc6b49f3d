import { useEffect, useRef } from 'preact/hooks';
import { DraftForm } from './DraftForm.tsx';
import { DraftResult } from './DraftResult.tsx';
import { checkingWords } from './draft-words.ts';
import './draft-view.css';
import type { DraftActions, DraftState } from './draft-state.ts';

/** Checks a text of the reader's own: takes it, tells how far that is, and lists its quotations with what is on record of each. */
export function DraftView(props: {
  readonly shown: DraftState;
  /** The text as it is being written. */
  readonly written: string;
  /** Counts the articles of the library. */
  readonly articles: number;
  /** Whether files are held over the page. */
  readonly isOver: boolean;
  readonly actions: DraftActions;
}) {
  const { shown, actions } = props;
  const view = useRef<HTMLElement>(null);
  const before = useRef(shown.state);
  // Each step has buttons of its own: the focus goes along, or it would start over at the top of the window.
  useEffect(() => {
    const last = before.current;
    before.current = shown.state;
    if (last === shown.state) return;
    view.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, [shown.state]);
  return (
    <section class="draft-view" aria-labelledby="draft-title" data-over={props.isOver} ref={view}>
      <h2 id="draft-title" class="unseen">
        Check a text
      </h2>
      {shown.state === 'writing' && (
        <DraftForm written={props.written} error={shown.error} actions={actions} />
      )}
      {(shown.state === 'reading' || shown.state === 'checking') && (
        <Waiting shown={shown} onCancel={actions.onBack} />
      )}
      {shown.state === 'checked' && (
        <DraftResult draft={shown.draft} articles={props.articles} actions={actions} />
      )}
    </section>
  );
}

/** Tells how far a draft is read or checked; what is over at once is not seen. */
function Waiting(props: {
  readonly shown: Extract<DraftState, { readonly state: 'reading' | 'checking' }>;
  readonly onCancel: () => void;
}) {
  const { shown } = props;
  const words =
    shown.state === 'reading' ? `Reading ${shown.file}…` : checkingWords(shown.compared, shown.of);
  const part = shown.state === 'reading' ? shown.part : shown.of === null ? null : shown.compared / shown.of;
  return (
    <div class="draft-waiting">
      <p role="status">
        <bdi>{words}</bdi>
      </p>
      <progress aria-label="How far it is" {...(part !== null && { value: part })} />
      <button type="button" class="action-button" data-first onClick={props.onCancel}>
        Cancel
      </button>
    </div>
  );
}
