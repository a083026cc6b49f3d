import { expect, test } from 'vitest';
import { hostOf } from '../../lib/reader/host-of.ts';
import { bearsOnPages, DEFAULT_SETTINGS, readSettings, switchSite } from '../../lib/reader/settings.ts';
import { problemIn } from '../problems/problem-in.ts';

test.each([
  ['nothing stored yet', undefined, DEFAULT_SETTINGS],
  ['not settings at all', 'on', DEFAULT_SETTINGS],
  [
    'settings of this version',
    {
      version: 1,
      highlighting: false,
      oncePerSection: true,
      sitesOff: ['a.example'],
      citeAs: 'ris',
      lookUps: true,
    },
    {
      version: 1,
      highlighting: false,
      oncePerSection: true,
      sitesOff: ['a.example'],
      citeAs: 'ris',
      lookUps: true,
    },
  ],
  ['a format that there is no more', { ...DEFAULT_SETTINGS, citeAs: 'endnote' }, DEFAULT_SETTINGS],
  [
    'a field that is missing',
    { version: 1, sitesOff: ['a.example'] },
    {
      version: 1,
      highlighting: true,
      oncePerSection: false,
      sitesOff: ['a.example'],
      citeAs: null,
      lookUps: false,
    },
  ],
  [
    'a field that is damaged',
    { version: 1, highlighting: false, oncePerSection: 1, sitesOff: 'all' },
    { version: 1, highlighting: false, oncePerSection: false, sitesOff: [], citeAs: null, lookUps: false },
  ],
  [
    'an entry that is damaged',
    { version: 1, highlighting: true, sitesOff: [7, 'a.example'] },
    {
      version: 1,
      highlighting: true,
      oncePerSection: false,
      sitesOff: ['a.example'],
      citeAs: null,
      lookUps: false,
    },
  ],
])('reads %s', (_, stored, settings) => {
  expect(readSettings(stored)).toEqual(settings);
});

test.each([[2], ['1'], [null], [undefined]])('refuses version %j', (version) => {
  expect(problemIn(() => readSettings({ version, highlighting: false, sitesOff: [] }))).toEqual({
    code: 'settings-other-version',
    version,
    reads: 1,
  });
});

test('a site is turned off once and on again', () => {
  const off = switchSite(
    switchSite(switchSite(DEFAULT_SETTINGS, 'b.example', false), 'a.example', false),
    'b.example',
    false,
  );
  expect(off.sitesOff).toEqual(['a.example', 'b.example']);
  expect(switchSite(off, 'b.example', true).sitesOff).toEqual(['a.example']);
  expect(DEFAULT_SETTINGS.sitesOff).toEqual([]);
});

test.each([
  [{ highlighting: false }, true],
  [{ oncePerSection: true }, true],
  [{ sitesOff: ['a.example'] }, true],
  [{ citeAs: 'bibtex' }, false],
  [{ lookUps: true }, false],
  [{}, false],
] as const)('a change of %j bears on pages: %s', (change, expected) => {
  expect(bearsOnPages({ ...DEFAULT_SETTINGS, ...change }, DEFAULT_SETTINGS)).toBe(expected);
});

test.each([
  ['https://www.news.example/a?b#c', 'www.news.example'],
  ['http://localhost:8080/', 'localhost'],
  ['https://NEWS.example.', 'news.example.'],
  ['https://[::1]/', '[::1]'],
  ['about:blank', null],
  ['file:///home/x.html', null],
  ['chrome://settings', null],
  ['moz-extension://0-0/popup.html', null],
  ['', null],
  ['no address', null],
  [null, null],
])('the site of %j is %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
