import { expect, test } from 'vitest';
import { stateOfAdjective } from '../../lib/english/state-of-adjective.ts';

const cases: [adjective: string, state: string | null][] = [
  ['Chinese', 'China'],
  ['U.S.', 'United States'],
  ['American', 'United States'],
  ['British', 'United Kingdom'],
  ['Saudi', 'Saudi Arabia'],
  ['European', 'European Union'],
  ['polish', null],
  ['Ruritanian', null],
  ['', null],
  ['constructor', null],
];

test.each(cases)('%s belongs to %s', (adjective, state) => {
  expect(stateOfAdjective(adjective)).toBe(state);
});
