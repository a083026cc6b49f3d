import { useState } from 'preact/hooks';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { Cursor, Slice } from '../../lib/holdings/slice.ts';
import type { ActorId } from '../../lib/model.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import type { Result } from '../../lib/wire/messages.ts';
import './actor-record.css';
import { ShowMore } from '../lists/ShowMore.tsx';
import { type MoreOf, useSlices } from '../lists/use-slices.ts';
import { Notice } from '../Notice.tsx';
import { Tabs } from '../Tabs.tsx';
import { WhyHighlighted } from '../why/WhyHighlighted.tsx';
import { type QuoteActions, QuoteEntry } from './QuoteEntry.tsx';
import { WhoIs } from './WhoIs.tsx';

/** Names the two lists of a record: quotes of the actor, and of others about them. */
export type Side = 'said-by' | 'about';

/** Lists what the reader can do with a record. */
export interface RecordActions extends QuoteActions {
  /** Asks for more quotes of a list; null where the record stands in a frame that can ask nobody. */
  readonly onMoreQuotes:
    | ((side: Side, actor: ActorId, after: Cursor) => Promise<Result<Slice<QuoteView>>>)
    | null;
}

/** Shows an actor's roles and the quotes they are on record with, said by them and about them. */
export function ActorRecord(props: {
  readonly actor: ActorView;
  /** Null where no highlighted name led here. */
  readonly why: CardView['why'] | null;
  readonly actions: RecordActions;
}) {
  const { actor, why, actions } = props;
  const [side, setSide] = useState<Side>(
    actor.saidBy.total === 0 && actor.about.total > 0 ? 'about' : 'said-by',
  );
  const { onMoreQuotes } = actions;
  const moreOf = (which: Side): MoreOf<QuoteView> | null =>
    onMoreQuotes && ((after) => onMoreQuotes(which, actor.id, after));
  const saidBy = useSlices(actor.saidBy, moreOf('said-by'));
  const about = useSlices(actor.about, moreOf('about'));
  const quotes = side === 'said-by' ? saidBy : about;
  const name = <bdi class="unseen"> {actor.name}</bdi>;
  return (
    <div class="actor-record">
      <div class="actor-facts">
        <WhoIs kind={actor.kind} roles={actor.roles} />
        <WhyHighlighted kind={actor.kind} why={why} />
      </div>
      <Tabs
        tabs={[
          { key: 'said-by', label: <>Said by{name}</>, count: saidBy.total },
          { key: 'about', label: <>About{name}</>, count: about.total },
        ]}
        selected={side}
        onSelect={setSide}
      >
        {quotes.items.length > 0 ? (
          <>
            <ol class="quote-list" key={side} ref={quotes.list}>
              {quotes.items.map((quote) => (
                <li key={quote.id}>
                  <QuoteEntry
                    quote={quote}
                    subject={side === 'said-by' ? actor.id : null}
                    knownRole={side === 'said-by' ? (actor.roles[0]?.role ?? null) : null}
                    actions={actions}
                  />
                </li>
              ))}
            </ol>
            <ShowMore key={`more ${side}`} list={quotes} of="quotes" />
          </>
        ) : (
          <Nothing side={side} name={actor.name} />
        )}
      </Tabs>
    </div>
  );
}

function Nothing({ side, name }: { readonly side: Side; readonly name: string }) {
  return side === 'said-by' ? (
    <Notice title="Nothing on record yet">
      No article here reports words of <bdi>{name}</bdi>.
    </Notice>
  ) : (
    <Notice title="Nothing on record yet">
      Nobody quoted in the articles here speaks of <bdi>{name}</bdi>.
    </Notice>
  );
}
