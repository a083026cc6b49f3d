import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONTENT_BEGINS } from '../../../lib/quotes/contents/content-begins.ts';
import { CONTENT_ENDS } from '../../../lib/quotes/contents/content-ends.ts';
import { CONTENT_VETOES } from '../../../lib/quotes/grades/content-vetoes.ts';
import { GRADES } from '../../../lib/quotes/grades/grades.ts';

const DESIGN = join(import.meta.dirname, '../../../lib/quotes/contents/DESIGN.md');

/** Tables of rows, as the design prints them under their headings. */
const TABLES: Readonly<Record<string, readonly { readonly name: string; readonly sentence: string }[]>> = {
  CONTENT_BEGINS,
  CONTENT_ENDS,
  CONTENT_VETOES,
  GRADES,
};

/** Prints a table of rows: their names and examples. */
function printed(rows: readonly { readonly name: string; readonly sentence: string }[]): string {
  const all = [['row', 'example'], ...rows.map(({ name, sentence }) => [`\`${name}\``, sentence])];
  const widths = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => `| ${row.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

// With WRITE_DESIGN=1 the tables are written into the design.
test('the design prints the rows as they are', () => {
  const text = readFileSync(DESIGN, 'utf8');
  const sections = text.split(/^(?=## )/m).map((section) => {
    const table = Object.entries(TABLES).find(([name]) => section.split('\n', 1)[0]?.includes(`\`${name}\``));
    if (!table) return section.trimEnd();
    const words = section.split('\n').filter((line) => !line.startsWith('|'));
    return `${words.join('\n').trimEnd()}\n\n${printed(table[1])}`;
  });
  const current = `${sections.join('\n\n')}\n`;
  if (process.env.WRITE_DESIGN) writeFileSync(DESIGN, current);
  else expect(text).toBe(current);
});
