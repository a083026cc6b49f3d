import { onlyOffice } from '../../lib/holdings/role-view.ts';
import type { ActorId } from '../../lib/model.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { AskTicksOf } from '../timeline/ticks-by.ts';
import { type NamingActions, NamingList } from './NamingList.tsx';
import { PassageList } from './PassageList.tsx';
import { type AskForMore, useRecordLists } from './use-record-lists.ts';

/** Names the lists of a record. */
export type RecordSide = 'said-by' | 'about' | 'reported' | 'named-in';

/** Lists what the reader can do with a record. */
export interface RecordActions extends NamingActions {
  /** Asks for more of a list; null where the record stands in a frame that can ask nobody. */
  readonly onMore: AskForMore | null;
  /** Asks for a part of an actor's timeline; null where nobody can be asked. */
  readonly onTicks: AskTicksOf | null;
  /** Opens an actor's own page; null where the record stands on it, or in a frame that can ask nobody. */
  readonly onOpenActor: ((actor: ActorId) => void) | null;
}

/** Shows one list of an actor's record; whoever shows another in its place finds each as far as it was asked for. */
export function RecordList(props: {
  readonly actor: ActorView;
  readonly side: RecordSide;
  readonly actions: RecordActions;
}) {
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
          knownRole={onlyOffice(actor.roles)}
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
