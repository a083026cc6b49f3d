import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ActorId } from '../../lib/model.ts';
import { inventedPdf, set } from '../e2e/keep/invented-pdf.ts';
import { exchangeStage, townArticle } from '../library/exchange/exchange-stage.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const COMMAND = join(ROOT, 'cli', 'check.ts');

const PLAN =
  'Ann Lee, the mayor of Zenda, spoke on Monday. “The bridge over the Ruri will open in the first week of May,” Lee told reporters.';
const WARNING =
  'Tom Reyes, an engineer, disagreed. “Nobody has looked at the piers of the old dam since the flood,” Reyes said.';

let backup: Uint8Array = new Uint8Array();
let folder = '';

/** A library of two articles; the reader says that the second one’s words are another’s. */
beforeAll(async () => {
  const stage = exchangeStage();
  await stage.library.keep(townArticle(1, { text: PLAN }));
  await stage.library.keep(townArticle(2, { text: WARNING, address: 'https://news.example/dam' }));
  const tom = (await stage.library.holding.search('Tom Reyes', { after: null, size: 9 })).items.find(
    (hit) => hit.type === 'actor',
  );
  const said = await stage.library.holding.saidBy(tom!.id as ActorId, {
    ...{ after: null, size: 9, grades: 'all' },
  });
  await stage.library.correctQuote(said.items[0]!.quotes[0]!.id, {
    speaker: { by: 'name', name: 'Kit Marsh', kind: 'person' },
  });
  backup = await stage.exported();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  put('zenda.onrecord', backup);
});

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    ...{ cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } },
  });
  return { status, stdout, stderr };
}

const check = (draft: string, ...more: string[]) => run([draft, '--library', 'zenda.onrecord', ...more]);

const DRAFT = `The bridge

“The bridge over the Ruri will open in the last week of May,” Ann Lee said.
“The bridge over the Ruri will open in the first week of May,” said Otto Varga.

“Nobody has looked at the piers of the old dam since the flood,” Kit Marsh said.
“The ferry never sank in the whole of my long life,” Varga said.
`;

test('each quotation is told with its line, its speaker and what is on record, and all are counted', () => {
  put('draft.txt', DRAFT);
  const { status, stdout, stderr } = check('draft.txt');
  expect([status, stderr]).toEqual([0, '']);
  const [reworded = '', other = '', same = '', none = '', end] = stdout.split('\n\n');
  expect(reworded).toMatch(/^line 3: “The bridge over .*,” Ann Lee\n {2}Worded differently, 1 May 2024:\n/);
  expect(reworded).toContain('“Dam 1”, The Zenda Post, reported on 1 May 2024, https://news.example/1');
  expect(reworded).toMatch(/\n {4}on record “first”, in the draft “last”$/);
  expect(other).toMatch(/^line 4: .* Otto Varga\n {2}First on record from Ann Lee, 1 May 2024:\n {4}Ann Lee/);
  // The reader’s word, not the engine’s.
  expect(same).toMatch(/^line 6: .* Kit Marsh\n {2}First on record, 1 May 2024:\n {4}Kit Marsh/);
  expect(none).toBe(
    'line 7: “The ferry never sank in the whole of my long life,” Otto Varga\n  Not in these 5 articles.',
  );
  expect(end).toBe(
    '4 quotations: 1 on record, 1 worded differently, 1 on record from another speaker, 1 not in these 5 articles.\n',
  );
});

test('for programs each quotation is a line, and the count stands beside', () => {
  put('draft.md', DRAFT.replaceAll('\n', '\r\n'));
  const { status, stdout, stderr } = check('draft.md', '--json');
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ line, speaker, found }) => [line, speaker, found])).toEqual([
    [3, 'Ann Lee', 'reworded'],
    [4, 'Otto Varga', 'other-speaker'],
    [6, 'Kit Marsh', 'on-record'],
    [7, 'Otto Varga', 'not-on-record'],
  ]);
  expect(lines[0].matches).toEqual([
    expect.objectContaining({
      ...{ class: 'reworded', rule: 'reworded', whole: true, otherSpeaker: false, speakers: ['Ann Lee'] },
      ...{ stance: 'said', reporting: 'told reporters:', date: '2024-05-01', source: 'The Zenda Post' },
      ...{ title: 'Dam 1', url: 'https://news.example/1' },
      differences: [{ type: 'replaced', record: [42, 47], draft: [42, 46] }],
    }),
  ]);
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^4 quotations: /)]);
});

