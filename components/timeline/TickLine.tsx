import type { TickView } from '../../lib/views/timeline-view.ts';
import { day } from '../day.ts';
import { GradeLabel } from '../record/GradeLabel.tsx';
import { QuoteWords } from '../record/QuoteWords.tsx';
import { stanceName } from '../stance-name.ts';

/** Tells a quote of a timeline: its day and source, how it is quoted, what reports it, and its first words. Reporting words come first: a line is cut at its end. */
export function TickLine({ tick }: { readonly tick: TickView }) {
  return (
    <p class="tick-line" aria-hidden="true">
      <span class="tick-from">
        <GradeLabel kind={tick.kind} brief /> {day(tick.date)}
        {tick.source !== null && <bdi> · {tick.source}</bdi>}
      </span>{' '}
      <span class="tick-said">
        <TickSaid tick={tick} />
      </span>
    </p>
  );
}

/** Sets the words of a quote behind whoever says them, where that is somebody else, and behind what reports them. */
export function TickSaid({ tick }: { readonly tick: TickView }) {
  return (
    <>
      {tick.speakers.length > 0 && (
        <>
          {tick.list === 'said-by' && 'with '}
          <bdi class="tick-speaker">{tick.speakers.join(', ')}</bdi>{' '}
        </>
      )}
      {tick.reporting === null && <span class="reporting">{stanceName(tick.stance)}: </span>}
      <QuoteWords quote={tick} />
    </>
  );
}
