import { isDay } from '../lib/english/dates/written-day.ts';
import type { ArticleId } from '../lib/model.ts';

/** Holds an article that a line of input asks about. */
export interface ArticleRequest {
  readonly id: ArticleId;
  readonly text: string;
  readonly date?: string;
}

/** Says what is wrong with a line, with the id where it has one. */
export interface BadLine {
  readonly id?: string;
  readonly error: string;
}

/** Reads a line of input, `{"id", "text", "date"?}`. */
export function readArticleLine(line: string): ArticleRequest | BadLine {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { error: `this line is no JSON: ${error instanceof Error ? error.message : error}` };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { error: 'expected an object {"id", "text", "date"?}' };
  const { id, text, date } = data as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return { error: '"id" must be a string that is not empty' };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (text.trim() === '') return { id, error: '"text" is empty' };
  if (date === undefined || date === null) return { id: id as ArticleId, text };
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDay(date))
    return { id, error: '"date" must be a day of the calendar as YYYY-MM-DD' };
  return { id: id as ArticleId, text, date };
}
