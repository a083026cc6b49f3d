import { useState } from 'preact/hooks';
import type { QuoteId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { MOST_COMPARED } from '../../lib/reader/comparison.ts';
import { problemWords } from '../words/problem-words.ts';

/** Pins chosen quotes and shows them side by side; where they are too many, it says how many there may be. */
export function CompareChosen(props: {
  readonly quotes: readonly QuoteId[];
  /** Resolves to why that could not be, or to null. */
  readonly onCompare: (quotes: readonly QuoteId[]) => Promise<Problem | null>;
}) {
  const { quotes, onCompare } = props;
  const [error, setError] = useState<Problem | null>(null);
  if (quotes.length > MOST_COMPARED) return <p>At most {MOST_COMPARED} quotes are compared.</p>;
  return (
    <>
      <button type="button" class="quiet-button" onClick={async () => setError(await onCompare(quotes))}>
        Compare
      </button>
      {error !== null && <p role="alert">{problemWords(error)}</p>}
    </>
  );
}
