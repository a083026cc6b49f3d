import type { ComponentChildren } from 'preact';
import { isDisowned } from '../../lib/holdings/passages/is-disowned.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import './quote-words.css';
import { quotedFragments } from '../../lib/cite/words/quoted-fragments.ts';

/**
 * Sets the words of a quote behind the article's reporting words: serif inside real quotation marks where they are verbatim, sans
 * where they are a report. What the speaker does not stand by, its reporting words say in bold.
 */
export function QuoteWords(props: {
  readonly quote: Pick<QuoteView, 'kind' | 'text' | 'stance' | 'reporting'>;
  /** Sets a run of the words, which begins at this offset of `quote.text`, to mark what a search found in it. */
  readonly setWords?: (words: string, start: number) => ComponentChildren;
}) {
  const { quote, setWords = (words) => words } = props;
  return (
    <>
      {quote.reporting !== null && (
        <>
          <span class={isDisowned(quote) ? 'reporting disowned' : 'reporting'} dir="auto">
            {quote.reporting}
          </span>{' '}
        </>
      )}
      <Words quote={quote} setWords={setWords} />
    </>
  );
}

function Words(props: {
  readonly quote: Pick<QuoteView, 'kind' | 'text' | 'reporting'>;
  readonly setWords: (words: string, start: number) => ComponentChildren;
}) {
  const { quote, setWords } = props;
  switch (quote.kind) {
    case 'direct':
      return (
        <span class="verbatim" dir="auto">
          <span class={quote.reporting === null ? 'hanging-mark' : undefined}>“</span>
          {setWords(quote.text, 0)}”
        </span>
      );
    case 'mixed':
      return (
        <span class="reported" dir="auto">
          {quotedFragments(quote.text).map(({ text, start, quoted }) =>
            quoted ? <span class="verbatim">{setWords(text, start)}</span> : setWords(text, start),
          )}
        </span>
      );
    case 'indirect':
      return (
        <span class="reported" dir="auto">
          {setWords(quote.text, 0)}
        </span>
      );
  }
}
