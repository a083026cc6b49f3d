import { expect, test } from 'vitest';
import { drawTick, OUTLINE_OF } from '../../../components/timeline/draw-tick.ts';
import { isDisowned } from '../../../lib/holdings/passages/is-disowned.ts';
import { QUOTE_KINDS, STANCES } from '../../../lib/model.ts';

const BOX = { x: 0, y: 0, width: 6, height: 10 };

test('tells kinds apart by what is filled, whatever the stance', () => {
  for (const stance of STANCES) {
    const fills = QUOTE_KINDS.map((kind) => drawTick(kind, stance, BOX).fill);
    expect(new Set(fills).size).toBe(QUOTE_KINDS.length);
  }
});

test('notches what the speaker does not stand by, and nothing else', () => {
  for (const stance of STANCES)
    expect([stance, OUTLINE_OF[stance] === 'notched']).toEqual([stance, isDisowned({ stance })]);
  expect(drawTick('direct', 'denied', BOX).line).not.toBe(drawTick('direct', 'said', BOX).line);
});
