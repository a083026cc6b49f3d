import { expect, test } from 'vitest';
import { Budget } from '../../../lib/page/follow/budget.ts';

/** What is spent when, and whether there is anything to spend behind it. Milliseconds. */
const SPENT: readonly {
  name: string;
  spent: readonly (readonly [number, number])[];
  at: number;
  has: boolean;
  wait: number;
}[] = [
  { name: 'nothing', spent: [], at: 0, has: true, wait: 0 },
  { name: 'less than what was saved', spent: [[0, 399]], at: 0, has: true, wait: 0 },
  { name: 'all of it', spent: [[0, 400]], at: 0, has: false, wait: 0 },
  { name: 'all of it, a second ago', spent: [[0, 400]], at: 1_000, has: true, wait: 0 },
  { name: 'more than that', spent: [[0, 430]], at: 0, has: false, wait: 1_000 },
  { name: 'more than that, half of what it takes ago', spent: [[0, 430]], at: 500, has: false, wait: 500 },
  {
    name: 'three hundredths of the time, for ever',
    spent: Array.from({ length: 1_000 }, (_, second) => [second * 1_000, 30] as const),
    at: 1_000_000,
    has: true,
    wait: 0,
  },
  {
    name: 'more than three hundredths',
    spent: Array.from({ length: 1_000 }, (_, second) => [second * 1_000, 31] as const),
    at: 1_000_000,
    has: false,
    wait: 20_000,
  },
  {
    name: 'all of it after an hour: no more than the most was saved',
    spent: [[3_600_000, 430]],
    at: 3_600_000,
    has: false,
    wait: 1_000,
  },
];

test.each(SPENT)('$name', ({ spent, at, has, wait }) => {
  const budget = new Budget(0);
  for (const [now, used] of spent) {
    budget.hasSavings(now);
    budget.spend(used);
  }
  expect(budget.hasSavings(at)).toBe(has);
  expect(budget.wait).toBeCloseTo(wait);
});
