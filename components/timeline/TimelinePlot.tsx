import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { QuoteId } from '../../lib/model.ts';
import {
  layOutTimeline,
  type PlacedTick,
  type RoleMark,
  tickNear,
} from '../../lib/timeline/lay-out-timeline.ts';
import type { TickView } from '../../lib/views/timeline-view.ts';
import { TickLine } from './TickLine.tsx';
import { AXIS_HEIGHT, ROLE_ROW_HEIGHT, TimelineDrawing } from './TimelineDrawing.tsx';
import './timeline-plot.css';
import { tickWords } from './timeline-words.ts';
import { useMeasuredRoom } from './use-measured-room.ts';
import { useWalkedTick } from './use-walked-tick.ts';

/** So near a pointer must come to a tick. Pixels. */
const REACH = 12;

/** How high a timeline is, in letters: it is as high before its quotes are there. */
export interface PlotSize {
  readonly above: number;
  readonly below: number;
  readonly roleRows: number;
}

/**
 * Draws quotes on a line of time: a tick each, which tells by its form how it is quoted and what the speaker did. Arrow keys walk the ticks.
 * Those that a filter leaves out stay in their place, faint: nothing moves under a filter.
 */
export function TimelinePlot(props: {
  readonly ticks: readonly TickView[];
  /** Those that a filter leaves. */
  readonly left: ReadonlySet<TickView>;
  readonly roles: readonly RoleMark[];
  readonly size: PlotSize;
  /** Says what it is, and where else the same can be read. */
  readonly label: string;
  /** Whether what is pointed at is told in place of the labels of the axis. */
  readonly isCompact: boolean;
  readonly onRead: (quote: QuoteId) => void;
  /** What stands where a tick is told, as long as none is. */
  readonly children?: ComponentChildren;
}) {
  const { ticks, left, roles, onRead, isCompact } = props;
  const { above, below, roleRows } = props.size;
  const { element, room } = useMeasuredRoom();
  const layout = useMemo(
    () => room && layOutTimeline(ticks, roles, { ...room, above: above * room.em, below: below * room.em }),
    [ticks, roles, above, below, room],
  );
  const shown = useMemo(() => (layout?.ticks ?? []).filter(({ tick }) => left.has(tick)), [layout, left]);
  const walked = useWalkedTick(shown);
  const [near, setNear] = useState<PlacedTick | null>(null);
  const pointed = near !== null && shown.includes(near) ? near : null;
  const current = shown[walked.at] ?? null;
  const told = pointed ?? (walked.isFocused ? current : null);
  const nearOf = (event: MouseEvent): PlacedTick | null => {
    const box = element.current?.getBoundingClientRect();
    return box ? tickNear(shown, { x: event.clientX - box.x, y: event.clientY - box.y }, REACH) : null;
  };
  const read = (one: PlacedTick | null) => one !== null && onRead(one.tick.id);
  return (
    <div class={`timeline-plot ${isCompact ? 'compact' : 'full'}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is filled in */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the button of the tick that has the focus */}
      <div
        ref={element}
        class={pointed === null ? 'timeline-marks' : 'timeline-marks pointed'}
        role="group"
        aria-label={props.label}
        style={{ blockSize: `${above + below + AXIS_HEIGHT + roleRows * ROLE_ROW_HEIGHT}em` }}
        onPointerMove={(event) => setNear(nearOf(event))}
        onPointerLeave={() => setNear(null)}
        onClick={(event) => read(nearOf(event))}
      >
        {layout !== null && room !== null && (
          <TimelineDrawing
            {...{ layout, left, told, room, above, below }}
            hidesAxis={isCompact && told !== null}
          />
        )}
        {current !== null && (
          <button
            key={current.tick.id}
            ref={walked.button}
            type="button"
            class="timeline-tick"
            aria-label={tickWords(current.tick, walked.at + 1, shown.length)}
            style={{
              left: `${current.x}px`,
              top: `${current.y}px`,
              inlineSize: `${current.width}px`,
              blockSize: `${current.height}px`,
            }}
            onFocus={walked.onFocus}
            onBlur={walked.onBlur}
            onKeyDown={walked.onKeyDown}
            onClick={(event) => {
              event.stopPropagation();
              read(current);
            }}
          />
        )}
        {isCompact && told !== null && <TickLine tick={told.tick} />}
      </div>
      {!isCompact && (
        <div class="timeline-told">{told === null ? props.children : <TickLine tick={told.tick} />}</div>
      )}
    </div>
  );
}
