import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '..', '..', 'cli', 'known.ts');
const GOOD = { id: 'a#0', text: 'The ferry to Zenda never sank.', speaker: 'Ann Varga', date: '2024-03-04' };

function known(index: readonly unknown[], queries: readonly unknown[], ...more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-known-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const written = [index, queries].map((lines, k) => {
    const file = join(folder, `${k}.jsonl`);
    writeFileSync(
      file,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    return file;
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...written, ...more], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

test('each query is answered in order, with what it repeats and how', () => {
  const { status, lines } = known(
    [GOOD],
    [
      { id: 'q#0', text: 'The ferry to Zenda never once sank.', speaker: 'Varga' },
      { id: 'q#1', text: 'It rained in Strelsau.' },
      { id: 'a#9', text: GOOD.text },
    ],
  );
  expect(status).toBe(0);
  expect(lines).toEqual([
    {
      id: 'q#0',
      matches: [
        {
          ...{ id: 'a#0', class: 'altered', otherSpeaker: false, rule: 'reworded-whole' },
          differences: [{ type: 'inserted', index: [25, 25], query: [25, 29] }],
        },
      ],
    },
    { id: 'q#1', matches: [] },
    { id: 'a#9', matches: [] },
  ]);
});

test('a bad line is named, and the others are looked up all the same', () => {
  const { status, stderr, lines } = known(
    [GOOD, { id: 'b', text: 3 }],
    [
      '{',
      { ...GOOD, id: 'c#0', speaker: 1 },
      { ...GOOD, id: 'd#0', date: '2024-02-30' },
      { ...GOOD, id: 'e#0' },
    ],
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/0\.jsonl:2: "text" must be a string/);
  expect(stderr).toMatch(/1\.jsonl:2: "speaker" must be/);
  expect(lines).toMatchObject([
    { error: expect.stringContaining('no JSON'), line: 1 },
    { id: 'c#0', error: expect.stringContaining('"speaker"'), line: 2 },
    { id: 'd#0', error: expect.stringContaining('"date"'), line: 3 },
    { id: 'e#0', matches: [{ id: 'a#0', class: 'verbatim' }] },
  ]);
});

test('a file may open with the mark of its encoding, and have lines without anything', () => {
  const { status, lines } = known(
    [`\uFEFF${JSON.stringify(GOOD)}`, ''],
    [`\uFEFF${JSON.stringify({ ...GOOD, id: 'q#0' })}`],
  );
  expect(status).toBe(0);
  expect(lines).toMatchObject([{ id: 'q#0', matches: [{ id: 'a#0' }] }]);
});

test('a folder for a file is named', () => {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, tmpdir(), tmpdir()], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining(tmpdir())]);
});

test('a file that is not there, and a third one, are refused', () => {
  expect(known([GOOD], [], 'more')).toMatchObject({
    status: 2,
    lines: [],
    stderr: expect.stringContaining('usage'),
  });
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'no-index', 'no-queries'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('no-index')]);
});
