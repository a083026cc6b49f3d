import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { article, page, RAIN } from '../extract/parse.ts';

const command = join(import.meta.dirname, '..', '..', 'cli', 'extract.ts');
const folder = mkdtempSync(join(tmpdir(), 'on-record-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(input: string, files: readonly string[] = []) {
  const { stdout, status } = spawnSync(process.execPath, [command, ...files], { input, encoding: 'utf8' });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const html = page('<title>Rain in Zenda</title>', article('<time datetime="2022-03-07">Monday</time>'));
const good = JSON.stringify({ id: 'good', html, url: 'https://post.example/rain' });
const answer = {
  ...{ id: 'good', title: 'Rain in Zenda', authors: [], published: '2022-03-07', publishedSure: false },
  ...{
    publishedPrinted: '2022-03-07',
    site: 'post.example',
    url: 'https://post.example/rain',
    language: 'en',
  },
  ...{ excerpt: false, text: RAIN.join('\n\n') },
};

test('a page on a line is answered with a line', () => {
  expect(run(`${good}\n`)).toEqual({ status: 0, lines: [answer] });
});

const bad: [name: string, line: string, answer: object][] = [
  ['no JSON', '{"id":', { error: expect.stringContaining('no JSON') }],
  ['no object', '[]', { error: expect.stringContaining('expected an object') }],
  ['no id', '{"html":"A."}', { error: expect.stringContaining('"id"') }],
  ['no page', '{"id":"a"}', { id: 'a', error: expect.stringContaining('"html" and "file"') }],
  [
    'a url that is none',
    '{"id":"a","html":"A.","url":"x"}',
    { id: 'a', error: expect.stringContaining('"url"') },
  ],
];

test.each(bad)(
  'a line with %s is answered with its number, and the others are read',
  (_name, line, error) => {
    const { status, lines } = run(`${good}\n${line}\n${good}\n`);
    expect(status).toBe(1);
    expect(lines).toEqual([answer, { ...error, line: 2 }, answer]);
  },
);

test('files are read in their own charset, and one that is not there is named', () => {
  const file = join(folder, 'rain.html');
  const older = html.replace('utf-8', 'windows-1252').replace('Rain in Zenda</h1>', 'Rain in Zénda</h1>');
  writeFileSync(file, Buffer.from(older.replaceAll(/[“”]/g, '"'), 'latin1'));
  const text = join(folder, 'rain.txt');
  writeFileSync(text, `Rain in Zenda\n\n${RAIN.join('\n\n')}`);
  const { status, lines } = run('', [file, text, join(folder, 'nothing.html')]);
  expect(status).toBe(1);
  expect(lines).toEqual([
    expect.objectContaining({ id: file, title: 'Rain in Zénda' }),
    expect.objectContaining({ id: text, title: 'Rain in Zenda', text: expect.stringContaining(RAIN[2]!) }),
    { id: expect.stringContaining('nothing.html'), error: expect.stringContaining('nothing.html') },
  ]);
});

test('a page of a few words is answered with what it has, and says so', () => {
  expect(run('{"id":"a","html":"<p>It rained."}').lines).toEqual([
    expect.objectContaining({ id: 'a', problem: expect.stringContaining('No article was found') }),
  ]);
});
