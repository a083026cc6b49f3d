import { expect, test } from 'vitest';
import { readPack, writePack } from '../../lib/packs/pack.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { SAMPLE } from '../holdings/sample-index.ts';
import { problemIn } from '../problems/problem-in.ts';

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

test.each<[string, string, Problem]>([
  ['a newer version', damaged('version', 9), { code: 'index-newer', version: 9, reads: 1 }],
  [
    'no version',
    damaged('version', undefined),
    { code: 'index-version-unknown', version: undefined, reads: 1 },
  ],
  ['a version in words', damaged('version', '1'), { code: 'index-version-unknown', version: '1', reads: 1 }],
  ['another format', damaged('format', 'bookmarks'), { code: 'index-foreign' }],
  ['a list', '[]', { code: 'index-foreign' }],
  ['null', 'null', { code: 'index-foreign' }],
  ['half a file', writePack(SAMPLE).slice(0, 500), { code: 'index-damaged' }],
  ['an empty file', '', { code: 'index-damaged' }],
])('refuses %s', (_, text, problem) => {
  expect(problemIn(() => readPack(text))).toEqual(problem);
});

test.each<[what: string, part: string, value: unknown, path: string, fault: string]>([
  ['no actors', 'actors', undefined, 'actors', 'missing'],
  ['articles that are no list', 'articles', {}, 'articles', 'array'],
  ['an unknown kind', 'actors.1.kind', 'robot', 'actors.1.kind', 'picklist'],
  ['an alias that is no text', 'actors.0.aliases', [null], 'actors.0.aliases.0', 'string'],
  ['an empty alias', 'actors.0.short', [''], 'actors.0.short.0', 'non_empty'],
  ['a pronoun of nobody', 'actors.0.pronoun', 'it', 'actors.0.pronoun', 'picklist'],
  ['a field too many', 'actors.0.salary', 1, 'actors.0.salary', 'unknown'],
  ['two actors with one id', 'actors.1.id', 'ada-lund', 'actors.1.id', 'taken'],
  ['two articles with one id', 'articles.1.id', 'old', 'articles.1.id', 'taken'],
  ['an article without text', 'articles.0.text', '', 'articles.0.text', 'non_empty'],
  ['a date that is none', 'articles.0.date', 'yesterday', 'articles.0.date', 'regex'],
  ['quotes that are no list', 'articles.0.quotes', {}, 'articles.0.quotes', 'array'],
  ['a quote outside its text', 'articles.0.quotes.1.end', 100_000, 'articles.0.quotes.1', 'outside_text'],
  [
    'a speaker outside the text',
    'articles.0.quotes.0.speaker',
    { start: 0, end: 100_000 },
    'articles.0.quotes.0.speaker',
    'outside_text',
  ],
  ['an offset that is no integer', 'articles.0.quotes.0.start', 1.5, 'articles.0.quotes.0.start', 'integer'],
  ['an offset before the text', 'articles.0.quotes.0.start', -1, 'articles.0.quotes.0.start', 'min_value'],
  ['an empty span', 'articles.0.mentions.0.end', 0, 'articles.0.mentions.0', 'outside_text'],
  [
    'an unknown speaker',
    'articles.0.quotes.0.speakers',
    ['nobody'],
    'articles.0.quotes.0.speakers.0',
    'no_such_actor',
  ],
  ['an unknown rule', 'articles.0.mentions.0.rule', 'guess', 'articles.0.mentions.0.rule', 'picklist'],
  ['a role of nobody', 'articles.0.roles.0.actor', 'nobody', 'articles.0.roles.0.actor', 'no_such_actor'],
  ['half of a surrogate pair', 'articles.0.title', '\ud800', 'articles.0.title', 'well_formed'],
])('refuses %s, and says where', (_, part, value, path, fault) => {
  expect(problemIn(() => readPack(damaged(part, value)))).toEqual({ code: 'index-unfit', path, fault });
});
