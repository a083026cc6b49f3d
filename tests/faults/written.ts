import { order } from '../library/store/memory-tables.ts';

/** Writes a value with its fields in one order, so that equal ones are written alike. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => order(a, b)))
      : part,
  );
}
