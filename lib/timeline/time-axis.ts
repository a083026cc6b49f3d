import { AXIS_STEPS, type AxisStep } from './axis-steps.ts';

/** Places days on a line. Days are counted from 1970, lengths are in pixels. */
export interface TimeAxis {
  /** Gives where a day stands; one between two stretches stands at the nearer end. */
  readonly at: (day: number) => number;
  /** In order; each begins behind where the one before it ends. */
  readonly labels: readonly AxisLabel[];
  /** Where the line leaves out years without a day, with the years that it leaves out. */
  readonly breaks: readonly { readonly at: number; readonly years: number }[];
}

/** A label, centred below its place. */
interface AxisLabel {
  readonly at: number;
  readonly text: string;
}

/** Says how much room a line has. */
export interface AxisRoom {
  readonly width: number;
  /** The widest of an axis' signs, half of which may stand on each side of a day. */
  readonly cell: number;
  /** The width of a digit. */
  readonly digit: number;
}

/** A stretch of days without a long gap, and where it stands. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A gap may be left out that is longer than two years, and than a third of the whole: there are two at most. */
const LONG_GAP = 2 * 365;
const LARGE_PART = 1 / 3;
/** They are left out where the days around them would share less than this part of the line. */
const LEAST_PART = 1 / 5;
const BREAK_WIDTH = 40;
const YEAR = 365.25;

/** Makes the axis of some days: at least one, in any order. */
export function timeAxis(days: readonly number[], room: AxisRoom): TimeAxis {
  const inOrder = [...new Set(days)].sort((a, b) => a - b);
  const stretches = placed(stretchesOf(inOrder, room), room);
  const breaks = stretches.slice(1).map((stretch, at) => {
    const before = stretches[at] as Stretch;
    return {
      at: (before.end + stretch.start) / 2,
      years: Math.round((stretch.from - before.to) / YEAR),
    };
  });
  const at = (day: number): number => {
    const stretch = stretches.findLast(({ from }) => from <= day) ?? stretches[0];
    return stretch === undefined ? room.width / 2 : within(stretch, Math.max(day, stretch.from));
  };
  return { at, labels: labelsOf(stretches, at, room), breaks };
}

function within({ from, to, start, end }: Stretch, day: number): number {
  if (from === to) return (start + end) / 2;
  return start + ((Math.min(day, to) - from) / (to - from)) * (end - start);
}

/** Cuts days at gaps of years, where these would leave no room for the others, and the breaks themselves have room. */
function stretchesOf(days: readonly number[], { width, cell }: AxisRoom): Pick<Stretch, 'from' | 'to'>[] {
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const whole = last - first;
  const gaps = days
    .slice(1)
    .map((to, at) => ({ from: days[at] ?? to, to }))
    .filter(({ from, to }) => to - from > LONG_GAP && to - from > LARGE_PART * whole);
  const rest = gaps.reduce((left, { from, to }) => left - (to - from), whole);
  const isCramped = rest > 0 && rest < LEAST_PART * whole;
  const hasRoom = gaps.length * BREAK_WIDTH + (gaps.length + 1) * 2 * cell <= width;
  if (!isCramped || !hasRoom) return [{ from: first, to: last }];
  return [{ to: first }, ...gaps].map((gap, at) => ({ from: gap.to, to: gaps[at]?.from ?? last }));
}

/** Gives each stretch room for a day at least, and its part of the rest. */
function placed(stretches: readonly Pick<Stretch, 'from' | 'to'>[], { width, cell }: AxisRoom): Stretch[] {
  const least = 2 * cell;
  const total = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const rest = Math.max(0, width - BREAK_WIDTH * (stretches.length - 1) - least * stretches.length);
  let start = 0;
  return stretches.map(({ from, to }) => {
    const share = total === 0 ? rest / stretches.length : (rest * (to - from)) / total;
    const stretch = { from, to, start: start + cell / 2, end: start + least + share - cell / 2 };
    start += least + share + BREAK_WIDTH;
    return stretch;
  });
}

/** Labels the begins of days, months or years: the finest that have room. A stretch without one has its first day. */
function labelsOf(stretches: readonly Stretch[], at: TimeAxis['at'], room: AxisRoom): AxisLabel[] {
  const days = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const step = AXIS_STEPS.find((one) => one.days * (length / Math.max(days, 1)) >= one.digits * room.digit);
  const labels: AxisLabel[] = [];
  let year = '';
  let free = 0;
  for (const stretch of stretches) {
    const named = stretch.from === stretch.to || step === undefined ? [] : begins(step, stretch);
    const own = named.length > 0 ? named : [stretch.from];
    for (const day of own) {
      const iso = new Date(day * 86_400_000).toISOString();
      const isNewYear = iso.slice(0, 4) !== year;
      const text = (named.length > 0 && step ? step : DAY_STEP).write(iso.slice(0, 10), isNewYear);
      const half = (text.length * room.digit) / 2;
      const middle = Math.min(Math.max(at(day), half), room.width - half);
      if (middle - half < free) continue;
      labels.push({ at: middle, text });
      free = middle + half + room.digit;
      year = iso.slice(0, 4);
    }
  }
  return labels;
}

const [DAY_STEP] = AXIS_STEPS as [AxisStep, ...AxisStep[]];

function begins(step: AxisStep, { from, to }: Stretch): number[] {
  const found: number[] = [];
  for (let day = step.first(from); day <= to; day = step.next(day)) found.push(day);
  return found;
}
