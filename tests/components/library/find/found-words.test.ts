import { expect, test } from 'vitest';
import { foundWords } from '../../../../components/library/find/found-words.ts';
import type { LibraryFound } from '../../../../lib/library/search/library-index-client.ts';

const WHOLE: LibraryFound = { total: 1_234, read: 50_000, of: 50_000, sources: [], isNear: false };

test.each<[name: string, found: LibraryFound, expected: string]>([
  ['many', WHOLE, '1,234 quotes'],
  ['one', { ...WHOLE, total: 1 }, '1 quote'],
  ['some so far', { ...WHOLE, total: 3, read: 31_200 }, '3 quotes so far · searching 31,200 of 50,000'],
  [
    'what is spelled nearly so',
    { ...WHOLE, total: 2, isNear: true },
    'Nothing is spelled like this. 2 quotes spelled nearly so',
  ],
])('%s', (_name, found, expected) => {
  expect(foundWords('quotes', found)).toBe(expected);
});
