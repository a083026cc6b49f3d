import type { SentenceBefore } from '../../lib/holdings/passage-view.ts';
import { QuoteWords } from '../record/QuoteWords.tsx';
import './preceding-sentence.css';

/** Shows the sentence that a quote goes on from, and says whose words it is: the article's own, or the same speaker's. */
export function PrecedingSentence({ before }: { readonly before: SentenceBefore }) {
  return (
    <p class="preceding-sentence">
      <span class="preceding-sentence-label">
        {before.of === 'article' ? 'Sentence before, the article’s own:' : 'Sentence before, same speaker:'}
      </span>{' '}
      {before.of === 'article' ? <span dir="auto">{before.text}</span> : <QuoteWords quote={before.quote} />}
    </p>
  );
}
