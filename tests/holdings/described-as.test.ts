import { expect, test } from 'vitest';
import { describedAs } from '../../lib/holdings/described-as.ts';

const lee = { names: ['Ann Lee'], role: ['President of Kenya', 'Kenyan'] };
const two = { names: ['Norland', 'Ruritania'], role: [] };

test.each([
  ['Lee', lee, null],
  ['She', lee, null],
  ['Kenyan President Ann Lee', lee, null],
  ['Kenya’s president', lee, null],
  ['The president', lee, null],
  ['Ann\nLee', lee, null],
  ['Norland and Ruritania', two, null],
  ['both', two, null],
  ['The communiqué', two, 'the communiqué'],
  ['Both countries', two, 'both countries'],
  ['Norport', two, 'Norport'],
  ['Kenya’s top\ndiplomat', lee, 'Kenya’s top diplomat'],
  ['a spokesperson', { names: [], role: [] }, null],
])('“%s” of %j tells %s', (words, shown, expected) => {
  expect(describedAs(words, shown)).toBe(expected);
});
