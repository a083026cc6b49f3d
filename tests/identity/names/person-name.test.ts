import { expect, test } from 'vitest';
import { isSlip, middlesAgree, personName } from '../../../lib/identity/names/person-name.ts';

test.each([
  ['Ann Lee', null, { given: 'ann', middles: [], surname: 'lee', generation: '' }],
  ['Ann B. Lee', null, { given: 'ann', middles: ['b'], surname: 'lee' }],
  ['J.D. Lee', null, { given: 'j', middles: ['d'], surname: 'lee' }],
  ['Tom Lee, Jr.', null, { given: 'tom', surname: 'lee', generation: 'jr' }],
  ['Tom Lee III', null, { given: 'tom', surname: 'lee', generation: 'iii' }],
  ['Ulla von Larsen', 'Larsen', { given: 'ulla', middles: [], surname: 'larsen' }],
  ['Wang Daming', 'Wang', { given: 'daming', surname: 'wang' }],
  ['José Nuñez', null, { given: 'jose', surname: 'nunez' }],
  ['Ann O’Lee', null, { given: 'ann', surname: 'olee' }],
  ['Edmund “Ned” Stone', null, { given: 'edmund', full: ['edmund', 'edward'], surname: 'stone' }],
  ['Lee', 'Lee', { given: null, surname: 'lee' }],
  ['Ann Lee MP', null, { given: 'ann', middles: [], surname: 'lee' }],
  ['Van der Larsen', null, { given: null, surname: 'larsen' }],
])('%s, called %s, is taken apart', (name, surname, parts) => {
  expect(personName(name, surname)).toMatchObject(parts);
});

test.each([
  [['b'], [], true],
  [['b'], ['beth'], true],
  [['beth'], ['carol', 'beth'], true],
  [['b'], ['c'], false],
  // "H.W." and "W." are two people's.
  [['h', 'w'], ['w'], false],
])('the middle names %j and %j agree: %s', (one, other, agree) => {
  expect([middlesAgree(one, other), middlesAgree(other, one)]).toEqual([agree, agree]);
});

test.each([
  ['astrid', 'astird', true],
  ['catherine', 'catherin', true],
  ['marta', 'martha', true],
  ['paul', 'paula', true],
  ['ann', 'anna', false],
  ['peter', 'petra', false],
])('%s and %s differ by a slip: %s', (one, other, isOne) => {
  expect([isSlip(one, other), isSlip(other, one)]).toEqual([isOne, isOne]);
});
