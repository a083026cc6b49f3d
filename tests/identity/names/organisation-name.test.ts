import { expect, test } from 'vitest';
import {
  acronymOf,
  initialsOf,
  knownAcronymOf,
  organisationName,
} from '../../../lib/identity/names/organisation-name.ts';

test.each([
  ['The Zenda Times', 'zenda times'],
  ['Zenda Looms, Inc.', 'zenda looms'],
  ['the Z.R.U.', 'zru'],
  ['Stone & Daughters', 'stone and daughters'],
  ['Ann Lee’s campaign', 'ann lee campaign'],
])('%s is compared as %s', (name, normal) => {
  expect(organisationName(name)).toBe(normal);
});

test.each([
  ['FBI', 'fbi'],
  ['the F.B.I.', 'fbi'],
  ['AFL-CIO', 'afl cio'],
  ['Zenda', null],
  ['Zenda FBI', null],
])('%s is the acronym %s', (name, acronym) => {
  expect(acronymOf(name)).toBe(acronym);
});

test('initials pass over small words, and everyone knows some acronyms', () => {
  expect(initialsOf('bureau of lakes and rivers')).toBe('blr');
  expect(initialsOf('zenda')).toBeNull();
  expect(knownAcronymOf(organisationName('The Federal Bureau of Investigation'))).toBe('fbi');
  expect(knownAcronymOf('zenda rail union')).toBeNull();
});
