import type { KnownView } from '../../../lib/holdings/known/known-view.ts';
import type { KnownAnswer } from '../../../lib/views/known-answer.ts';
import { type QuoteActions, QuoteEntry } from '../../record/QuoteEntry.tsx';
import { othersWords, reprintWords } from '../../words/known/known-line-words.ts';
import { reprintOf } from './reprint-of.ts';

/** Lists on demand the other quotes that a line is about; of a reprint it says whose text that is. Nothing where there is none. */
export function OtherQuotes(props: {
  readonly others: readonly KnownView[];
  readonly answer: KnownAnswer;
  readonly actions: QuoteActions;
}) {
  const { others, answer, actions } = props;
  if (others.length === 0) return null;
  const reprints = others.filter((match) => reprintOf(match, answer) !== null);
  return (
    <details class="other-quotes">
      <summary>{othersWords(others.length, reprints.length)}</summary>
      <ol>
        {others.map((match) => (
          <li key={match.quote.id}>
            <QuoteEntry
              quote={match.quote}
              subject={null}
              actions={actions}
              before={<Reprint match={match} answer={answer} />}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Reprint({ match, answer }: { readonly match: KnownView; readonly answer: KnownAnswer }) {
  const reprint = reprintOf(match, answer);
  if (reprint === null) return null;
  return (
    <p class="known-reprint">
      <bdi>{reprintWords(reprint.of.quote.source, reprint.agency)}</bdi>
    </p>
  );
}
