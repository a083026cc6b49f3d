import { expect, test } from 'vitest';
import { readPack, writePack } from '../../lib/packs/pack.ts';
import { SAMPLE } from '../views/sample-index.ts';

test('what is written reads back the same, and is written the same again', () => {
  const text = writePack(SAMPLE);
  expect(readPack(text)).toEqual(SAMPLE);
  expect(writePack(readPack(text))).toBe(text);
});

test('an article’s text stands in a pack once', () => {
  expect(writePack(SAMPLE).split('The harbour stays open').length - 1).toBe(1);
});

/** Writes the sample with one value replaced, given by its path. */
function damaged(path: string, value: unknown): string {
  const copy = structuredClone(SAMPLE) as unknown as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const owner = steps.reduce((place, step) => place[step] as Record<string, unknown>, copy);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return JSON.stringify(copy);
}

test.each([
  [
    'a newer version',
    damaged('version', 9),
    'This index was made by a newer On Record (format version 9; this one reads version 1). Update the extension.',
  ],
  ['no version', damaged('version', undefined), 'no format version that On Record knows'],
  ['a version in words', damaged('version', '1'), 'no format version that On Record knows'],
  ['another format', damaged('format', 'bookmarks'), 'This file is not an index of On Record.'],
  ['a list', '[]', 'This file is not an index of On Record.'],
  ['null', 'null', 'This file is not an index of On Record.'],
  ['half a file', writePack(SAMPLE).slice(0, 500), 'the file is damaged'],
  ['an empty file', '', 'the file is damaged'],
  ['no actors', damaged('actors', undefined), 'actors is missing'],
  ['no articles', damaged('articles', {}), 'articles is missing'],
  ['an unknown kind', damaged('actors.1.kind', 'robot'), 'actors[1] is wrong'],
  ['an alias that is no text', damaged('actors.0.aliases', [null]), 'actors[0] is wrong'],
  ['an empty alias', damaged('actors.0.short', ['']), 'actors[0] is wrong'],
  ['two actors with one id', damaged('actors.1.id', 'ada-lund'), 'actors[1] is wrong'],
  ['two articles with one id', damaged('articles.1.id', 'old'), 'articles[1] is wrong'],
  ['an article without text', damaged('articles.0.text', ''), 'articles[0] is wrong'],
  ['a date that is none', damaged('articles.0.date', 'yesterday'), 'articles[0] is wrong'],
  ['quotes that are no list', damaged('articles.0.quotes', {}), 'articles[0] is wrong'],
  ['a quote outside its text', damaged('articles.0.quotes.1.end', 100_000), 'articles[0].quotes[1] is wrong'],
  [
    'an offset that is no integer',
    damaged('articles.0.quotes.0.start', 1.5),
    'articles[0].quotes[0] is wrong',
  ],
  [
    'an empty span',
    damaged('articles.0.mentions.0', { start: 3, end: 3 }),
    'articles[0].mentions[0] is wrong',
  ],
  [
    'an unknown speaker',
    damaged('articles.0.quotes.0.speakers', ['nobody']),
    'articles[0].quotes[0] is wrong',
  ],
  ['an unknown rule', damaged('articles.0.mentions.0.rule', 'guess'), 'articles[0].mentions[0] is wrong'],
  ['a role of nobody', damaged('articles.0.roles.0.actor', 'nobody'), 'articles[0].roles[0] is wrong'],
  ['half of a surrogate pair', damaged('articles.0.title', '\ud800'), 'articles[0] is wrong'],
])('refuses %s, and says so', (_, text, reason) => {
  expect(() => readPack(text)).toThrow(reason);
});
