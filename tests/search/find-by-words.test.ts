import { expect, test } from 'vitest';
import { findByWords } from '../../lib/search/find-by-words.ts';
import type { SearchEntry, SearchText } from '../../lib/search/search-entry.ts';

const entry = (hit: string, rank: 0 | 1 | 2, texts: Partial<Record<SearchText['field'], string>>) => ({
  hit,
  rank,
  texts: Object.entries(texts).map(([field, text]) => ({ field, text }) as SearchText),
});

const ENTRIES: SearchEntry<string>[] = [
  entry('Vera Stone', 0, { name: 'Vera Stone', alias: 'Stone', role: 'Minister of Bridges' }),
  entry('Stonehaven', 0, { name: 'Stonehaven' }),
  entry('Tom Reyes', 0, { name: 'Tom Reyes', alias: 'T.R.', role: 'Envoy' }),
  entry('on tolls', 1, {
    words: 'The bridge toll is a stone in the shoe',
    speaker: 'Tom Reyes',
    day: '2021-05-06',
  }),
  entry('on stonework', 1, { words: 'Stonework is dear', speaker: 'Vera Stone', source: 'Zenda Post' }),
  entry('the article', 2, {
    title: 'Of bridges',
    passage: 'Vera Stone and Tom Reyes met, and spoke of herrings.',
  }),
];

const find = findByWords(ENTRIES);

test.each<[string, string, string[]]>([
  [
    'a name in full: no other name, and whole words only',
    'stone',
    ['Vera Stone', 'on tolls', 'on stonework', 'the article'],
  ],
  ['the beginning of names', 'ston', ['Vera Stone', 'Stonehaven', 'on tolls', 'on stonework', 'the article']],
  ['an acronym', 'tr', ['Tom Reyes']],
  ['a role, then the words', 'bridge', ['Vera Stone', 'on tolls', 'the article']],
  ['words of two fields', 'zenda stone', ['on stonework']],
  ['words of a title and of a passage', 'bridges herrings', ['the article']],
  ['a typo', 'herings', []],
  ['a typo in a name', 'Stonhaven', ['Stonehaven']],
  ['nothing', ' ?! ', []],
  ['a word more that is nowhere', 'stone xylophone', []],
])('%s: %j', (_, words, hits) => {
  expect(find(words).map((tell) => tell().hit)).toEqual(hits);
});

test.each<[string, string[]]>([
  ['stone', ['name: Vera Stone']],
  ['tr', ['alias: T.R.']],
  ['vera bridges', ['name: Vera Stone', 'role: Minister of Bridges']],
  ['minister of bridges', ['role: Minister of Bridges']],
])('%j is explained by the fewest texts', (words, matches) => {
  expect(find(words)[0]?.().matches.map(({ field, text }) => `${field}: ${text}`)).toEqual(matches);
});
