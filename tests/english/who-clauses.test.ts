import { expect, test } from 'vitest';
import { gameOf } from '../../lib/english/people/games.ts';
import { jobOfClause, WHO_CLAUSES } from '../../lib/english/people/who-clauses.ts';

/** Gives the words behind a marked name. */
const behind = (sentence: string, close: ']' | '}'): string => sentence.slice(sentence.indexOf(close) + 1);

test.each(WHO_CLAUSES)('$name: $sentence', ({ sentence, pattern }) => {
  expect(pattern.test(behind(sentence, ']'))).toBe(true);
  expect(jobOfClause(behind(sentence, ']'))).not.toBeNull();
  expect(jobOfClause(behind(sentence, '}'))).toBeNull();
});

test.each([
  [', who works as a school nurse in Zenda, said', 'school nurse'],
  [', who works as a lifeguard', 'lifeguard'],
  [', whose first novel sold well', 'novelist'],
  [', who teaches law at Zenda University', 'professor'],
  [', who teaches law in Zenda', 'teacher'],
])('"%s" tells a %s', (after, job) => {
  expect(jobOfClause(after)).toBe(job);
});

test('a word that several games have stands under each', () => {
  expect(gameOf('winger')).toEqual(['football', 'hockey', 'rugby']);
  expect(gameOf('mayor')).toEqual([]);
});
