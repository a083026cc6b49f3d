import { speakerLine } from '../../lib/cite/speaker-line.ts';
import type { SentenceBefore } from '../../lib/holdings/passage-view.ts';
import { InferredLabel } from '../record/InferredLabel.tsx';
import { QuoteWords } from '../record/QuoteWords.tsx';
import './preceding-sentence.css';

/** Shows the sentence that a quote goes on from, and says whose words it is: the article's, the same speaker's or somebody else's. */
export function PrecedingSentence({ before }: { readonly before: SentenceBefore }) {
  return (
    <p class="preceding-sentence">
      <span class="preceding-sentence-label">
        <Label before={before} />
      </span>{' '}
      {before.of === 'article' ? <span dir="auto">{before.text}</span> : <QuoteWords quote={before.quote} />}
    </p>
  );
}

function Label({ before }: { readonly before: SentenceBefore }) {
  switch (before.of) {
    case 'article':
      return <>Sentence before, in the article:</>;
    case 'speaker':
      return <>Sentence before, same speaker:</>;
    case 'others':
      return (
        <>
          Quote before, <bdi>{speakerLine(before.quote)}</bdi> <InferredLabel quote={before.quote} />:
        </>
      );
  }
}
