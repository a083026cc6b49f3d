import type { KnownQuote } from '../../lib/checks/known/known-quotes.ts';
import { type BadLine, dateProblem, readJsonLine } from '../json-line.ts';

/** Is a quote in a line of input. Its article is the part of the id before the last "#". */
export interface QuoteInLine extends KnownQuote {
  readonly id: string;
}

/** Reads a line of input, `{"id", "text", "speaker"?, "date"?}`. */
export function readQuoteLine(line: string): QuoteInLine | BadLine {
  const read = readJsonLine(line, '{"id", "text", "speaker"?, "date"?}');
  if ('error' in read) return read;
  const {
    id,
    fields: { text, speaker = null, date = null },
  } = read;
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (speaker !== null && typeof speaker !== 'string')
    return { id, error: '"speaker" must be a string or null' };
  const problem = dateProblem(date);
  if (problem !== null) return { id, error: problem };
  return { id, article: id.replace(/#[^#]*$/, ''), text, speaker, date: date as string | null };
}
