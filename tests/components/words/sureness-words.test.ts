import { expect, test } from 'vitest';
import { surenessWords } from '../../../components/words/sureness-words.ts';
import type { Sureness } from '../../../lib/library/sureness/sureness.ts';

const unsure = { isSure: false } as const;
const sure = { isSure: true } as const;

test.each<[Sureness, string]>([
  [
    { ...unsure, role: 'mayor of Zenda', source: 'The Zenda Post', date: '2024-05-03' },
    'Same name. In your articles: mayor of Zenda (The Zenda Post, 3 May 2024)',
  ],
  [
    { ...unsure, role: 'mayor of Zenda', source: null, date: null },
    'Same name. In your articles: mayor of Zenda',
  ],
  [
    { ...unsure, role: null, source: 'The Zenda Post', date: null },
    'Same name. In your articles: The Zenda Post',
  ],
  [{ ...unsure, role: null, source: null, date: null }, 'Same name as in your articles'],
  [
    { ...sure, by: 'shared-role', shared: ['mayor of Zenda'] },
    'The same person: mayor of Zenda, here and in your articles',
  ],
  [
    { ...sure, by: 'shared-company', shared: ['Tom Reyes', 'Vera Stone'] },
    'The same person: named with Tom Reyes and Vera Stone, here and in your articles',
  ],
  [{ ...sure, by: 'kept-page', shared: [] }, 'The same person: you kept this page'],
  [{ ...sure, by: 'only-one', shared: [] }, 'From your articles'],
])('%j', (sureness, words) => {
  expect(surenessWords(sureness, 'person')).toBe(words);
});

test('an organisation is no person', () => {
  const sureness: Sureness = { ...sure, by: 'shared-company', shared: ['Tom Reyes', 'Vera Stone'] };
  expect(surenessWords(sureness, 'organisation')).toBe(
    'The same organisation: named with Tom Reyes and Vera Stone, here and in your articles',
  );
});
