import type { ComponentChildren } from 'preact';
import { speakerLine } from '../../lib/cite/speaker-line.ts';
import { inferredFrom } from '../../lib/cite/words/inferred-from.ts';
import { isDisowned } from '../../lib/holdings/passages/is-disowned.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { QuoteId } from '../../lib/model.ts';
import { GradeLabel } from '../record/GradeLabel.tsx';
import './outline.css';

/** Lists an article's quotes as links to their places. */
export function Outline(props: {
  readonly quotes: readonly QuoteView[];
  readonly selected: QuoteId | null;
  /** Goes to a quote without naming it in the address; null where the address names it. */
  readonly onSelect: ((quote: QuoteId) => void) | null;
}) {
  const { quotes, selected, onSelect } = props;
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
              <Place quote={quote.id} isSelected={quote.id === selected} onSelect={onSelect}>
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
              </Place>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** Leads to a quote: by the address, or without naming it there. */
function Place(props: {
  readonly quote: QuoteId;
  readonly isSelected: boolean;
  readonly onSelect: ((quote: QuoteId) => void) | null;
  readonly children: ComponentChildren;
}) {
  const { quote, onSelect } = props;
  const current = props.isSelected ? 'true' : undefined;
  if (onSelect === null)
    return (
      <a class="outline-place" href={`#${encodeURIComponent(quote)}`} aria-current={current}>
        {props.children}
      </a>
    );
  return (
    <button type="button" class="outline-place" aria-current={current} onClick={() => onSelect(quote)}>
      {props.children}
    </button>
  );
}

/** Beside the text the list costs nothing; above it, it would push the article out of sight. */
function hasRoomBeside(): boolean {
  return matchMedia('(min-width: 78rem)').matches;
}
