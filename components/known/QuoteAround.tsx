import type { KnownView } from '../../lib/holdings/known/known-view.ts';
import { markedRuns } from '../marked-runs.ts';
import { sharedSpans } from './shared-spans.ts';
import './quote-around.css';

/** Sets a run of a known quote's words: what the quotation has too is marked, what stands around it is quiet. */
export function QuoteAround(props: {
  readonly quotation: string;
  readonly match: KnownView;
  /** The run, and where it begins in the quote's text. */
  readonly words: string;
  readonly start: number;
}) {
  const { quotation, match, words, start } = props;
  const runs = markedRuns({ start, end: start + words.length }, sharedSpans(quotation, match));
  return (
    <>
      {runs.map((run) => {
        const text = match.quote.text.slice(run.start, run.end);
        return run.marks.length > 0 ? (
          <mark key={run.start} class="shared-words">
            {text}
          </mark>
        ) : (
          <span key={run.start} class="around-words">
            {text}
          </span>
        );
      })}
    </>
  );
}
