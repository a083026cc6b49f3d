import { describe, expect, test } from 'vitest';
import { CITE_HABITS, habitCitation, habitExample } from '../../lib/cite/habits/habits.ts';
import { writerName } from '../../lib/cite/references/writer-name.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { FULL } from './sample-quotes.ts';

/** The article of the examples: “Rain.” stands in it, said by nobody in particular. */
const RAIN: QuoteView = {
  ...FULL,
  text: 'Rain.',
  reporting: null,
  speakers: [],
  ...{ namedAs: 'X', describedAs: null, by: null, role: null },
  address: 'https://zenda.example/bridge',
  fragment: null,
  kept: { ...FULL.kept!, authors: ['Tom Reyes'] },
};

test.each(CITE_HABITS)('%s writes what its row says', (habit) => {
  expect(habitCitation(habit, RAIN, null).replace('X: ', '')).toBe(habitExample(habit));
});

describe('a list of writers', () => {
  const below = (habit: 'apa' | 'mla' | 'harvard', authors: readonly string[]) =>
    habitCitation(habit, { ...RAIN, kept: { ...RAIN.kept!, authors } }, null).split('\n\n')[1];

  test.each([
    ['apa', ['Tom Reyes', 'Ann Lee'], 'Reyes, T., & Lee, A. (2024'],
    ['apa', ['Jean-Paul Roux'], 'Roux, J.-P. (2024'],
    ['apa', ['Tom Arthur Reyes', 'Ann Lee', 'Zoë Oak'], 'Reyes, T. A., Lee, A., & Oak, Z. (2024'],
    ['apa', ['Reuters'], 'Reuters. (2024'],
    ['mla', ['Tom Reyes', 'Ann Lee'], 'Reyes, Tom, and Ann Lee. “'],
    ['mla', ['Tom Reyes', 'Ann Lee', 'Zoë Oak'], 'Reyes, Tom et al. “'],
    ['harvard', ['Tom Reyes', 'Ann Lee', 'Zoë Oak'], 'Reyes, T., Lee, A. and Oak, Z. (2024'],
    ['harvard', ['Tom Reyes', 'Ann Lee', 'Zoë Oak', 'Jo Elm'], 'Reyes, T. et al. (2024'],
  ] as const)('%s: %j', (habit, authors, expected) => {
    expect(below(habit, authors)).toContain(expected);
  });
});

test.each([
  ['Tom Reyes', { given: 'Tom', family: 'Reyes' }],
  ['Ludwig van Beek', { given: 'Ludwig', family: 'van Beek' }],
  ['María José Núñez-Oak', { given: 'María José', family: 'Núñez-Oak' }],
  ['J. R. Oak', { given: 'J. R.', family: 'Oak' }],
  ['Reuters', { literal: 'Reuters' }],
  ['Zenda Press Agency', { literal: 'Zenda Press Agency' }],
  ['Staff & Agencies', { literal: 'Staff & Agencies' }],
  ['Tom Reyes, in Zenda', { literal: 'Tom Reyes, in Zenda' }],
  ['tom reyes', { literal: 'tom reyes' }],
  ['王毅', { literal: '王毅' }],
  ['Tom Reyes Jr.', { literal: 'Tom Reyes Jr.' }],
])('a writer printed as %s', (printed, expected) => {
  expect(writerName(printed)).toEqual(expected);
});
