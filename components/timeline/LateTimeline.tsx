import { useEffect, useState } from 'preact/hooks';
import type { QuoteId } from '../../lib/model.ts';
import { MOST_ON_CARD } from '../../lib/timeline/most-ticks.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import './late-timeline.css';
import type { AskForTicks } from './use-ticks.ts';

type CardTimeline = typeof import('./CardTimeline.tsx').CardTimeline;

/**
 * Keeps the room of a card's timeline, and fetches it once the card is shown: the first view waits for nothing, and nothing moves when it
 * comes.
 */
export function LateTimeline(props: {
  readonly actor: ActorView;
  readonly onTicks: AskForTicks;
  readonly onRead: (quote: QuoteId) => void;
}) {
  const [loaded, setLoaded] = useState<{ readonly Timeline: CardTimeline } | null>(null);
  useEffect(() => {
    let isOver = false;
    const load = async () => {
      const { CardTimeline } = await import('./CardTimeline.tsx');
      if (!isOver) setLoaded({ Timeline: CardTimeline });
    };
    // A document of no origin may be refused the script. Its room stays empty: the list below has the same quotes.
    void load().catch(() => {});
    return () => {
      isOver = true;
    };
  }, []);
  const isCut = props.actor.saidBy.all.quotes > MOST_ON_CARD;
  return (
    <div class={isCut ? 'late-timeline cut' : 'late-timeline'}>
      {loaded !== null && <loaded.Timeline {...props} />}
    </div>
  );
}
