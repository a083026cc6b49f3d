import { expect } from 'vitest';
import type { Problem } from '../../lib/problems/problem.ts';
import { Refusal } from '../../lib/problems/refusal.ts';

/** Runs what must be refused, and gives the problem. */
export function problemIn(run: () => unknown): Problem {
  let thrown: unknown = null;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Refusal);
  return (thrown as Refusal).problem;
}
