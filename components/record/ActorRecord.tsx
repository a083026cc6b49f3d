import { useState } from 'preact/hooks';
import { tellingRole } from '../../lib/holdings/role-view.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import './actor-record.css';
import { type NamingActions, NamingList } from '../lists/NamingList.tsx';
import { PassageList } from '../lists/PassageList.tsx';
import { type AskForMore, useRecordLists } from '../lists/use-record-lists.ts';
import { Notice } from '../Notice.tsx';
import { type CountedTab, Tabs } from '../Tabs.tsx';
import { WhyHighlighted } from '../why/WhyHighlighted.tsx';
import { WhoIs } from './WhoIs.tsx';

/** Names the lists of a record. */
type Side = 'said-by' | 'about' | 'reported' | 'named-in';

/** Lists what the reader can do with a record. */
export interface RecordActions extends NamingActions {
  /** Asks for more of a list; null where the record stands in a frame that can ask nobody. */
  readonly onMore: AskForMore | null;
}

/** Shows an actor's roles and what is on record: said by them, about them, reported by them, and where they are only named. */
export function ActorRecord(props: {
  readonly actor: ActorView;
  /** Null where no highlighted name led here. */
  readonly why: CardView['why'] | null;
  readonly actions: RecordActions;
}) {
  const { actor, why, actions } = props;
  const tabs = tabsOf(actor);
  const [side, setSide] = useState<Side>(tabs[0]?.key ?? 'said-by');
  return (
    <div class="actor-record">
      <div class="actor-facts">
        <WhoIs kind={actor.kind} roles={actor.roles} />
        <WhyHighlighted kind={actor.kind} why={why} />
      </div>
      {tabs.length === 0 ? (
        <Notice title="Nothing on record yet">
          No article here names <bdi>{actor.name}</bdi>.
        </Notice>
      ) : (
        <Tabs tabs={tabs} selected={side} onSelect={setSide}>
          <Shown actor={actor} side={side} actions={actions} />
        </Tabs>
      )}
    </div>
  );
}

/** A list without anything has no tab: the first one shown has something. */
function tabsOf({ name, saidBy, about, reported, namedIn }: ActorView): CountedTab<Side>[] {
  const whose = <bdi class="unseen"> {name}</bdi>;
  const tabs: readonly CountedTab<Side>[] = [
    { key: 'said-by', label: <>Said by{whose}</>, count: saidBy.all.quotes },
    { key: 'about', label: <>About{whose}</>, count: about.all.quotes },
    { key: 'reported', label: <>Reported by{whose}</>, count: reported.all.quotes },
    {
      key: 'named-in',
      label: (
        <>
          <bdi class="unseen">{name} </bdi>Named in<span class="unseen"> articles:</span>
        </>
      ),
      count: namedIn.total,
    },
  ];
  return tabs.filter(({ count }) => count > 0);
}

function Shown(props: { readonly actor: ActorView; readonly side: Side; readonly actions: RecordActions }) {
  const { actor, side, actions } = props;
  const lists = useRecordLists(actor, actions.onMore);
  const name = <bdi>{actor.name}</bdi>;
  const isQuoted = actor.saidBy.all.total + actor.about.all.total > 0;
  switch (side) {
    case 'said-by':
      return (
        <PassageList
          key={side}
          first={actor.saidBy}
          grown={lists.quotes[side]}
          subject={actor.id}
          knownRole={tellingRole(actor.roles)?.role ?? null}
          actions={actions}
        />
      );
    case 'about':
      return (
        <PassageList
          key={side}
          first={actor.about}
          grown={lists.quotes[side]}
          subject={null}
          knownRole={null}
          actions={actions}
        />
      );
    case 'reported':
      return (
        <>
          <p class="record-note">
            What others say in articles of {name}. It reports this and does not say it.
          </p>
          <PassageList
            key={side}
            first={actor.reported}
            grown={lists.quotes[side]}
            subject={null}
            knownRole={null}
            actions={actions}
          />
        </>
      );
    case 'named-in':
      return (
        <>
          {!isQuoted && (
            <p class="record-note">
              No quotes by or about {name} yet.{' '}
              {actor.namedIn.total === 1 ? 'This article mentions' : 'These articles mention'} the name.
            </p>
          )}
          <NamingList list={lists.namings} withNearest={!isQuoted} actions={actions} />
        </>
      );
  }
}
