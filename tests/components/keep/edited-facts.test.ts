import { expect, test } from 'vitest';
import { type EditedFacts, factsOf, withFacts } from '../../../components/keep/edited-facts.ts';
import type { Extracted } from '../../../lib/extract/extracted.ts';

const FOUND: Extracted = {
  title: 'Bridge to open',
  authors: ['Vera Stone'],
  published: { day: '2024-05-03', isSure: false, printed: 'May 3' },
  site: null,
  address: null,
  language: 'en',
  text: 'Mayor Ann Lee said so.',
  isExcerpt: false,
  isWhole: true,
};
const facts = (changed: Partial<EditedFacts>) => withFacts(FOUND, { ...factsOf(FOUND), ...changed });

test('what nobody touches is as it was found', () => {
  expect(facts({})).toEqual({ told: FOUND, edited: [] });
});

test.each([
  ['a title', { title: ' Bridge opens ' }, { title: 'Bridge opens' }, ['title']],
  ['no title', { title: '  ' }, { title: null }, ['title']],
  ['a source', { source: 'The Zenda Herald' }, { site: 'The Zenda Herald' }, ['source']],
  [
    'a day',
    { date: '2024-05-04' },
    { published: { day: '2024-05-04', isSure: true, printed: 'May 3' } },
    ['date'],
  ],
  ['no day', { date: '' }, { published: { day: null, isSure: false, printed: 'May 3' } }, ['date']],
  [
    'a day that the reader confirms',
    { isDateConfirmed: true },
    { published: { day: '2024-05-03', isSure: true, printed: 'May 3' } },
    ['date'],
  ],
])('the reader gives it %s', (_name, changed, told, edited) => {
  expect(facts(changed)).toEqual({ told: { ...FOUND, ...told }, edited });
});
