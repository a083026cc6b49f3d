import { isDisowned } from '../../lib/holdings/passages/is-disowned.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { QuoteId } from '../../lib/model.ts';
import { speakerLine } from '../citation.ts';
import { GradeLabel } from '../record/GradeLabel.tsx';
import { inferredFrom } from '../words/speaker-words.ts';
import './outline.css';

/** Lists an article's quotes as links to their places. */
export function Outline(props: { readonly quotes: readonly QuoteView[]; readonly selected: QuoteId | null }) {
  const { quotes, selected } = props;
  if (quotes.length === 0) return <nav class="outline" />;
  return (
    <nav class="outline" aria-label="Quotes of this article">
      <details open={hasRoomBeside()}>
        <summary class="section-title">
          {quotes.length} {quotes.length === 1 ? 'quote' : 'quotes'}
        </summary>
        <ol>
          {quotes.map((quote) => (
            <li key={quote.id}>
              <a
                href={`#${encodeURIComponent(quote.id)}`}
                aria-current={quote.id === selected ? 'true' : undefined}
              >
                <span class="outline-speaker">
                  <GradeLabel kind={quote.kind} brief />
                  <bdi>{speakerLine(quote)}</bdi>
                  {inferredFrom(quote) !== null && <span class="outline-inferred">inferred</span>}
                </span>
                <span class="outline-words" dir="auto">
                  {quote.reporting !== null && (
                    <>
                      <span class={isDisowned(quote) ? 'disowned' : undefined}>{quote.reporting}</span>{' '}
                    </>
                  )}
                  {quote.kind === 'direct' ? `“${quote.text}”` : quote.text}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** Beside the text the list costs nothing; above it, it would push the article out of sight. */
function hasRoomBeside(): boolean {
  return matchMedia('(min-width: 78rem)').matches;
}
