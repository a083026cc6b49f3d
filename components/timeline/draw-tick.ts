import type { QuoteKind, Stance } from '../../lib/model.ts';
import type { TickBox } from '../../lib/timeline/lay-out-timeline.ts';

/** Names the outlines of ticks, which tell stances apart without colour. */
export type TickOutline = 'flat' | 'round' | 'notched' | 'pointed';

/** Says which outline stands for a stance. What the speaker does not stand by is notched. */
export const OUTLINE_OF: Readonly<Record<Stance, TickOutline>> = {
  said: 'flat',
  asked: 'round',
  denied: 'notched',
  doubted: 'notched',
  rejected: 'notched',
  withheld: 'notched',
  'not-denied': 'notched',
  supported: 'flat',
  agreed: 'flat',
  judged: 'flat',
  promised: 'pointed',
  'called-on': 'pointed',
};

/** Lower ticks have no room for an outline. */
const LEAST_HEIGHT = 6;

const OUTLINES: Readonly<Record<TickOutline, (box: TickBox) => string>> = {
  flat: ({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`,
  round: ({ x, y, width, height }) =>
    `M${x} ${y + height}v${width / 2 - height}a${width / 2} ${width / 2} 0 0 1 ${width} 0v${height - width / 2}z`,
  notched: ({ x, y, width, height }) =>
    `M${x} ${y}l${width / 2} ${height * 0.4}l${width / 2} ${-height * 0.4}v${height}h${-width}z`,
  pointed: ({ x, y, width, height }) =>
    `M${x} ${y + height * 0.4}l${width / 2} ${-height * 0.4}l${width / 2} ${height * 0.4}v${height * 0.6}h${-width}z`,
};

/** Holds what is drawn of a tick: its outline, and what of it is filled. */
export interface DrawnTick {
  readonly line: string;
  readonly fill: string;
}

/** Draws a tick: filled where it is quoted as a whole, in its lower half where it is partly quoted, hollow where it is reported. */
export function drawTick(kind: QuoteKind, stance: Stance, box: TickBox): DrawnTick {
  const line = OUTLINES[box.height < LEAST_HEIGHT ? 'flat' : OUTLINE_OF[stance]](box);
  const lower = { ...box, y: box.y + box.height / 2, height: box.height / 2 };
  const fills: Readonly<Record<QuoteKind, string>> = {
    direct: line,
    mixed: OUTLINES.flat(lower),
    indirect: '',
  };
  return { line, fill: fills[kind] };
}
