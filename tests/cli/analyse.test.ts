import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const command = join(import.meta.dirname, '..', '..', 'cli', 'analyse.ts');

function run(input: string) {
  const { stdout, status } = spawnSync(process.execPath, [command], { input, encoding: 'utf8' });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const good = JSON.stringify({ id: 'good', text: 'The mayor said it rained.' });

const bad: [name: string, line: string, answer: object][] = [
  ['no JSON', '{"id":', { error: expect.stringContaining('no JSON') }],
  ['no object', '[]', { error: expect.stringContaining('expected an object') }],
  ['no id', '{"text":"A."}', { error: expect.stringContaining('"id"') }],
  ['no text', '{"id":"a"}', { id: 'a', error: expect.stringContaining('"text"') }],
  ['an empty text', '{"id":"a","text":" "}', { id: 'a', error: expect.stringContaining('empty') }],
  [
    'a date that is no day',
    '{"id":"a","text":"A.","date":"2023-02-30"}',
    { id: 'a', error: expect.stringContaining('date') },
  ],
];

test.each(bad)(
  'a line with %s is answered with its number, and the others are analysed',
  (_name, line, answer) => {
    const { status, lines } = run(`${good}\n${line}\n${good}\n`);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.objectContaining({ id: 'good', quotes: [expect.objectContaining({ kind: 'indirect' })] }),
      { ...answer, line: 2 },
      expect.objectContaining({ id: 'good' }),
    ]);
  },
);

test('a date that is given wins over what the text says', () => {
  const { status, lines } = run(
    `${JSON.stringify({ id: 'a', text: ' date 2022-03-07 It rained.', date: '2020-01-02' })}\n`,
  );
  expect([status, lines[0].date]).toEqual([0, '2020-01-02']);
});
