import { type Attributed, inferredFrom } from '../../lib/cite/words/inferred-from.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import './inferred-label.css';

const EXPLANATION = 'The words beside the quote do not name the speaker.';

/**
 * Labels a quote whose speaker was inferred, with what from, and one whose speaker the reader chose; nothing where the words beside the
 * quote name the speaker.
 */
export function InferredLabel({
  quote,
}: {
  readonly quote: Attributed & Pick<Partial<QuoteView>, 'corrected'>;
}) {
  if (quote.corrected?.fields.includes('speaker')) return <span class="kept-by-you">corrected by you</span>;
  if (quote.by === 'reader') return <span class="kept-by-you">kept by you</span>;
  const from = inferredFrom(quote);
  if (from === null) return null;
  return (
    <span class="inferred" title={EXPLANATION}>
      speaker inferred <bdi>{from}</bdi>
      <span class="unseen">. {EXPLANATION}</span>
    </span>
  );
}
