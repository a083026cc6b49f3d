import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import type { PlacedTick, TimelineLayout } from '../../lib/timeline/lay-out-timeline.ts';
import type { TickView } from '../../lib/views/timeline-view.ts';
import { drawTick } from './draw-tick.ts';
import type { MeasuredRoom } from './use-measured-room.ts';

/** Lines of letters that the labels of the axis take, and each row of roles below them. */
export const AXIS_HEIGHT = 1.6;
/** The same of a row of roles. */
export const ROLE_ROW_HEIGHT = 1.35;

/** Draws the line, its labels, the ticks and the roles. All ticks of a sort are one path: thousands cost no more than ten. */
export function TimelineDrawing(props: {
  readonly layout: TimelineLayout;
  readonly left: ReadonlySet<TickView>;
  readonly told: PlacedTick | null;
  readonly room: MeasuredRoom;
  /** How high the ticks stand above the line and below it, in letters. */
  readonly above: number;
  readonly below: number;
  readonly hidesAxis: boolean;
}) {
  const { layout, left, told, room, hidesAxis } = props;
  const line = props.above * room.em;
  const foot = line + props.below * room.em;
  const faint = drawing(layout.ticks.filter(({ tick }) => !left.has(tick)));
  const clear = drawing(layout.ticks.filter(({ tick }) => left.has(tick)));
  return (
    <svg class="timeline-drawing" width={room.width} height="100%" aria-hidden="true">
      <path class="timeline-line" d={`M0 ${line + 0.5}H${room.width}`} />
      {layout.axis.breaks.map(({ at, years }) => (
        <g key={at} class="timeline-break">
          <path class="timeline-gap" d={`M${at - 6} ${line - 3}h12v8h-12z`} />
          <path class="timeline-line" d={`M${at - 7} ${line + 5}l4 -9M${at + 3} ${line + 5}l4 -9`} />
          <text x={at} y={line - 0.7 * room.em}>
            {years} years
          </text>
        </g>
      ))}
      <path class="tick-lines faint" d={faint.lines} />
      <path class="tick-lines" d={clear.lines} />
      <path class="tick-fills" d={clear.fills} />
      {told !== null && (
        <rect
          class="tick-told"
          x={told.x - 2}
          y={told.y - 2}
          width={told.width + 4}
          height={told.height + 4}
          rx="2"
        />
      )}
      {!hidesAxis && (
        <g class="timeline-labels">
          {layout.axis.labels.map(({ at, text }) => (
            <text key={text + at} x={at} y={foot + 1.15 * room.em}>
              {text}
            </text>
          ))}
        </g>
      )}
      <Roles layout={layout} foot={foot + AXIS_HEIGHT * room.em} em={room.em} />
    </svg>
  );
}

/** Writes each office at its day, with a line up to the axis. */
function Roles(props: { readonly layout: TimelineLayout; readonly foot: number; readonly em: number }) {
  const { layout, foot, em } = props;
  return (
    <g class="timeline-roles">
      {layout.roles.map(({ role, at, row, anchor, letters }) => {
        const y = foot + row * ROLE_ROW_HEIGHT * em;
        const words = upperFirst(role);
        return (
          <g key={`${role} ${at}`}>
            <path d={`M${at} ${y + 0.15 * em}v${0.9 * em}`} />
            <text x={at + (anchor === 'start' ? 0.4 : -0.4) * em} y={y + 0.9 * em} text-anchor={anchor}>
              {words.length > letters ? `${words.slice(0, Math.max(1, letters - 1)).trimEnd()}…` : words}
              <title>{words}</title>
            </text>
          </g>
        );
      })}
    </g>
  );
}

function drawing(ticks: readonly PlacedTick[]): { readonly lines: string; readonly fills: string } {
  const drawn = ticks.map(({ tick: { kind, stance }, x, y, width, height }) =>
    drawTick(kind, stance, { x: x + 0.5, y: y + 0.5, width: width - 1, height: Math.max(1, height - 1) }),
  );
  return { lines: drawn.map(({ line }) => line).join(''), fills: drawn.map(({ fill }) => fill).join('') };
}
