import { type Attributed, inferredFrom } from '../../lib/cite/words/inferred-from.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import './inferred-label.css';

const EXPLANATION = 'The words beside the quote do not name the speaker.';

/** Tells whether the reader put something of a quote right: a note alone changes nothing. */
export function isPutRight({ corrected }: Pick<Partial<QuoteView>, 'corrected'>): boolean {
  return corrected !== null && corrected !== undefined && corrected.fields.length > 0;
}

/**
 * Labels a quote whose speaker was inferred, with what from, and one that the reader kept or put right; nothing where the words beside the
 * quote name the speaker.
 */
export function InferredLabel({
  quote,
}: {
  readonly quote: Attributed & Pick<Partial<QuoteView>, 'corrected'>;
}) {
  const isCorrected = isPutRight(quote);
  const from = quote.corrected?.fields.includes('speaker') ? null : inferredFrom(quote);
  if (!isCorrected && quote.by === 'reader') return <span class="kept-by-you">kept by you</span>;
  return (
    <>
      {from !== null && (
        <span class="inferred" title={EXPLANATION}>
          speaker inferred <bdi>{from}</bdi>
          <span class="unseen">. {EXPLANATION}</span>
        </span>
      )}
      {from !== null && isCorrected && ' · '}
      {isCorrected && <span class="kept-by-you">corrected by you</span>}
    </>
  );
}
