import type { TickView } from '../views/timeline-view.ts';
import { stackTicks } from './stack-ticks.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';

/** A box in pixels. */
export interface TickBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An office that an article of a day states. */
export interface RoleMark {
  readonly role: string;
  readonly date: string;
}

/** Says how large a timeline is. Pixels. */
export interface TimelineRoom {
  readonly width: number;
  /** The size of its letters. */
  readonly em: number;
  /** How high ticks may stack above the line, and below it. */
  readonly above: number;
  readonly below: number;
}

/** A tick with its place. */
export interface PlacedTick extends TickBox {
  readonly tick: TickView;
}

/** An office with the place of its day, and of its words. */
interface PlacedRole {
  readonly role: string;
  readonly at: number;
  /** Counted from the axis down. */
  readonly row: number;
  /** Words that run up to their day, where they have more room there. */
  readonly anchor: 'start' | 'end';
  /** So many letters have room. */
  readonly letters: number;
}

/** Holds all places of a timeline. */
export interface TimelineLayout {
  readonly axis: TimeAxis;
  /** In the order of time. Said ones stand above the line, those about the actor below. */
  readonly ticks: readonly PlacedTick[];
  readonly roles: readonly PlacedRole[];
}

/** A tick is so wide and high where there is room for it, in parts of a letter, with the gap between two. */
const CELL = { width: 0.65, height: 0.95 };
const GAP = 2;
/** An average letter, and a digit, in parts of a letter's height. */
const LETTER = 0.52;

/** Numbers a day. */
const dayNumber = (iso: string): number => Math.round(Date.parse(iso) / 86_400_000);

/** Places the dated ticks of a timeline, and roles below it; null where no tick has a date. */
export function layOutTimeline(
  ticks: readonly TickView[],
  roles: readonly RoleMark[],
  room: TimelineRoom,
): TimelineLayout | null {
  // They came latest first, and in one article the first one first.
  const dated = ticks
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : Number(a.date !== b.date)));
  if (dated.length === 0) return null;
  const cell = Math.round(CELL.width * room.em);
  const days = [...dated.map(({ date }) => date ?? ''), ...roles.map(({ date }) => date)].map(dayNumber);
  const axis = timeAxis(days, { width: room.width, cell, digit: LETTER * room.em });
  const placed = (list: TickView['list'], height: number) =>
    placeTicks(
      dated.filter((tick) => tick.list === list),
      { axis, cell, height, full: CELL.height * room.em, down: list === 'about', line: room.above },
    );
  const both = [...placed('said-by', room.above), ...placed('about', room.below)];
  const order = new Map(dated.map((tick, at) => [tick, at]));
  return {
    axis,
    ticks: both.sort((a, b) => (order.get(a.tick) ?? 0) - (order.get(b.tick) ?? 0)),
    roles: placeRoles(roles, axis, room),
  };
}

function placeTicks(
  ticks: readonly TickView[],
  how: {
    readonly axis: TimeAxis;
    readonly cell: number;
    readonly height: number;
    readonly full: number;
    readonly down: boolean;
    readonly line: number;
  },
): PlacedTick[] {
  const stacked = stackTicks(
    ticks.map(({ date }) => how.axis.at(dayNumber(date ?? ''))),
    how.cell,
  );
  const most = stacked.reduce((highest, { row }) => Math.max(highest, row + 1), 1);
  const height = Math.min(how.full, how.height / most);
  const gap = height > 2 * GAP ? GAP : 0;
  return ticks.flatMap((tick, at) => {
    const place = stacked[at];
    if (place === undefined) return [];
    const y = how.down ? how.line + place.row * height + GAP : how.line - (place.row + 1) * height;
    const x = place.column * how.cell + GAP / 2;
    return [{ tick, x, y, width: how.cell - GAP, height: height - gap }];
  });
}

/** Rows of roles below an axis: more are in the list of roles. */
export const MOST_ROLE_ROWS = 4;

/** Gives each role a row in which its words meet no other; one without has no words. */
function placeRoles(roles: readonly RoleMark[], axis: TimeAxis, { width, em }: TimelineRoom): PlacedRole[] {
  const rows: { start: number; end: number }[][] = [];
  return roles.flatMap(({ role, date }) => {
    const at = axis.at(dayNumber(date));
    const wanted = role.length * LETTER * em + em;
    const anchor = width - at >= wanted || at <= width / 2 ? 'start' : 'end';
    const space = Math.min(wanted, anchor === 'start' ? width - at : at);
    const span =
      anchor === 'start' ? { start: at, end: at + space + em } : { start: at - space - em, end: at };
    const free = rows.findIndex((taken) =>
      taken.every(({ start, end }) => span.end <= start || end <= span.start),
    );
    const row = free < 0 ? rows.length : free;
    if (row >= MOST_ROLE_ROWS) return [];
    rows[row] = [...(rows[row] ?? []), span];
    return [{ role, at, row, anchor, letters: Math.floor((space - em) / (LETTER * em)) }];
  });
}

/** Finds the tick at a point, or the nearest within reach. */
export function tickNear(
  ticks: readonly PlacedTick[],
  point: { readonly x: number; readonly y: number },
  reach: number,
): PlacedTick | null {
  let nearest: PlacedTick | null = null;
  let least = reach;
  for (const one of ticks) {
    const dx = Math.max(one.x - point.x, 0, point.x - one.x - one.width);
    const dy = Math.max(one.y - point.y, 0, point.y - one.y - one.height);
    const distance = Math.hypot(dx, dy);
    if (distance >= least) continue;
    least = distance;
    nearest = one;
  }
  return nearest;
}
