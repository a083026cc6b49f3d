import { expect, test } from 'vitest';
import { extractTab } from '../../../lib/answering/keeping/extract-tab.ts';

const EXTRACTED = {
  title: null,
  authors: [],
  published: { day: '2024-05-03', isSure: true, printed: '3 May 2024' },
  site: 'The Zenda Herald',
  address: 'https://herald.example/bridge',
  language: 'en',
  text: 'Mayor Ann Lee said the bridge would open.',
  isExcerpt: false,
  isWhole: true,
};
const CLOSED = { ok: false, error: { code: 'page-closed' } };

test.each([
  ['what it read', { ok: true, value: EXTRACTED }],
  ['a page without an article', { ok: false, error: { code: 'page-no-article', words: 3, fewest: 40 } }],
  [
    'a page without end',
    { ok: false, error: { code: 'page-too-large', what: 'elements', count: 9, most: 8 } },
  ],
])('the script’s answer is taken: %s', async (_name, answer) => {
  expect(await extractTab(async () => answer)).toEqual(answer);
});

test.each([
  ['nothing', undefined],
  ['a field too many', { ok: true, value: { ...EXTRACTED, tab: 7 } }],
  ['an address of a script', { ok: true, value: { ...EXTRACTED, address: 'javascript:alert(1)' } }],
  ['a count that is a text', { ok: false, error: { code: 'page-no-article', words: '<b>', fewest: 40 } }],
  ['a problem that is none of a page’s', { ok: false, error: { code: 'library-lost' } }],
])('what only a page would forge closes it: %s', async (_name, answer) => {
  expect(await extractTab(async () => answer)).toEqual(CLOSED);
});

test('so does a browser that runs no script there', async () => {
  expect(await extractTab(() => Promise.reject(new Error('Cannot access chrome://')))).toEqual(CLOSED);
});
