import { lineNotUtf8 } from '../../text/line-not-utf8.ts';
import { foreignField } from './foreign-field.ts';

/** A value of a text of JSON values, with its line, counted from 1. */
export interface JsonLine {
  readonly line: number;
  readonly value: unknown;
}

/**
 * Reads JSON values, one a line, or one that takes all lines. Throws what `fail` makes of a line and a fault: `utf8` where bytes are no
 * text, `json`, `empty`, or `unknown` for a field that every object has anyway, which no schema would see. Reads a value when it is asked for.
 */
export function* readLines(
  bytes: Uint8Array,
  {
    isOneValue,
    fail,
  }: { readonly isOneValue: boolean; readonly fail: (line: number, fault: string) => Error },
): Generator<JsonLine> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fail(lineNotUtf8(bytes), 'utf8');
  }
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const stop = isOneValue ? -1 : text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    yield { line, value: parsed(text.slice(start, end), (fault) => fail(line, fault)) };
    start = end + 1;
  }
}

function parsed(text: string, fail: (fault: string) => Error): unknown {
  if (text.trim() === '') throw fail('empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail('json');
  }
  if (foreignField(value)) throw fail('unknown');
  return value;
}
