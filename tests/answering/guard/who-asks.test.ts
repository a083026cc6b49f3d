import { expect, test } from 'vitest';
import { whoAsks } from '../../../lib/answering/guard/who-asks.ts';

const EXTENSION = 'chrome-extension://abcdef/';

test.each([
  ['a page', 'https://news.example/', 7, { who: 'page', tab: 7 }],
  ['a frame without an address', 'about:srcdoc', 7, { who: 'page', tab: 7 }],
  ['a content script whose address is withheld', null, 7, { who: 'page', tab: 7 }],
  ['the card', `${EXTENSION}card.html`, 7, { who: 'card', tab: 7 }],
  ['the card with a fragment', `${EXTENSION}card.html#x`, 7, { who: 'card', tab: 7 }],
  ['the card outside a tab', `${EXTENSION}card.html`, null, null],
  ['the popup', `${EXTENSION}popup.html`, null, { who: 'extension', tab: null }],
  ['the reader', `${EXTENSION}reader.html?article=old#old:0`, 8, { who: 'extension', tab: 8 }],
  ['another extension’s document', 'chrome-extension://other/popup.html', null, null],
  [
    'a page that wears the name',
    'https://news.example/chrome-extension://abcdef/popup.html',
    7,
    { who: 'page', tab: 7 },
  ],
  ['an address that begins alike', 'chrome-extension://abcdef.example/', 7, { who: 'page', tab: 7 }],
  ['nothing known', null, null, null],
])('%s', (_, url, tabId, asker) => {
  expect(
    whoAsks({ url, tabId, frameId: 0, tabUrl: null, documentId: null, isPrivate: false }, EXTENSION),
  ).toEqual(asker);
});
