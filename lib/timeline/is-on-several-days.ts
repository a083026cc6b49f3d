import type { Coverage } from '../holdings/passages/coverage.ts';

/** Tells whether quotes of two days or more are on record: those of one day need no line of time. */
export function isOnSeveralDays(coverage: readonly Coverage[]): boolean {
  const days = coverage.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat());
  return new Set(days).size > 1;
}
