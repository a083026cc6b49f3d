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

test('each quote comes with the line that the copy button copies, in every paragraph that of the whole', () => {
  const text =
    'Mayor Ann Lee said: “The bridge opens in May.\n\n“The tunnel follows.”\n\nShe added that the money was there.';
  const { lines } = run(`${JSON.stringify({ id: 'bridge', text, date: '2024-05-06' })}\n`);
  const whole =
    'Ann Lee, Mayor, said: “The bridge opens in May. The tunnel follows.” (source not stated, reported on 6 May 2024)';
  expect(
    lines[0].quotes.map(({ start, end, citation }: Record<string, unknown>) => [
      text.slice(start as number, end as number),
      citation,
    ]),
  ).toEqual([
    ['The bridge opens in May.', whole],
    ['The tunnel follows.', whole],
    [
      'the money was there',
      'Ann Lee, Mayor, as reported and not verbatim: added that the money was there (source not stated, reported on 6 May 2024; speaker inferred from “she”)',
    ],
  ]);
});

test('each quote says what was done with the words, how they came to their speaker, and by which rules', () => {
  const text = 'Mayor Ann Lee came. She denied that the bridge was cracked.';
  const { lines } = run(`${JSON.stringify({ id: 'bridge', text })}\n`);
  const [quote] = lines[0].quotes;
  expect(quote).toMatchObject({
    stance: 'denied',
    by: 'pronoun',
    stated: false,
    citation:
      'Ann Lee, Mayor, as reported and not verbatim: denied that the bridge was cracked (source not stated, undated; speaker inferred from “she”)',
  });
  expect(Object.keys(quote)).toEqual(
    'start end kind speaker speakers cue stance by antecedent rules stated citation'.split(' '),
  );
});

test('a date that is given wins over what the text says', () => {
  const { status, lines } = run(
    `${JSON.stringify({ id: 'a', text: ' date 2022-03-07 It rained.', date: '2020-01-02' })}\n`,
  );
  expect([status, lines[0].date]).toEqual([0, '2020-01-02']);
});
