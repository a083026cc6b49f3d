import { describe, expect, test } from 'vitest';
import { CREDITS } from '../../lib/article/header/credits.ts';
import { DAY_TRUST } from '../../lib/article/header/day-trust.ts';
import { PHRASES } from '../../lib/article/header/phrases.ts';
import { STRANGERS } from '../../lib/article/header/stated-days.ts';
import { readHeader } from '../../lib/article/read-header.ts';
import { DATELINES } from '../../lib/english/dates/dateline.ts';
import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import { HEADER_LAYOUTS, LAYOUT_ACTORS } from './header-layouts.ts';

interface Row {
  readonly name: string;
  readonly sentence: string;
}

const tables: [name: string, table: readonly Row[]][] = [
  ['parts of phrases', PHRASES],
  ['days of something else', STRANGERS],
  ['order of trust', DAY_TRUST],
  ['credits', CREDITS],
  ['datelines', DATELINES],
];
const layouts = HEADER_LAYOUTS.flatMap(([, group]) =>
  group.map((layout) => ({ ...layout, tokenised: tokenisedText(layout.text) })),
);

/** Counts the layouts that are read wrong. */
function failures(): number {
  return layouts.filter(({ tokenised, date, source }) => {
    const header = readHeader(tokenised, LAYOUT_ACTORS);
    return header.date !== date || (source !== undefined && header.source !== source);
  }).length;
}

/** Runs with one row taken out of its table, and puts it back. */
function without<T>(table: T[], row: T, run: () => number): number {
  const at = table.indexOf(row);
  table.splice(at, 1);
  try {
    return run();
  } finally {
    table.splice(at, 0, row);
  }
}

describe.each(tables)('%s', (_name, table) => {
  test.each(table)('$name is forced by a layout', (row) => {
    expect(without(table as Row[], row, failures)).toBeGreaterThan(0);
  });

  test.each(table)('$name gives an example', ({ name, sentence }) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(sentence).toMatch(/[[{].+[\]}]/);
  });
});
