import { isDay } from '../lib/english/dates/written-day.ts';

/** Says what is wrong with a line of input, with the id where it has one. */
export interface BadLine {
  readonly id?: string;
  readonly error: string;
}

/** Is an object that a line holds, with its id. */
interface NamedObject {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads a line that holds a JSON object with an id; `expected` shows what it should look like. */
export function readJsonLine(line: string, expected: string): NamedObject | BadLine {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { error: `this line is no JSON: ${error instanceof Error ? error.message : error}` };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { error: `expected an object ${expected}` };
  const fields = data as Record<string, unknown>;
  const { id } = fields;
  if (typeof id !== 'string' || id === '') return { error: '"id" must be a string that is not empty' };
  return { id, fields };
}

/** Says what is wrong with a date of a line; null where it is a day, or none. */
export function dateProblem(date: unknown): string | null {
  if (date === undefined || date === null) return null;
  const isRight = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && isDay(date);
  return isRight ? null : '"date" must be a day of the calendar as YYYY-MM-DD';
}
