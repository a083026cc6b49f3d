import { describe, expect, test } from 'vitest';
import { codeFiles, exportedNames, readTree, type Tree } from './tree.ts';

const WORDS = 'docs/WORDS.md';
/** A longer meaning is no sentence that can be kept in mind. */
const MOST_WORDS = 25;
/** Exported by more than one file in the same meaning: each side of the extension asks the background its own way. */
const MANY_HOMES = new Set(['send']);

/** What must hold of the list of private words; each gives the violations. */
const WORD_RULES: Readonly<Record<string, (tree: Tree) => string[]>> = {
  'each name is exported where its row says'(tree) {
    const homes = homesOf(tree);
    return rowsOf(tree)
      .filter(
        ({ name, path }) => !homes.get(name)?.some((home) => home === path || home.startsWith(`${path}/`)),
      )
      .map(({ name, path }) => `${name}: not exported by ${path}`);
  },
  'rows are in alphabetical order, each name once'(tree) {
    const names = rowsOf(tree).map(({ name }) => name);
    return names
      .filter((name, row) => row > 0 && name.toLowerCase() <= (names[row - 1] ?? '').toLowerCase())
      .map((name) => `${name}: stands twice, or too low`);
  },
  'each meaning is one short sentence'(tree) {
    return rowsOf(tree)
      .filter(({ meaning }) => !/^\S.*\.$/.test(meaning) || meaning.split(/\s+/).length > MOST_WORDS)
      .map(({ name }) => `${name}: its meaning is no sentence of at most ${MOST_WORDS} words`);
  },
  'no exported name has two meanings'(tree) {
    return [...homesOf(tree)]
      .filter(([name, homes]) => homes.length > 1 && !MANY_HOMES.has(name))
      .map(([name, homes]) => `${name}: exported by ${homes.join(' and ')}`);
  },
};

interface Row {
  readonly name: string;
  readonly meaning: string;
  readonly path: string;
}

/** Reads the table: a line that begins with a bar and a name in code is a row. */
function rowsOf(tree: Tree): Row[] {
  const rows = (tree.get(WORDS) ?? '').matchAll(/^\| `(\w+)` *\| (.*?) *\| `([^`]+)` *\|$/gm);
  return [...rows].map(([, name = '', meaning = '', path = '']) => ({ name, meaning, path }));
}

/** Maps each name that the product exports to the files that do. */
function homesOf(tree: Tree): ReadonlyMap<string, readonly string[]> {
  const homes = new Map<string, string[]>();
  for (const [path, text] of codeFiles(tree)) {
    if (!/^(?:lib|components|entrypoints|cli)\//.test(path)) continue;
    for (const name of new Set(exportedNames(text))) homes.set(name, [...(homes.get(name) ?? []), path]);
  }
  return homes;
}

describe('the private words', () => {
  const tree = readTree();
  test.each(Object.entries(WORD_RULES))('%s', (_rule, violations) => {
    expect(violations(tree)).toEqual([]);
  });

  test('every row of the table is read', () => {
    const lines = (tree.get(WORDS) ?? '').split('\n').filter((line) => line.startsWith('| `'));
    expect(rowsOf(tree)).toHaveLength(lines.length);
    expect(lines.length).toBeGreaterThan(40);
  });
});

const CAST = '| `Cast` | The actors of an article. | `lib/cast.ts` |';
const FILES = { 'lib/cast.ts': 'export interface Cast {}\n', 'lib/scan.ts': 'export function scan() {}\n' };

/** For each rule what breaks it, and the name that must be told. */
const BROKEN: readonly {
  rule: string;
  rows: readonly string[];
  named: string;
  files?: Record<string, string>;
}[] = [
  {
    rule: 'each name is exported where its row says',
    rows: [CAST, '| `Crew` | Nobody has it. | `lib/cast.ts` |'],
    named: 'Crew',
  },
  {
    rule: 'each name is exported where its row says',
    rows: ['| `Cast` | It moved. | `lib/scan.ts` |'],
    named: 'Cast',
  },
  {
    rule: 'rows are in alphabetical order, each name once',
    rows: ['| `scan` | Finds names. | `lib/scan.ts` |', CAST],
    named: 'Cast',
  },
  { rule: 'rows are in alphabetical order, each name once', rows: [CAST, CAST], named: 'Cast' },
  {
    rule: 'each meaning is one short sentence',
    rows: [`| \`scan\` | Finds${' many'.repeat(MOST_WORDS)}. | \`lib/scan.ts\` |`],
    named: 'scan',
  },
  { rule: 'each meaning is one short sentence', rows: ['| `scan` |  | `lib/scan.ts` |'], named: 'scan' },
  {
    rule: 'no exported name has two meanings',
    rows: [CAST],
    named: 'Cast',
    files: { 'components/Cast.tsx': 'export function Cast() {}\n' },
  },
];

describe('each rule can fail', () => {
  const plant = (rows: readonly string[], files: Record<string, string> = {}): Tree =>
    new Map(Object.entries({ ...FILES, ...files, [WORDS]: rows.join('\n') }));

  test.each(BROKEN)('$rule: $rows', ({ rule, rows, named, files }) => {
    const violations = WORD_RULES[rule]?.(plant(rows, files)) ?? [];
    expect(violations.map((one) => one.split(':')[0])).toEqual([named]);
  });

  test('each has rows that break it', () => {
    expect(new Set(BROKEN.map(({ rule }) => rule))).toEqual(new Set(Object.keys(WORD_RULES)));
  });

  test.each(Object.entries(WORD_RULES))('innocent rows pass: %s', (_rule, violations) => {
    const folder = '| `scan` | Finds names. | `lib` |';
    expect(violations(plant([CAST, folder]))).toEqual([]);
  });
});
