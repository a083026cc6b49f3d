import { expect, test } from 'vitest';
import { actorsById } from '../../lib/holdings/actors-by-id.ts';
import { type SearchHit, searchIn } from '../../lib/holdings/search.ts';
import { nthOfSample, SAMPLE } from './sample-index.ts';

const searchHits = searchIn(SAMPLE.articles, actorsById(SAMPLE.articles, SAMPLE.actors));
const search = (words: string) => searchHits(words, { after: null, size: 30 }).items;
const idOf = (hit: SearchHit | undefined) =>
  hit === undefined
    ? undefined
    : hit.type === 'actor'
      ? hit.id
      : hit.type === 'article'
        ? hit.article.id
        : nthOfSample(hit.quote.id);

test.each([
  ['the whole name', 'Ada Lund', 'ada-lund'],
  ['the surname', 'keller', 'bo-keller'],
  ['a typo in a name', 'Kellar', 'bo-keller'],
  ['two letters swapped', 'Nroland', 'norland'],
  ['an alias', 'republic norland', 'norland'],
  ['a word of a quote', 'bridges', 'new paper #2:0'],
  ['a typo in a quote', 'brigdes', 'new paper #2:0'],
  ['words far apart', 'harbour open', 'old:0'],
  ['without its accent', 'cafe', 'undated:0'],
  ['speaker and word', 'lund ferries water', undefined],
  ['speaker and words said', 'lund water', 'undated:0'],
  ['words that named the speaker', 'top official', 'undated:0'],
  ['a source', 'sample wire', 'new paper #2:0'],
  ['the beginning of a name', 'norl', 'norland'],
  ['a seat of power', 'norport', 'norland'],
  ['an acronym without its points', 'rn', 'norland'],
  ['an acronym with its points', 'R.N.', 'norland'],
  ['a possessive without its apostrophe', 'harbours top', 'undated:0'],
  ['a role', 'harbour minister', 'ada-lund'],
  ['a year', '2021', 'new paper #2:0'],
  ['a month and a year', 'may 2021', 'new paper #2:0'],
  ['a speaker by another name, and a word', 'norport xylophone', undefined],
  ['a speaker and a year', 'keller 2020', 'old:1'],
  ['a source and a word', 'daily harbour', 'old:0'],
  ['words that nobody is on record with', 'formerly promised', 'new paper #2'],
])('%s: %j finds %j first', (_, words, first) => {
  expect(idOf(search(words)[0])).toBe(first);
});

test.each([[''], ['   '], ['!!'], ['xylophone'], ['harbour xylophone']])('%j finds nothing', (words) => {
  expect(search(words)).toEqual([]);
});

test('a name typed in full finds its bearer, no other actor, and then the quotes by or about them', () => {
  const [first, ...others] = search('Ada Lund');
  expect(first).toEqual({
    type: 'actor',
    id: 'ada-lund',
    name: 'Ada Lund',
    kind: 'person',
    role: 'Prime Minister',
    counts: { said: 4, about: 1, reported: 0, namedIn: 1 },
    matches: [{ field: 'name', text: 'Ada Lund' }],
    isNear: false,
  });
  const ids = others.map(idOf);
  expect(ids.slice(0, 5).sort()).toEqual(['new paper #2:0', 'old:0', 'old:1', 'undated:0', 'undated:1']);
  expect(ids.slice(5).sort()).toEqual(['new paper #2', 'old']);
});

test.each([
  ['Norport', 'norland', [['alias', 'Norport']]],
  ['harbour', 'ada-lund', [['role', 'harbour minister']]],
  [
    'sample wire 2021',
    'new paper #2:0',
    [
      ['source', 'Sample Wire'],
      ['day', '2021-05-06'],
    ],
  ],
  [
    'lund water',
    'undated:0',
    [
      ['words', 'a café on water'],
      ['speaker', 'Ada Lund'],
    ],
  ],
])('%j finds %j and says why', (words, first, matches) => {
  const [hit] = search(words);
  expect(idOf(hit)).toBe(first);
  expect(hit?.matches.map(({ field, text }) => [field, text])).toEqual(matches);
});

test('only where nothing is spelled so, a typo is forgiven, and the hit says that it is near', () => {
  expect(search('bridges').map(({ isNear }) => isNear)).toEqual([false, false]);
  expect(search('brigdes').map(({ isNear }) => isNear)).toEqual([true]);
});
