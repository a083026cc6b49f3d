import { useState } from 'preact/hooks';
import type { PassageView } from '../../lib/holdings/passage-view.ts';
import type { QuoteGrades } from '../../lib/holdings/slice.ts';
import type { ActorId } from '../../lib/model.ts';
import type { QuoteLists } from '../../lib/views/actor-view.ts';
import { grouped } from '../grouped.ts';
import { type QuoteActions, QuoteEntry } from '../record/QuoteEntry.tsx';
import { foldedWords } from '../words/known/same-words.ts';
import { PrecedingSentence } from './PrecedingSentence.tsx';
import { ShowMore } from './ShowMore.tsx';
import { foldSameWords } from './same-words/fold-same-words.ts';
import { SameWords } from './same-words/SameWords.tsx';
import './passage-list.css';
import type { Grown } from './use-slices.ts';

/** Lists passages: what one speaker says in a stretch of an article stands together. What other articles print in the same words is shown once, the rest on demand. Direct quotes alone on demand. */
export function PassageList(props: {
  /** The first slices, which have the counts. */
  readonly first: QuoteLists;
  readonly grown: Readonly<Record<QuoteGrades, Grown<PassageView>>>;
  /** Whose record this is; null names every speaker. */
  readonly subject: ActorId | null;
  /** The role that stands right above the list. */
  readonly knownRole: string | null;
  readonly actions: QuoteActions;
}) {
  const { first, grown, subject, knownRole, actions } = props;
  const [grades, setGrades] = useState<QuoteGrades>('all');
  const list = grown[grades];
  const direct = first.direct.quotes;
  const folded = foldSameWords(list.items);
  const again = quotesIn(folded.flatMap((one) => one.again));
  const shown = quotesIn(list.items);
  const show = (passage: PassageView) =>
    passage.quotes.map((quote, at) => (
      <QuoteEntry
        key={quote.id}
        quote={quote}
        subject={subject}
        knownRole={knownRole}
        actions={actions}
        goesOnFrom={passage.quotes[at - 1] ?? null}
        before={quote.before && <PrecedingSentence before={quote.before} />}
      />
    ));
  return (
    <>
      {direct > 0 && direct < first.all.quotes && (
        <label class="grade-filter">
          <input
            type="checkbox"
            checked={grades === 'direct'}
            onChange={(event) => setGrades(event.currentTarget.checked ? 'direct' : 'all')}
          />
          Direct quotes only <span class="count">{grouped(direct)}</span>
        </label>
      )}
      <ol class="quote-list" key={grades} ref={list.list}>
        {folded.map(({ passage, again }) => (
          <li key={passage.id} class="passage">
            {show(passage)}
            <SameWords again={again} show={show} />
          </li>
        ))}
      </ol>
      {again > 0 && <p class="same-words-count">{foldedWords(again, shown)}</p>}
      <ShowMore
        key={`more ${grades}`}
        list={list}
        of="quotes"
        counts={{ shown, total: first[grades].quotes }}
      />
    </>
  );
}

const quotesIn = (passages: readonly PassageView[]): number =>
  passages.reduce((sum, { quotes }) => sum + quotes.length, 0);