test('reprints of one text stand below the first of them, and have its number', async () => {
  const stage = exchangeStage();
  const prose = Array.from(
    { length: 8 },
    (_, k) => `Ferry ${k} left the pier of Zenda at hour ${k} with ${k} oxen and a priest on its deck.`,
  ).join('\n\n');
  await stage.library.keep(townArticle(1, { text: `ZENDA (AFP) — ${PLAN}\n\n${prose}` }));
  await stage.library.keep(townArticle(2, { text: `The bridge\n\n${PLAN}\n\n${prose}` }));
  await stage.library.keep(townArticle(3, { text: PLAN }));
  put('reprints.onrecord', await stage.exported());
  put('draft.txt', DRAFT.split('\n').slice(3, 4).join());
  const { stdout } = run(['draft.txt', '--library', 'reprints.onrecord']);
  expect(stdout.match(/^ {2}\S.*/gm)).toHaveLength(2);
  expect(stdout).toMatch(/^ {4}the same text in The Zenda Post, 1 May 2024\n {4}likely from AFP\n/m);
  const { matches } = JSON.parse(run(['draft.txt', '--library', 'reprints.onrecord', '--json']).stdout);
  const told = matches.map(({ title, ...one }: { title: string; origin: number; agency: string | null }) => [
    ...[title, one.origin, one.agency],
  ]);
  // Of one day, the three come in no order of their own.
  const [one, two, alone] = told.toSorted();
  expect([one, two, alone]).toEqual([
    ['Dam 1', two[1], 'AFP'],
    ['Dam 2', one[1], 'AFP'],
    ['Dam 3', 1 - one[1], null],
  ]);
});

const PDF = inventedPdf([
  [
    ...set(['The bridge'], { size: 20 }),
    ...set(['"The bridge over the Ruri will open in the first week', 'of May," Ann Lee told the council.'], {
      top: 720,
    }),
  ],
]);

test.each([
  [
    'a page',
    'draft.html',
    '<!doctype html><title>Draft</title><p>The bridge.</p><p>“The bridge over the Ruri will open in the first week of May,” Ann Lee said.</p>',
  ],
  ['a PDF', 'draft.pdf', PDF],
])('of %s paragraphs are told, which it has in place of lines', (_, name, content) => {
  put(name, content);
  const { status, stdout } = check(name);
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^paragraph \d: “The bridge over .*,” Ann Lee\n {2}First on record, 1 May 2024:/),
  ]);
});

test.each<[why: string, args: string[], error: RegExp]>([
  ['no library', ['draft.txt'], /^usage: npm run -s check -- DRAFT --library FILE\.onrecord/],
  ['no such draft', ['none.txt', '--library', 'zenda.onrecord'], /^none\.txt: there is no such file\n$/],
  ['another kind', ['draft.docx', '--library', 'zenda.onrecord'], /^draft\.docx: it is no \.txt, /],
  [
    'no such library',
    ['draft.txt', '--library', 'none.onrecord'],
    /^none\.onrecord: there is no such file\n$/,
  ],
  ['no backup', ['draft.txt', '--library', 'draft.txt'], /^draft\.txt is no file of articles/],
  [
    'no quotation',
    ['plain.txt', '--library', 'zenda.onrecord'],
    /^plain\.txt: there is no quotation in it\n$/,
  ],
  [
    'no quotation in what is read',
    ['longer.txt', '--library', 'zenda.onrecord'],
    /^longer\.txt: there is no quotation in what was read of it; its last 2\d,\d{3} characters were left out\n$/,
  ],
  ['nothing', ['empty.md', '--library', 'zenda.onrecord'], /^empty\.md: it is empty\n$/],
  ['no text', ['data.md', '--library', 'zenda.onrecord'], /^data\.md: it holds no text\n$/],
])('%s is named, and the exit status is 2', (_, args, error) => {
  put('draft.txt', DRAFT);
  put('draft.docx', DRAFT);
  put('plain.txt', 'It rained in Zenda.');
  put('longer.txt', `${'It rained in Zenda for the whole day.\n'.repeat(6_000)}${DRAFT}`);
  put('empty.md', '');
  put('data.md', Uint8Array.of(0x93, 0x57, 0, 0x94, ...new TextEncoder().encode(DRAFT)));
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(error);
});

test('of a draft that is too long it is said how much was left out', () => {
  put('long.txt', `${DRAFT}${'It rained in Zenda for the whole day.\n'.repeat(6_000)}`);
  const { status, stderr, stdout } = check('long.txt');
  expect([status, stderr]).toEqual([
    0,
    expect.stringMatching(/^The draft is long: its last 28,\d{3} characters/),
  ]);
  expect(stdout).toContain('4 quotations: ');
});

test('without a draft the repository is checked, and the exit status is that of its checks', () => {
  const npm = join(folder, 'npm');
  put('npm', '#!/bin/sh\necho "$PWD $@"\nexit 3\n');
  chmodSync(npm, 0o755);
  expect(run([], { PATH: folder })).toEqual({
    ...{ status: 3, stdout: `${ROOT} run -s check:repository\n`, stderr: '' },
  });
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(scripts.check).toBe('node cli/check.ts');
});
