import { expect, test } from 'vitest';
import { Refusal } from '../../lib/problems/refusal.ts';
import { letSite, NO_LET_SITES, readLetSites } from '../../lib/reader/let-sites.ts';

test.each([
  ['nothing', undefined, NO_LET_SITES],
  ['no object', 'x', NO_LET_SITES],
  [
    'what was stored',
    { version: 1, isAsked: true, sites: ['a.example'] },
    { version: 1, isAsked: true, sites: ['a.example'] },
  ],
  ['damaged fields', { version: 1, isAsked: 'yes', sites: 'all' }, NO_LET_SITES],
  [
    'damaged sites among others',
    { version: 1, isAsked: true, sites: [3, 'a.example'] },
    { version: 1, isAsked: true, sites: ['a.example'] },
  ],
])('%s lets what was chosen and no more', (_, stored, read) => {
  expect(readLetSites(stored)).toEqual(read);
});

test('another version is refused, not overwritten', () => {
  expect(() => readLetSites({ version: 2, sites: ['a.example'] })).toThrow(Refusal);
});

test('a choice is an answer to the question; each site stands once, sorted', () => {
  const chosen = letSite(
    letSite(letSite(NO_LET_SITES, 'b.example', true), 'a.example', true),
    'b.example',
    true,
  );
  expect(chosen).toEqual({ version: 1, isAsked: true, sites: ['a.example', 'b.example'] });
  expect(letSite(chosen, 'a.example', false).sites).toEqual(['b.example']);
});
