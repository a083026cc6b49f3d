import { QUOTE_KINDS } from '../../lib/model.ts';
import type { TickView } from '../../lib/views/timeline-view.ts';
import { drawTick, OUTLINE_OF, type TickOutline } from './draw-tick.ts';
import { KIND_WORDS, OUTLINE_WORDS } from './timeline-words.ts';

const BOX = { x: 1, y: 1, width: 6, height: 10 };
const OUTLINES = ['round', 'notched', 'pointed'] as const satisfies readonly TickOutline[];
const EXAMPLE = { round: 'asked', notched: 'denied', pointed: 'promised' } as const;

/** Says what the forms of ticks stand for, of those that are there, and how the ticks are walked. */
export function TimelineLegend({ ticks }: { readonly ticks: readonly TickView[] }) {
  const kinds = QUOTE_KINDS.filter((kind) => ticks.some((tick) => tick.kind === kind));
  const outlines = OUTLINES.filter((outline) => ticks.some(({ stance }) => OUTLINE_OF[stance] === outline));
  return (
    <div class="timeline-legend">
      <ul aria-label="What the marks stand for">
        {kinds.map((kind) => (
          <li key={kind}>
            <Sign drawn={drawTick(kind, 'said', BOX)} /> {KIND_WORDS[kind]}
          </li>
        ))}
        {outlines.map((outline) => (
          <li key={outline}>
            <Sign drawn={drawTick('indirect', EXAMPLE[outline], BOX)} /> {OUTLINE_WORDS[outline]}
          </li>
        ))}
      </ul>
      <p>Point at a mark, or walk them with the arrow keys; press it to read the quote in its article.</p>
    </div>
  );
}

function Sign({ drawn }: { readonly drawn: ReturnType<typeof drawTick> }) {
  return (
    <svg width="8" height="12" aria-hidden="true">
      <path class="tick-lines" d={drawn.line} />
      <path class="tick-fills" d={drawn.fill} />
    </svg>
  );
}
