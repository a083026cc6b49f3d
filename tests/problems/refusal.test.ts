import { expect, test } from 'vitest';
import { problemOf, Refusal } from '../../lib/problems/refusal.ts';

test.each([
  ['a refusal', new Refusal({ code: 'index-lacks', what: 'quote' }), { code: 'index-lacks', what: 'quote' }],
  ['a mistake of ours', new TypeError('x is null'), { code: 'unexpected', message: 'x is null' }],
  ['a word', 'gone', { code: 'unexpected', message: 'gone' }],
])('%s becomes a problem', (_, thrown, problem) => {
  expect(problemOf(thrown)).toEqual(problem);
});
