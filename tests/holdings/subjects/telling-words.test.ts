import { expect, test } from 'vitest';
import { stemOf, tellingWords } from '../../../lib/holdings/subjects/telling-words.ts';

test.each([
  [['sanction', 'sanctions', 'sanctioned', 'sanctioning']],
  [['ferry', 'ferries', 'ferried']],
  [['tax', 'taxes', 'taxed']],
  [['plan', 'plans', 'planned', 'planning']],
  [['freeze', 'freezing']],
  [['mine', 'mines', 'mined']],
])('%o share a stem', (forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test.each([
  ['glass', 'gla'],
  ['crisis', 'cri'],
  ['virus', 'viru'],
  ['wing', 'w'],
])('%s is no form of %s', (form, other) => {
  expect(stemOf(form)).not.toBe(stemOf(other));
});

test('each stem comes once, with how often it stands there and whether it is a name', () => {
  const words = tellingWords('Ferries sank. The Halvard ferry sank off Halvard; “Ferry” is a word.');
  expect(words.map(({ printed, isName, times }) => [printed, isName, times])).toEqual([
    ['Ferries', false, 3],
    ['sank', false, 2],
    ['Halvard', true, 2],
  ]);
});

test('what stands beside is passed over', () => {
  expect(tellingWords('Norland has wheat', [{ start: 0, end: 7 }]).map(({ printed }) => printed)).toEqual([
    'wheat',
  ]);
});
