import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackTicks } from '../../lib/timeline/stack-ticks.ts';

test('ticks of one day stand on one another, those of others beside', () => {
  expect(stackTicks([4, 4, 4, 30], 8)).toEqual([
    { column: 0, row: 0 },
    { column: 0, row: 1 },
    { column: 0, row: 2 },
    { column: 3, row: 0 },
  ]);
});

test('whatever the places: no two ticks share a cell, none floats, none is further off than a cell', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 600 })), fc.integer({ min: 2, max: 20 }), (some, cell) => {
      const places = some.toSorted((a, b) => a - b);
      const stacked = stackTicks(places, cell);
      const taken = new Set(stacked.map(({ column, row }) => `${column} ${row}`));
      expect(taken.size).toBe(places.length);
      for (const [at, { column, row }] of stacked.entries()) {
        if (row > 0) expect(taken).toContain(`${column} ${row - 1}`);
        expect(Math.abs((column + 0.5) * cell - places[at]!)).toBeLessThanOrEqual(cell / 2);
      }
    }),
  );
});
