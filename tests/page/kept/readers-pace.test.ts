import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadersPace } from '../../../lib/page/kept/readers-pace.ts';

test('a screen of text comes at once, and what follows as fast as somebody skims', () => {
  const pace = new ReadersPace(0);
  expect(pace.take(4_000, 0)).toBe(true);
  expect(pace.take(100, 500)).toBe(false);
  expect(pace.take(100, 1_100)).toBe(true);
  expect(pace.take(100, 1_200)).toBe(false);
});

test('a text longer than a screen waits for a whole one', () => {
  const pace = new ReadersPace(0);
  expect(pace.take(100, 0)).toBe(true);
  expect(pace.take(50_000, 0)).toBe(false);
  expect(pace.take(50_000, 1_000)).toBe(true);
  expect(pace.take(1, 1_000)).toBe(false);
});

test('no page gets more than a screen and a hundred characters a second, whatever it asks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ characters: fc.nat(6_000), after: fc.integer({ min: -500, max: 3_000 }) })),
      (asked) => {
        const pace = new ReadersPace(0);
        let now = 0;
        let latest = 0;
        let taken = 0;
        for (const { characters, after } of asked) {
          now = Math.max(0, now + after);
          latest = Math.max(latest, now);
          if (pace.take(characters, now)) taken += Math.min(characters, 4_000);
        }
        // A clock that goes back and forth gives what it went forth, no more.
        const forth = asked.reduce((sum, { after }) => sum + Math.max(0, after), 0);
        expect(taken).toBeLessThanOrEqual(4_000 + (forth / 1_000) * 100 + 0.001);
      },
    ),
  );
});
