import { expect, test } from 'vitest';
import { pairsWords, whyWords } from '../../../../components/library/proposals/proposal-words.ts';
import { ORGANISATION_JOINS } from '../../../../lib/identity/rows/organisation-joins.ts';
import { PERSON_JOINS } from '../../../../lib/identity/rows/person-joins.ts';
import { LONE_JOINS, SURNAME_JOINS } from '../../../../lib/identity/rows/surname-joins.ts';

const ROWS = [...PERSON_JOINS, ...SURNAME_JOINS, ...LONE_JOINS, ...ORGANISATION_JOINS];

test.each(ROWS.map(({ name }) => name))('says why two may be the same: %s', (name) => {
  expect(whyWords(name)).not.toBe(whyWords('no row'));
});

test('says of a row that is gone what can be said of all', () => {
  expect(whyWords('no row')).toBe('Their names may be those of one.');
});

test('counts the pairs', () => {
  expect([pairsWords(1), pairsWords(1_200)]).toEqual([
    '1 pair may be the same',
    '1,200 pairs may be the same',
  ]);
});
