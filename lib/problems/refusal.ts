import type { Problem } from './problem.ts';

/** Carries a problem up to whoever answers. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;

  constructor(problem: Problem) {
    // For a log only: whoever answers takes the problem.
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}

/** Tells the problem of whatever was thrown. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Refusal) return thrown.problem;
  return { code: 'unexpected', message: thrown instanceof Error ? thrown.message : String(thrown) };
}
