import { useState } from 'preact/hooks';
import type { ActorView, CardView } from '../../lib/wire/messages.ts';
import './actor-record.css';
import { Notice } from '../Notice.tsx';
import { Tabs } from '../Tabs.tsx';
import { type QuoteActions, QuoteEntry } from './QuoteEntry.tsx';
import { RoleList } from './RoleList.tsx';
import { WhyHighlighted } from './WhyHighlighted.tsx';

type Side = 'said-by' | 'about';

/** Shows an actor's roles and the quotes they are on record with, said by them and about them. */
export function ActorRecord(props: {
  readonly actor: ActorView;
  /** Null where no highlighted name led here. */
  readonly why: CardView['why'] | null;
  readonly actions: QuoteActions;
}) {
  const { actor, why, actions } = props;
  const [side, setSide] = useState<Side>(
    actor.saidBy.length === 0 && actor.about.length > 0 ? 'about' : 'said-by',
  );
  const quotes = side === 'said-by' ? actor.saidBy : actor.about;
  const name = <bdi class="unseen"> {actor.name}</bdi>;
  return (
    <div class="actor-record">
      <div class="actor-facts">
        <WhyHighlighted kind={actor.kind} why={why} />
        <RoleList roles={actor.roles} />
      </div>
      <Tabs
        tabs={[
          { key: 'said-by', label: <>Said by{name}</>, count: actor.saidBy.length },
          { key: 'about', label: <>About{name}</>, count: actor.about.length },
        ]}
        selected={side}
        onSelect={setSide}
      >
        {quotes.length > 0 ? (
          <ol class="quote-list" key={side}>
            {quotes.map((quote) => (
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
