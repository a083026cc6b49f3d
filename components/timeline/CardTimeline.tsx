import { useMemo } from 'preact/hooks';
import type { QuoteId } from '../../lib/model.ts';
import { MOST_ON_CARD } from '../../lib/timeline/most-ticks.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import { grouped } from '../grouped.ts';
import { TimelinePlot } from './TimelinePlot.tsx';
import { type AskForTicks, useTicks } from './use-ticks.ts';

const SIZE = { above: 2.6, below: 0, roleRows: 0 };

/** Shows an actor's quotes on a line of time in the room of a card. The list of quotes below it has the same, to be read. */
export function CardTimeline(props: {
  readonly actor: ActorView;
  readonly onTicks: AskForTicks;
  readonly onRead: (quote: QuoteId) => void;
}) {
  const { actor, onTicks, onRead } = props;
  const said = useTicks(actor, onTicks, { list: 'said-by', withNames: false, most: MOST_ON_CARD });
  const ticks = said.state === 'ready' ? said.ticks : NONE;
  const left = useMemo(() => new Set(ticks), [ticks]);
  if (said.state === 'failed') return null;
  return (
    <>
      <TimelinePlot
        {...{ ticks, left, onRead }}
        roles={NONE}
        size={SIZE}
        label={`Timeline of what ${actor.name} said. The list below has the same quotes.`}
        isCompact
      />
      {said.state === 'ready' && said.total > ticks.length && (
        <p class="timeline-cut">
          The latest {grouped(ticks.length)} of {grouped(said.total)} quotes
        </p>
      )}
    </>
  );
}

const NONE: readonly never[] = [];
