import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const command = join(import.meta.dirname, '..', '..', 'cli', 'analyse.ts');

interface Line {
  readonly id?: string;
  readonly error?: string;
  readonly mentions: readonly { readonly actor: string }[];
  readonly quotes: readonly { readonly speakers: readonly string[] }[];
  readonly roles: readonly { readonly actor: string }[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly mentions: readonly object[];
  }[];
  readonly index?: { readonly actors: readonly IndexEntry[] };
}

interface IndexEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly quotes: number;
}

function together(lines: readonly string[], ...options: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, '--together', ...options], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
  };
}

const article = (id: string, text: string) => JSON.stringify({ id, text });

const ARTICLES = [
  article('a', 'Gov. Ann B. Varga of Ohio said it rained. China said it was dry. Wang Yi said it snowed.'),
  article('b', 'Ohio Gov. Ann Varga said it snowed. The dentist Tom Reyes said it was dry.'),
  article('c', 'Governor Varga said it was dry. The potter Tom Reyes said it rained.'),
];

test('the same actor has the same id in all lines, and the last line lists who occurs', () => {
  const { status, lines } = together(ARTICLES);
  expect(status).toBe(0);
  expect(lines.map((line) => line.id ?? Object.keys(line)[0])).toEqual(['a', 'b', 'c', 'index']);
  expect(lines.slice(0, 3).map(({ quotes }) => quotes.flatMap(({ speakers }) => speakers))).toEqual([
    ['a#ann-b-varga', 'china', 'wang-yi'],
    ['a#ann-b-varga', 'b#tom-reyes'],
    ['a#ann-b-varga', 'c#tom-reyes'],
  ]);
  expect(lines[3]?.index?.actors).toEqual(
    expect.arrayContaining([
      {
        id: 'a#ann-b-varga',
        name: 'Ann B. Varga',
        kind: 'person',
        aliases: ['Ann B. Varga', 'Ann Varga'],
        articles: 3,
        quotes: 3,
      },
      expect.objectContaining({ id: 'china', articles: 1, quotes: 1 }),
      expect.objectContaining({ id: 'b#tom-reyes', articles: 1 }),
      expect.objectContaining({ id: 'c#tom-reyes', articles: 1 }),
    ]),
  );
});

test('the index has every id of the lines once, with its counts, and a name that is one of its aliases', () => {
  const { lines } = together(ARTICLES);
  const index = lines.at(-1)?.index?.actors ?? [];
  const used = lines
    .slice(0, -1)
    .map(({ mentions, quotes, roles, actors }) => [
      ...new Set([
        ...mentions.map(({ actor }) => actor),
        ...roles.map(({ actor }) => actor),
        ...actors.map(({ id }) => id),
        ...quotes.flatMap(({ speakers }) => speakers),
      ]),
    ]);
  expect(index.map(({ id }) => id).sort()).toEqual([...new Set(used.flat())].sort());
  for (const { id, name, aliases, articles } of index) {
    expect(aliases).toContain(name);
    expect(articles).toBe(used.filter((ids) => ids.includes(id)).length);
  }
});

test('the order of the articles changes nothing but ids', () => {
  const partition = (lines: readonly Line[]) => {
    const spoken = lines
      .slice(0, -1)
      .flatMap(({ id, quotes }) =>
        quotes.flatMap(({ speakers }, k) => speakers.map((speaker) => ({ speaker, at: `${id} ${k}` }))),
      );
    return [...Map.groupBy(spoken, ({ speaker }) => speaker).values()]
      .map((own) =>
        own
          .map(({ at }) => at)
          .sort()
          .join(', '),
      )
      .sort();
  };
  expect(partition(together(ARTICLES.toReversed()).lines)).toEqual(partition(together(ARTICLES).lines));
});

test('two names that one article has for a person are one actor of its line', () => {
  const { lines } = together([
    article('a', 'Senator Ann B. Varga said it rained. Ann Varga said it snowed. Senator Ann Varga left.'),
    article('b', 'Senator Ann Varga said it was dry.'),
  ]);
  expect(lines[0]?.actors.map(({ mentions }) => mentions.length)).toEqual([3]);
});

test('bad lines are answered in their places, and the others are one library', () => {
  const { status, lines } = together([ARTICLES[0] as string, '[]', ARTICLES[1] as string]);
  expect(status).toBe(1);
  expect(lines.map(({ id, error }) => id ?? error ?? 'index')).toEqual([
    'a',
    expect.stringContaining('expected an object'),
    'b',
    'index',
  ]);
});

test('nothing is a library without actors', () => {
  expect(together([]).lines).toEqual([{ index: { actors: [] } }]);
});
