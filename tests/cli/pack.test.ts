import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ArticleRecord } from '../../lib/library/article-record.ts';
import { HERALD, PLAIN } from '../e2e/keep/herald.ts';
import { inventedPdf, set } from '../e2e/keep/invented-pdf.ts';
import { readWhole } from '../packs/backup/made-backup.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'cli', 'pack.ts');
const KEPT = new Date('2024-06-08T09:00:00Z');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'in', 'deeper'), { recursive: true });
});

function put(name: string, content: string | Buffer): void {
  const path = join(folder, 'in', name);
  writeFileSync(path, content);
  utimesSync(path, KEPT, KEPT);
}

function pack(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  // How far it is, is told every two seconds: that many times on a slow machine.
  return { status, stdout, stderr: stderr.replaceAll(/^reading \d of \d files\n/gm, '') };
}

async function records(): Promise<ArticleRecord[]> {
  const parts = await readWhole(readFileSync(join(folder, 'out.onrecord')));
  return parts.flatMap((part) => (part.type === 'article' ? [part.article.record] : []));
}

const PDF = inventedPdf([
  [
    ...set(['Toll on the Ruri road to end'], { size: 20 }),
    ...set(
      [
        'The toll on the road along the Ruri will end in the autumn, the head of the road',
        'office of Ruritania, Clara Voss, said on Monday. "The road is paid for," Voss said.',
      ],
      { top: 720 },
    ),
  ],
]);
const LINE = {
  id: 'a',
  title: 'The dam',
  published: '2024-05-01',
  text: 'Ann Lee said that the dam would hold.',
};

test('what the library has no room for is refused by itself, and the others are packed', async () => {
  const page = (title: string) =>
    `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${'<p>Ann Lee said that the dam would hold, and that everybody in the town would be dry all winter.</p>'.repeat(5)}</article></body></html>`;
  put('good.html', page('The dam'));
  put('title.html', page('The dam '.repeat(400)));
  put('lines.ndjson', `${JSON.stringify({ ...LINE, text: 'Ann Lee said so. '.repeat(300_000) })}\n`);
  const { status, stderr } = pack('in', '-o', 'out.onrecord');
  expect([status, (await records()).map(({ title }) => title)]).toEqual([1, ['The dam']]);
  expect(stderr).toMatch(
    /^refused: lines\.ndjson, line 1: This text is too long.*\nrefused: title\.html: "title" is too long\n$/,
  );
});

test('texts, pages, PDFs and lines become a file that the library takes in', async () => {
  put('ferry.txt', PLAIN);
  put('deeper/bridge.html', HERALD.page);
  put('toll.pdf', Buffer.from(PDF, 'latin1'));
  put('lines.ndjson', `${JSON.stringify(LINE)}\n\n${JSON.stringify({ id: 'b', file: 'old.htm' })}\n`);
  put('old.htm', HERALD.changed);
  put('.hidden.txt', 'Nobody said anything.');
  expect(pack('in', '-o', 'out.onrecord')).toEqual({
    status: 1,
    stdout: 'packed 5 articles into out.onrecord\n',
    // It was read as a line before.
    stderr: 'refused: old.htm: it says the same as lines.ndjson, line 3\n',
  });
  expect(readdirSync(folder).sort()).toEqual(['in', 'out.onrecord']);
  const found = await records();
  expect(found.map(({ title }) => title)).toEqual([
    HERALD.title,
    'Ferry of Strelsau to stop in winter',
    'The dam',
    HERALD.title,
    'Toll on the Ruri road to end',
  ]);
  expect(found[2]).toMatchObject({
    ...{ origin: 'file', date: '2024-05-01', source: null, kept: KEPT.toISOString(), edited: [] },
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  });
  const { 'index.html': index } = unzipSync(readFileSync(join(folder, 'out.onrecord')));
  expect(new TextDecoder().decode(index)).toContain('5 articles');

  const before = found.map(({ id }) => id);
  // What was written before is no article, wherever it lies.
  renameSync(join(folder, 'out.onrecord'), join(folder, 'in', 'out.onrecord'));
  expect(pack('in', '-o', 'in/out.onrecord').stdout).toBe('packed 5 articles into in/out.onrecord\n');
  renameSync(join(folder, 'in', 'out.onrecord'), join(folder, 'out.onrecord'));
  expect((await records()).map(({ id }) => id)).toEqual(before);
});

test('what cannot be read is refused, and why; where nothing can, nothing is written', () => {
  put('song.mp3', 'la');
  put('torn.pdf', '%PDF-1.4 and nothing more');
  put('empty.txt', '');
  put(
    'bad.ndjson',
    [
      ...['{', '{"id":"a","text":7}', '{"id":"a","text":"A.","published":"May"}'],
      ...['{"id":"a","text":"A.","url":"javascript:x"}', '{"id":"a","file":"none.html"}'],
    ].join('\n'),
  );
  const { status, stderr } = pack('in', '-o', 'out.onrecord');
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^refused: bad\.ndjson, line 1: this line is no JSON/),
    'refused: bad.ndjson, line 2: "text" is wrong',
    'refused: bad.ndjson, line 3: "published" is wrong',
    'refused: bad.ndjson, line 4: "url" is wrong',
    expect.stringMatching(/^refused: bad\.ndjson, line 5: .*none\.html/),
    expect.stringMatching(/^refused: empty\.txt: /),
    'refused: song.mp3: it is no .txt, .html, .pdf or .ndjson file',
    expect.stringMatching(/^refused: torn\.pdf: .*cannot be read/),
    'no article in in: nothing is written',
  ]);
  expect(status).toBe(2);
  expect(readdirSync(folder)).toEqual(['in']);
});

test.each<[args: string[], why: RegExp]>([
  [['in'], /^usage: /],
  [['none', '-o', 'out.onrecord'], /^none is no folder/],
  [['in', '-o', 'out.zip'], /^out\.zip does not end in \.onrecord/],
])('%j is no request', (args, why) => {
  const { status, stderr } = pack(...args);
  expect(stderr).toMatch(why);
  expect(status).toBe(2);
});
