import { expect, test } from 'vitest';
import { actorsById } from '../../lib/holdings/actors-by-id.ts';
import { type SearchHit, searchIn } from '../../lib/holdings/search.ts';
import { nthOfSample, SAMPLE } from './sample-index.ts';

const searchHits = searchIn(SAMPLE.articles, actorsById(SAMPLE.articles, SAMPLE.actors));
const search = (words: string) => searchHits(words, { after: null, size: 30 }).items;
const idOf = (hit: SearchHit | undefined) =>
  hit?.type === 'actor' ? hit.id : hit && nthOfSample(hit.quote.id);

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
])('%s: %j finds %j first', (_, words, first) => {
  expect(idOf(search(words)[0])).toBe(first);
});

test.each([[''], ['   '], ['!!'], ['xylophone'], ['harbour xylophone']])('%j finds nothing', (words) => {
  expect(search(words)).toEqual([]);
});

test('a name finds the actor, then the quotes by or about them; the actor with role and number of quotes', () => {
  const [first, ...others] = search('Ada Lund');
  expect(first).toEqual({
    type: 'actor',
    id: 'ada-lund',
    name: 'Ada Lund',
    kind: 'person',
    role: 'Prime Minister',
    quotes: 4,
  });
  expect(others.map(idOf).sort()).toEqual(['new paper #2:0', 'old:0', 'old:1', 'undated:0', 'undated:1']);
});
