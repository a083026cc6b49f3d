import type { ArticleId } from '../lib/model.ts';
import { type BadLine, dateProblem, readJsonLine } from './json-line.ts';

/** Holds an article that a line of input asks about. */
export interface ArticleRequest {
  readonly id: ArticleId;
  readonly text: string;
  readonly date?: string;
}

/** Reads a line of input, `{"id", "text", "date"?}`. */
export function readArticleLine(line: string): ArticleRequest | BadLine {
  const read = readJsonLine(line, '{"id", "text", "date"?}');
  if ('error' in read) return read;
  const {
    id,
    fields: { text, date },
  } = read;
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (text.trim() === '') return { id, error: '"text" is empty' };
  const problem = dateProblem(date);
  if (problem !== null) return { id, error: problem };
  return { id: id as ArticleId, text, ...(typeof date === 'string' && { date }) };
}
