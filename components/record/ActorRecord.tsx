import { useState } from 'preact/hooks';
import type { OnThisView } from '../../lib/holdings/subjects/on-this-view.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import './actor-record.css';
import { isOnSeveralDays } from '../../lib/timeline/is-on-several-days.ts';
import { CoverageLine } from '../coverage/CoverageLine.tsx';
import { type RecordActions, RecordList, type RecordSide } from '../lists/RecordList.tsx';
import { Notice } from '../Notice.tsx';
import { BeforeOnThis } from '../on-this/BeforeOnThis.tsx';
import { type CountedTab, Tabs } from '../Tabs.tsx';
import { LateTimeline } from '../timeline/LateTimeline.tsx';
import { WhyHighlighted, type WhyNamed } from '../why/WhyHighlighted.tsx';
import { WhoIs } from './WhoIs.tsx';

/** Shows an actor's roles and what is on record: said by them, about them, reported by them, and where they are only named. */
export function ActorRecord(props: {
  readonly actor: ActorView;
  /** Null where no name led here. */
  readonly why: WhyNamed | null;
  /** What they said on what the paragraph around that name is about. */
  readonly onThis?: readonly OnThisView[];
  readonly actions: RecordActions;
}) {
  const { actor, why, onThis = [], actions } = props;
  const { onTicks } = actions;
  const tabs = tabsOf(actor);
  const [side, setSide] = useState<RecordSide>(tabs[0]?.key ?? 'said-by');
  return (
    <div class="actor-record">
      <div class="actor-facts">
        <WhoIs kind={actor.kind} roles={actor.roles} />
        <CoverageLine coverage={actor.coverage} />
        <div class="actor-ways">
          <WhyHighlighted kind={actor.kind} why={why} />
          <WholeRecord at="top" actor={actor} onOpen={actions.onOpenActor} />
        </div>
      </div>
      <BeforeOnThis actor={actor} onThis={onThis} actions={actions} />
      {onTicks !== null && isOnSeveralDays(actor.coverage) && (
        <LateTimeline
          actor={actor}
          onTicks={(request) => onTicks(actor.id, request)}
          onRead={actions.onRead}
        />
      )}
      {tabs.length === 0 ? (
        <Notice title="Nothing on record yet">
          No article here names <bdi>{actor.name}</bdi>.
        </Notice>
      ) : (
        <Tabs tabs={tabs} selected={side} onSelect={setSide}>
          <RecordList actor={actor} side={side} actions={actions} />
        </Tabs>
      )}
      <div class="coverage-foot">
        <CoverageLine coverage={actor.coverage} />
      </div>
      <WholeRecord at="foot" actor={actor} onOpen={actions.onOpenActor} />
    </div>
  );
}

/** Leads to the actor's own page: at the top, or below the lists where little height is left. */
function WholeRecord(props: {
  readonly at: 'top' | 'foot';
  readonly actor: ActorView;
  readonly onOpen: RecordActions['onOpenActor'];
}) {
  const { at, actor, onOpen } = props;
  if (onOpen === null) return null;
  return (
    <p class={`whole-record at-${at}`}>
      <button type="button" class="quiet-button" onClick={() => onOpen(actor.id)}>
        All on record<bdi class="unseen"> of {actor.name}</bdi>
      </button>
    </p>
  );
}

/** A list without anything has no tab: the first one shown has something. */
function tabsOf({ name, saidBy, about, reported, namedIn }: ActorView): CountedTab<RecordSide>[] {
  const whose = <bdi class="unseen"> {name}</bdi>;
  const tabs: readonly CountedTab<RecordSide>[] = [
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
  return tabs.filter(({ count }) => count !== 0);
}
