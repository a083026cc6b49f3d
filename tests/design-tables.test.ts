import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../cli/build-extension.ts';
import { markdownTable } from './markdown-table.ts';

/** A row of a table of rules. The example has what fires in brackets and what must not in braces. */
interface Row {
  readonly name?: string;
  readonly sentence: string;
}

const PRINTED = /(<!-- rows of (\w+) in (\S+) -->\n)[\s\S]*?(<!-- end of rows -->)/g;

/** Prints the tables of a design note anew from the rows that they stand for. */
async function withRows(design: string): Promise<string> {
  let printed = design;
  for (const [block, head = '', table = '', path = '', foot = ''] of design.matchAll(PRINTED)) {
    const file = (await import(join(ROOT, path))) as Record<string, readonly Row[]>;
    const rows = (file[table] ?? []).map(({ name, sentence }) => [name ?? '', cell(sentence)]);
    printed = printed.replace(
      block,
      () => `${head}\n${markdownTable(['rule', 'example'], rows, 'left')}\n\n${foot}`,
    );
  }
  return printed;
}

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ');

const DESIGNS = globSync('lib/**/DESIGN.md', { cwd: ROOT });

// `npx vitest run --project unit tests/design-tables.test.ts -u` prints them anew.
test.each(DESIGNS)('%s has the rows as the code has them', async (path) => {
  const file = join(ROOT, path);
  await expect(await withRows(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
});

/** A table of rules as code writes it: exported, in capitals, its rows with an example. */
const TABLE = /^export const ([A-Z_]+): readonly [^=]+ = \[$/gm;

test.each(globSync('lib/{quotes,speakers,article,identity,checks}/**/*.ts', { cwd: ROOT }))(
  '%s: every row of its tables is printed in a design note',
  async (path) => {
    const notes = DESIGNS.map((design) => readFileSync(join(ROOT, design), 'utf8'))
      .join('\n')
      .replaceAll('`', '');
    for (const [, table = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(TABLE)) {
      const file = (await import(join(ROOT, path))) as Record<string, readonly unknown[]>;
      const names = (file[table] ?? []).flatMap((row) => (isRow(row) ? [row.name ?? ''] : []));
      expect(names.filter((name) => !notes.includes(`| ${name} `))).toEqual([]);
    }
  },
);

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && 'sentence' in row;
