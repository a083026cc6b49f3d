import { describe, expect, test } from 'vitest';
import { LAYOUT_RULES } from './layout-rules.ts';
import { readTree, type Tree } from './tree.ts';

describe('the tree', () => {
  const tree = readTree();
  test.each(Object.entries(LAYOUT_RULES))('%s', (_rule, violations) => {
    expect(violations(tree)).toEqual([]);
  });
});

/** For each rule one tree that breaks it, and the place that must be named. */
const BROKEN: readonly {
  rule: keyof typeof LAYOUT_RULES;
  path: string;
  text: string;
  others?: Record<string, string>;
}[] = [
  { rule: 'the top level is fixed', path: 'src/thing.ts', text: '' },
  { rule: 'no room is named after nothing', path: 'lib/utils/thing.ts', text: '' },
  { rule: 'no room is named after nothing', path: 'lib/page/helpers.ts', text: '' },
  {
    rule: 'imports run one way',
    path: 'lib/text/words.ts',
    text: `import { scan } from '../matching/scan.ts';`,
    others: { 'lib/names/scan.ts': '' },
  },
  {
    rule: 'imports run one way',
    path: 'components/Card.tsx',
    text: `import { tabs } from '../lib/browser/tabs.ts';`,
    others: { 'lib/browser/tabs.ts': '' },
  },
  {
    rule: 'imports run one way',
    path: 'lib/page/follow/watch.ts',
    text: `export { start } from '../../entrypoints/content/start.ts';`,
    others: { 'entrypoints/content/start.ts': '' },
  },
  { rule: 'imports run one way', path: 'lib/attic/old.ts', text: '' },
  {
    rule: 'words are data',
    path: 'lib/mentions/vetoes.ts',
    text: 'const airs = /^(?:force|defen[cs]e|base|strikes?)$/;',
  },
  {
    rule: 'words are data',
    path: 'lib/text/day.ts',
    text: 'const month = `(?:Jan|Feb|Mar|Apr)`;',
  },
  {
    rule: 'no script in a page reaches beyond its rooms',
    path: 'lib/page/follow/watch.ts',
    text: `import { Reading } from '../read/reading.ts';`,
    others: {
      'entrypoints/content/index.ts': `import { watch } from '../../lib/page/follow/watch.ts';`,
      'lib/page/read/reading.ts': '',
    },
  },
  {
    rule: 'each outside package has one room',
    path: 'lib/page/a.ts',
    text: `import browser from 'webextension-polyfill';`,
  },
  {
    rule: 'each outside package has one room',
    path: 'lib/page/a.ts',
    text: `import Fuse from 'fuse.js/basic';`,
  },
  {
    rule: 'each outside package has one room',
    path: 'lib/browser/a.ts',
    text: `import { openDB } from 'idb';`,
  },
  { rule: 'each outside package has one room', path: 'lib/views/a.ts', text: `import { h } from 'preact';` },
  { rule: 'the database has one room', path: 'lib/page/a.ts', text: 'indexedDB.open("a");' },
  { rule: 'no text becomes markup', path: 'components/Card.tsx', text: 'element.innerHTML = words;' },
  { rule: 'long files have a reason', path: 'lib/page/a.ts', text: 'a();\n'.repeat(301) },
  {
    rule: 'a file is named after its main export',
    path: 'lib/text/words.ts',
    text: 'export function tokens() {}',
  },
  {
    rule: 'no folder holds too much to see',
    path: 'lib/text/',
    text: '',
    others: Object.fromEntries(Array.from({ length: 21 }, (_, k) => [`lib/text/a${k}.ts`, ''])),
  },
  {
    rule: 'the design lists the rooms',
    path: 'docs/DESIGN.md',
    text: '## The tree\n\nlib/text/  any language\n',
  },
  { rule: 'no test is left out', path: 'tests/text/a.test.ts', text: `test.${'only'}('a', () => {});` },
  { rule: 'no test is left out', path: 'tests/text/a.test.ts', text: `describe.${'skip'}('a', () => {});` },
  { rule: 'no machine is named', path: 'docs/NOTES.md', text: `See ${'/work'}/main for more.` },
];

describe('each rule can fail', () => {
  test.each(BROKEN)('$rule: $path', ({ rule, path, text, others = {} }) => {
    const named = LAYOUT_RULES[rule](new Map([[path, text], ...Object.entries(others)]));
    expect(named.join('\n')).toContain(path);
  });

  test('each has a tree that breaks it', () => {
    expect(new Set(BROKEN.map((one) => one.rule))).toEqual(new Set(Object.keys(LAYOUT_RULES)));
  });
});

test('a script in a page may take types from anywhere', () => {
  const tree: Tree = new Map([
    ['entrypoints/content/index.ts', `import { watch } from '../../lib/page/follow/watch.ts';`],
    ['lib/page/follow/watch.ts', `import type { Reading } from '../read/reading.ts';`],
    ['lib/page/read/reading.ts', ''],
  ]);
  expect(LAYOUT_RULES['no script in a page reaches beyond its rooms'](tree)).toEqual([]);
});

test.each(['tests/text/words.test.ts', 'lib/text/words.ts'])('an innocent tree passes: %s', (path) => {
  const tree: Tree = new Map([[path, 'export function words() {}\nexport interface Word {}\n']]);
  expect(Object.values(LAYOUT_RULES).flatMap((violations) => violations(tree))).toEqual([]);
});
