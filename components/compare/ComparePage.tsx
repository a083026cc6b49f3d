import { useLayoutEffect, useRef } from 'preact/hooks';
import { PageBar } from '../brand/PageBar.tsx';
import { PrintButton } from '../brand/PrintButton.tsx';
import { ChangedNote, type MadeChange } from '../library/ChangedNote.tsx';
import { Notice } from '../Notice.tsx';
import { problemWords } from '../words/problem-words.ts';
import { ComparedQuotes } from './ComparedQuotes.tsx';
import type { ComparisonActions, ComparisonState } from './comparison-state.ts';
import { HowToPin } from './HowToPin.tsx';
import { KeptComparisons } from './KeptComparisons.tsx';
import './compare-page.css';

/** Shows quotes side by side, and the comparisons that are kept. */
export function ComparePage(props: {
  readonly shown: ComparisonState;
  readonly change: MadeChange;
  /** Gives the reader's own day, an ISO day. */
  readonly today: () => string;
  readonly actions: ComparisonActions;
}) {
  const { shown, change, actions } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = shown.state === 'ready' ? (shown.view?.comparison.id ?? null) : null;
  const before = useRef(id);
  useLayoutEffect(() => {
    // Another comparison begins at its top; so does whoever reads by ear.
    if (before.current !== null && before.current !== id) heading.current?.focus();
    before.current = id;
  }, [id]);
  /** What is pressed to take something away goes with it. */
  const fromHeading =
    <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      heading.current?.focus({ preventScroll: true });
      act(...args);
    };
  const ways = {
    ...actions,
    onTakeOut: fromHeading(actions.onTakeOut),
    onDelete: fromHeading(actions.onDelete),
  };
  return (
    <>
      <PageBar here="compare">
        {shown.state === 'ready' && (shown.view?.quotes.length ?? 0) > 0 && (
          <PrintButton onPrint={actions.onPrint} />
        )}
      </PageBar>
      <main class="compare-page" aria-busy={shown.state === 'loading'}>
        <h1 ref={heading} tabIndex={-1}>
          Side by side
        </h1>
        {shown.state === 'error' && (
          <Notice title="This cannot be shown" urgent>
            {problemWords(shown.error)}
          </Notice>
        )}
        {shown.state === 'ready' && <Ready shown={shown} today={props.today} actions={ways} />}
        <ChangedNote change={change} onUndo={actions.onUndo} onClose={actions.onClose} />
      </main>
    </>
  );
}

function Ready(props: {
  readonly shown: Extract<ComparisonState, { state: 'ready' }>;
  readonly today: () => string;
  readonly actions: ComparisonActions;
}) {
  const { shown, actions } = props;
  const { view, isNamed, kept } = shown;
  return (
    <>
      {view === null && isNamed && (
        <p class="compare-about">
          This comparison is not kept any more: it was deleted, or its quotes were pinned in a private window
          that is closed.
        </p>
      )}
      {view === null || view.quotes.length === 0 ? (
        <HowToPin />
      ) : (
        <ComparedQuotes key={view.comparison.id} view={view} today={props.today} actions={actions} />
      )}
      <KeptComparisons kept={kept} shown={view?.comparison.id ?? null} onDelete={actions.onDelete} />
    </>
  );
}
