import { useState } from 'preact/hooks';
import type { PassageView } from '../../lib/holdings/passage-view.ts';
import type { QuoteGrades } from '../../lib/holdings/slice.ts';
import type { ActorId } from '../../lib/model.ts';
import type { QuoteLists } from '../../lib/views/actor-view.ts';
import { grouped } from '../grouped.ts';
import { type QuoteActions, QuoteEntry } from '../record/QuoteEntry.tsx';
import { PrecedingSentence } from './PrecedingSentence.tsx';
import { ShowMore } from './ShowMore.tsx';
import './passage-list.css';
import type { Grown } from './use-slices.ts';

/** Lists passages: what one speaker says in a stretch of an article stands together. Direct quotes alone on demand. */
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
        {list.items.map((passage) => (
          <li key={passage.id} class="passage">
            {passage.quotes.map((quote, at) => (
              <QuoteEntry
                key={quote.id}
                quote={quote}
                subject={subject}
                knownRole={knownRole}
                actions={actions}
                goesOnFrom={passage.quotes[at - 1] ?? null}
                before={quote.before && <PrecedingSentence before={quote.before} />}
              />
            ))}
          </li>
        ))}
      </ol>
      <ShowMore
        key={`more ${grades}`}
        list={list}
        of="quotes"
        counts={{
          shown: list.items.reduce((sum, { quotes }) => sum + quotes.length, 0),
          total: first[grades].quotes,
        }}
      />
    </>
  );
}
