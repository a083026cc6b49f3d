import { describe, expect, test } from 'vitest';
import {
  columnsSummary,
  comparedColumns,
  marksInLegend,
} from '../../../components/compare/compared-columns.ts';
import { suggestedTitle } from '../../../components/compare/suggested-title.ts';
import { speakerNames } from '../../../lib/cite/speaker-line.ts';
import type { QuoteView } from '../../../lib/holdings/quote-view.ts';
import type { ArticleId, QuoteId } from '../../../lib/model.ts';
import { type ComparisonId, emptyComparison, MOST_COMPARED } from '../../../lib/reader/comparison.ts';
import type { ComparisonView } from '../../../lib/views/comparison-view.ts';
import { FULL } from '../../cite/sample-quotes.ts';

const NOW = '2024-05-03T10:00:00.000Z';

/** Makes a comparison of quotes, each of a text and a day; null is one that is on record no more. */
function comparing(
  quotes: readonly (Pick<QuoteView, 'text' | 'date'> | null)[],
  order: 'pinned' | 'date' = 'pinned',
  texts: readonly number[] = [],
): ComparisonView {
  return {
    comparison: { ...emptyComparison('one' as ComparisonId, NOW), order },
    isLasting: true,
    quotes: quotes.map((quote, at) => ({
      pinned: `${at}` as QuoteId,
      quote: quote && { ...FULL, article: `${at % 4}` as ArticleId, ...quote },
      text: texts[at] ?? null,
    })),
  };
}

const placesOf = (view: ComparisonView) => comparedColumns(view).columns.map(({ placed }) => placed.at);
const on = (date: string | null, text = 'The bridge opens.') => ({ text, date });

describe('columns', () => {
  test.each([
    ['stand as they were pinned', [on('2024-05-03'), null, on('2020-01-01')], 'pinned', [0, 1, 2]],
    [
      'stand by day, the undated and who is gone last',
      [null, on(null), on('2024-05-03'), on('2020-01-01'), on('2024-05-03')],
      'date',
      [3, 2, 4, 0, 1],
    ],
  ] as const)('%s', (_, quotes, order, expected) => {
    expect(placesOf(comparing(quotes, order))).toEqual(expected);
  });

  test('are as many as have room; the others wait', () => {
    const { columns, waiting } = comparedColumns(comparing(Array(MOST_COMPARED + 3).fill(on(null))));
    expect([columns.length, waiting]).toEqual([MOST_COMPARED, 3]);
  });

  test('say which is the first of the same text in another article', () => {
    const days = ['2024-05-03', '2024-05-02', '2024-05-04', '2024-05-05', '2024-05-06'].map((day) => on(day));
    const sameTexts = (order: 'pinned' | 'date') =>
      comparedColumns(comparing(days, order, [0, 0, 1, 1, 0])).columns.map((column) =>
        column.type === 'gone' ? null : column.sameTextAs,
      );
    // The fifth is of the article of the first.
    expect(sameTexts('pinned')).toEqual([null, 1, null, 3, null]);
    expect(sameTexts('date')).toEqual([null, 1, null, 3, 1]);
  });

  test('have the words that they share, whoever is gone between them', () => {
    const view = comparing([
      on(null, 'We will not open the bridge in 2024.'),
      null,
      on(null, 'The bridge will open.'),
      on(null, 'Snow fell on 40 hills.'),
    ]);
    const { columns } = comparedColumns(view);
    const marks = columns.map((column) =>
      column.type === 'gone'
        ? null
        : column.words.shared.map(({ start, end }) => column.quote.text.slice(start, end)),
    );
    expect(marks).toEqual([['open', 'bridge'], null, ['bridge', 'open'], []]);
    expect(marksInLegend(columns)).toEqual([
      { printed: 'not', columns: [1] },
      { printed: '2024', columns: [1] },
    ]);
  });
});

test.each([
  [['Ada Lund'], ['2024-05-03'], 'Ada Lund, 3 May 2024'],
  [['Ada Lund', 'Tom Vale'], ['2024-05-03', '2024-01-01'], 'Ada Lund and Tom Vale, 2024'],
  [['A', 'B', 'C'], ['2024-05-03', '2020-01-01'], 'A, B and C, 2020–2024'],
  [['A', 'B', 'C', 'D', 'E'], [], 'A, B, C and 2 more'],
  [[], [], 'Quotes on record no more'],
])('of %j on %j a title is suggested', (speakers, days, expected) => {
  expect(suggestedTitle({ speakers, days })).toBe(expected);
});

test('whoever speaks alone and with somebody is named once', () => {
  const [ada] = FULL.speakers;
  const both = { ...FULL, speakers: [ada!, { ...ada!, name: 'Tom Vale' }] };
  const { columns } = comparedColumns(comparing([FULL, both]));
  expect(columnsSummary(columns, speakerNames).speakers).toEqual([ada!.name, 'Tom Vale']);
});
