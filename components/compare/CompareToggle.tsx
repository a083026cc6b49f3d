import { useState } from 'preact/hooks';
import type { QuoteId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { problemWords } from '../words/problem-words.ts';
import type { CompareChoice } from './compare-choice.ts';

/** Pins a quote to be compared, and leads to all that are pinned. Phrasing elements only. */
export function CompareToggle(props: {
  readonly quote: QuoteId;
  readonly choice: CompareChoice;
  /** The id of the quote's words, for screen readers: many such buttons stand in a list. */
  readonly describedBy?: string | undefined;
}) {
  const { quote, choice, describedBy } = props;
  const [error, setError] = useState<Problem | null>(null);
  const isPinned = choice.isPinned(quote);
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        aria-pressed={isPinned}
        aria-describedby={describedBy}
        title="Pin this quote, to see it beside others"
        onClick={async () => setError(await choice.onPin(quote, !isPinned))}
      >
        {isPinned && '✓ '}Compare
      </button>
      {isPinned && (
        <button type="button" class="quiet-button" onClick={choice.onSee}>
          {choice.count === null ? 'See side by side' : `${choice.count} pinned: see side by side`}
        </button>
      )}
      {error !== null && <span role="alert">{problemWords(error)}</span>}
    </>
  );
}
