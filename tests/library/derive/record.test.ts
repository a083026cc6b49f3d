import { describe, expect, test } from 'vitest';
import type { Extracted } from '../../../lib/extract/extracted.ts';
import type { ArticleRecord } from '../../../lib/library/article-record.ts';
import { changedParagraphs } from '../../../lib/library/derive/changed-paragraphs.ts';
import { languageNotRead } from '../../../lib/library/derive/language-not-read.ts';
import { editedRecord, recordOf, updatedRecord } from '../../../lib/library/derive/record-of.ts';
import type { ArticleId } from '../../../lib/model.ts';

const EXTRACTED: Extracted = {
  title: 'The dam holds',
  authors: ['Ann Lee'],
  published: { day: '2024-05-01', isSure: true, printed: 'May 1' },
  site: 'The Sample',
  address: 'https://news.example/dam',
  language: 'en',
  text: 'The dam holds.\n\nIt held.',
  isExcerpt: false,
  isWhole: true,
};
const ID = 'b2c6c1d2' as ArticleId;
const made = (more: Partial<Parameters<typeof recordOf>[1]> = {}, extracted: Partial<Extracted> = {}) =>
  recordOf(
    { ...EXTRACTED, ...extracted },
    { id: ID, origin: 'page', edited: [], now: new Date(2024, 4, 3, 23, 30), ...more },
  );

describe('the record', () => {
  test('holds what was read, and the day on which the reader kept it', () => {
    expect(made()).toMatchObject({
      ...{ id: ID, origin: 'page', title: 'The dam holds', authors: ['Ann Lee'], source: 'The Sample' },
      ...{ date: '2024-05-01', dateIsSure: true, datePrinted: 'May 1', keptDay: '2024-05-03', edited: [] },
    });
  });

  test.each<[string, ArticleRecord['edited'], Partial<ArticleRecord>]>([
    ['nothing', [], { title: 'The dam breaks', date: '2024-05-02' }],
    ['the title', ['title'], { title: 'Dam', date: '2024-05-02' }],
    ['the day', ['date'], { title: 'The dam breaks', date: null, dateIsSure: false }],
  ])('an update leaves what the reader put right: %s', (_, edited, expected) => {
    const before = { ...made({ edited }), ...(edited.includes('title') ? { title: 'Dam' } : {}) };
    const mine = edited.includes('date') ? { ...before, date: null, dateIsSure: false } : before;
    const newer = made(
      { id: 'other' as ArticleId },
      { title: 'The dam breaks', published: { day: '2024-05-02', isSure: true, printed: 'May 2' } },
    );
    expect(updatedRecord(mine, newer)).toMatchObject({ id: ID, edited, ...expected });
  });

  test('an update is of a later day, and the article keeps its place among those kept', () => {
    const newer = made({ id: 'other' as ArticleId, now: new Date(2024, 5, 1) });
    expect(updatedRecord(made(), newer)).toMatchObject({ kept: made().kept, keptDay: '2024-06-01' });
  });

  test('a field that is put right says so, in one order', () => {
    const once = editedRecord(made(), { date: '2024-04-30' });
    expect(once).toMatchObject({ date: '2024-04-30', dateIsSure: true, edited: ['date'] });
    expect(editedRecord(once, { title: null }).edited).toEqual(['title', 'date']);
    expect(editedRecord(once, { date: null }).dateIsSure).toBe(false);
  });
});

test.each([
  ['nothing', 'A.\n\nB.', 'A.\n\nB.', 0],
  ['spaces', 'A  b.\n\nB.', 'A b.\n\n\nB. ', 0],
  ['the order', 'A.\n\nB.', 'B.\n\nA.', 0],
  ['a word', 'A.\n\nB.', 'A.\n\nC.', 1],
  ['one more', 'A.', 'A.\n\nB.', 1],
  ['two fewer', 'A.\n\nB.\n\nC.', 'A.', 2],
  ['one of two that are the same', 'A.\n\nA.', 'A.\n\nB.', 1],
  ['all', 'A.\n\nB.', 'C.\n\nD.\n\nE.', 3],
])('counts the paragraphs that changed: %s', (_, before, after, changed) => {
  expect(changedParagraphs(before, after)).toBe(changed);
});

const ENGLISH =
  'The mayor of the town said that it was too late for the dam, and that the people of the valley would have to leave it. '.repeat(
    2,
  );
const TURKISH =
  'Belediye başkanı barajın artık güvenli olmadığını söyledi ve vadide yaşayan herkesin hemen ayrılması gerektiğini belirtti. '.repeat(
    3,
  );
const GERMAN =
  'Der Bürgermeister der Stadt sagte, dass es für den Damm zu spät sei und dass die Leute im Tal gehen müssten, bevor es Nacht wird. '.repeat(
    2,
  );
const CHINESE = '市长说大坝已经不安全了山谷里的人们必须马上离开他们的家。'.repeat(3);

test.each([
  ['English, declared so', 'en-GB', ENGLISH, null],
  ['English, declared as nothing', null, ENGLISH, null],
  ['English, on a page that says otherwise', 'tr', ENGLISH, null],
  ['Turkish, declared so', 'tr', TURKISH, 'tr'],
  ['Turkish, on a page that says English', 'en', TURKISH, 'und'],
  ['German, declared as nothing', null, GERMAN, 'und'],
  ['German of Austria', 'de-AT', GERMAN, 'de-AT'],
  ['Chinese', 'zh', CHINESE, 'zh'],
  ['Chinese, declared as nothing', null, CHINESE, 'und'],
  ['a few words, declared as Turkish', 'tr', 'Merhaba.', 'tr'],
  ['a few words, declared as nothing', null, 'Merhaba.', null],
  ['no words', 'tr', '1234', null],
])('quotes are read in English alone: %s', (_, language, text, expected) => {
  expect(languageNotRead({ language, text })).toBe(expected);
});
