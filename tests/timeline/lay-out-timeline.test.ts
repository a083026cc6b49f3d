import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuoteId } from '../../lib/model.ts';
import { layOutTimeline, MOST_ROLE_ROWS, tickNear } from '../../lib/timeline/lay-out-timeline.ts';
import type { TickView } from '../../lib/views/timeline-view.ts';

const ROOM = { width: 600, em: 12, above: 60, below: 40 };

const tick = (id: string, date: string | null, list: TickView['list'] = 'said-by'): TickView => ({
  ...{ id: id as QuoteId, date, kind: 'direct', stance: 'said', reporting: null, text: id },
  ...{ source: null, list, speakers: [], names: [] },
});

const anyDay = fc.option(
  fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
);
const anyTicks = fc
  .array(fc.record({ day: anyDay, list: fc.constantFrom('said-by', 'about') }), { maxLength: 120 })
  .map((all) => all.map(({ day, list }, at) => tick(`t${at}`, day, list)));

describe('ticks', () => {
  test('stand in the order of time, those of one day in the order of their list, the undated nowhere', () => {
    const layout = layOutTimeline(
      [tick('d', '2023-02-23'), tick('b', '2022-03-07'), tick('c', '2022-03-07'), tick('u', null)],
      [],
      ROOM,
    );
    expect(layout?.ticks.map(({ tick: { id } }) => id)).toEqual(['b', 'c', 'd']);
    const [b, c, d] = layout!.ticks;
    expect(c!.x).toBe(b!.x);
    expect(c!.y).toBeLessThan(b!.y);
    expect(d!.x).toBeGreaterThan(500);
  });

  test('of the undated alone nothing is drawn', () => {
    expect(layOutTimeline([tick('u', null)], [], ROOM)).toBeNull();
  });

  test('whatever their number: none covers another, and all have their room above the line or below it', () => {
    fc.assert(
      fc.property(anyTicks, (ticks) => {
        const layout = layOutTimeline(ticks, [], ROOM);
        expect(layout?.ticks.length ?? 0).toBe(ticks.filter(({ date }) => date !== null).length);
        for (const one of layout?.ticks ?? []) {
          const [top, bottom] = one.tick.list === 'said-by' ? [0, 60] : [60, 102];
          expect(one.y).toBeGreaterThanOrEqual(top - 0.001);
          expect(one.y + one.height).toBeLessThanOrEqual(bottom + 0.001);
          for (const other of layout?.ticks ?? [])
            if (one !== other && one.x === other.x)
              expect(one.y + one.height <= other.y + 0.001 || other.y + other.height <= one.y + 0.001).toBe(
                true,
              );
          expect(tickNear(layout!.ticks, { x: one.x + 1, y: one.y + one.height / 2 }, 12)).toBe(one);
        }
      }),
    );
  });

  test('a pointer far from all of them means none', () => {
    const { ticks } = layOutTimeline([tick('a', '2022-03-07'), tick('b', '2023-02-23')], [], ROOM)!;
    expect(tickNear(ticks, { x: 300, y: 50 }, 12)).toBeNull();
    expect(tickNear(ticks, { x: 300, y: 50 }, 1_000)).not.toBeNull();
  });
});

describe('roles', () => {
  const TICKS = [tick('a', '2022-03-07'), tick('b', '2023-02-23')];

  test('stand at the days of the articles that state them, their words where they have room', () => {
    const { roles, axis, ticks } = layOutTimeline(
      TICKS,
      [
        { role: 'Harbour Minister', date: '2022-03-07' },
        { role: 'Prime Minister', date: '2023-02-23' },
      ],
      ROOM,
    )!;
    expect(roles.map(({ role, anchor, row }) => [role, anchor, row])).toEqual([
      ['Harbour Minister', 'start', 0],
      ['Prime Minister', 'end', 0],
    ]);
    expect(Math.abs(roles[0]!.at - ticks[0]!.x)).toBeLessThan(8);
    expect(Math.abs(roles[1]!.at - ticks[1]!.x)).toBeLessThan(8);
    expect(axis.labels.map(({ text }) => text).join()).toContain('2023');
  });

  test('a day on which nothing is said is on the line too', () => {
    const { roles, ticks } = layOutTimeline(TICKS, [{ role: 'Clerk', date: '2010-01-01' }], ROOM)!;
    expect(roles[0]!.at).toBeLessThan(ticks[0]!.x);
  });

  test('whatever they are: no words meet others, or leave the room; the rows are few', () => {
    const anyRoles = fc.array(
      fc.record({
        role: fc.string({ minLength: 1, maxLength: 90 }),
        date: anyDay.map((day) => day ?? '2001-01-01'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyRoles, fc.integer({ min: 200, max: 900 }), (some, width) => {
        const { roles } = layOutTimeline(TICKS, some, { ...ROOM, width })!;
        const spans = roles.map(({ role, at, row, anchor, letters }) => {
          const words = Math.min(role.length, Math.max(letters, 0)) * 0.52 * 12;
          return anchor === 'start'
            ? { row, start: at, end: at + words }
            : { row, start: at - words, end: at };
        });
        for (const [at, span] of spans.entries()) {
          expect(span.row).toBeLessThan(MOST_ROLE_ROWS);
          expect(span.start).toBeGreaterThanOrEqual(-1);
          expect(span.end).toBeLessThanOrEqual(width + 1);
          for (const other of spans.slice(at + 1))
            if (other.row === span.row) expect(span.end <= other.start || other.end <= span.start).toBe(true);
        }
      }),
    );
  });
});
