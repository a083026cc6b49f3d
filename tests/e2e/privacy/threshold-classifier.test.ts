import { expect, test } from 'vitest';
import { accuracyOf, chanceOf, type Measured } from './threshold-classifier.ts';

const load = (k: number, gap: number): Measured => ({
  isWithin: k % 4 < 2,
  features: { gap, noise: (k * 7919) % 101 },
});

test('a classifier tells profiles apart by half a millisecond, and is a coin where there is nothing to tell', () => {
  const within = (k: number) => (k % 4 < 2 ? 0.5 : 0);
  const jitter = (k: number) => ((k * 104_729) % 97) / 400;
  const loads = Array.from({ length: 400 }, (_, k) => k);
  expect(accuracyOf(loads.map((k) => load(k, 5 + within(k) + jitter(k))))).toBeGreaterThan(0.95);
  expect(Math.abs(accuracyOf(loads.map((k) => load(k, 5 + jitter(k)))) - 0.5)).toBeLessThan(chanceOf(400));
});
