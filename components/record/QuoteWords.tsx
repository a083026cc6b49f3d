import type { ComponentChildren } from 'preact';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import './quote-words.css';
import { quotedFragments } from './quoted-fragments.ts';

/** Sets the words of a quote: serif inside real quotation marks where they are verbatim, sans where they are a report. */
export function QuoteWords(props: {
  readonly quote: Pick<QuoteView, 'kind' | 'text'>;
  /** Sets a run of the words, to mark what a search found in it. */
  readonly setWords?: (words: string) => ComponentChildren;
}) {
  const { quote, setWords = (words) => words } = props;
  switch (quote.kind) {
    case 'direct':
      return (
        <span class="verbatim" dir="auto">
          <span class="hanging-mark">“</span>
          {setWords(quote.text)}”
        </span>
      );
    case 'mixed':
      return (
        <span class="reported" dir="auto">
          {quotedFragments(quote.text).map(({ text, quoted }) =>
            quoted ? <span class="verbatim">{setWords(text)}</span> : setWords(text),
          )}
        </span>
      );
    case 'indirect':
      return (
        <span class="reported" dir="auto">
          {setWords(quote.text)}
        </span>
      );
  }
}
