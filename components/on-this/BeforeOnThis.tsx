import { useId } from 'preact/hooks';
import { onlyOffice } from '../../lib/holdings/role-view.ts';
import type { OnThisView } from '../../lib/holdings/subjects/on-this-view.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import { PrecedingSentence } from '../lists/PrecedingSentence.tsx';
import { type QuoteActions, QuoteEntry } from '../record/QuoteEntry.tsx';
import { onThisWords } from './on-this-words.ts';
import './before-on-this.css';

/** Shows what an actor said on what the paragraph around the name is about, each quote with why; nothing where nothing is. They stand in the lists below too. */
export function BeforeOnThis(props: {
  readonly actor: ActorView;
  readonly onThis: readonly OnThisView[];
  readonly actions: QuoteActions;
}) {
  const { actor, onThis, actions } = props;
  const title = useId();
  if (onThis.length === 0) return null;
  return (
    <section class="before-on-this" aria-labelledby={title}>
      <p class="section-title" id={title}>
        Before, on this
      </p>
      <ol class="quote-list">
        {onThis.map(({ passage, ...why }) => (
          <li key={passage.id} class="passage">
            <p class="on-this-reason">
              <bdi>{onThisWords(why)}</bdi>
            </p>
            {passage.quotes.map((quote) => (
              <QuoteEntry
                key={quote.id}
                quote={quote}
                subject={actor.id}
                knownRole={onlyOffice(actor.roles)}
                actions={actions}
                before={quote.before && <PrecedingSentence before={quote.before} />}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
