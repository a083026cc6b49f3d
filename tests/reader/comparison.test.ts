import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuoteId } from '../../lib/model.ts';
import {
  type Comparison,
  type ComparisonChange,
  type ComparisonId,
  changedComparison,
  emptyComparison,
  MOST_COMPARED,
  MOST_PINNED,
} from '../../lib/reader/comparison.ts';

const THEN = '2024-05-03T10:00:00.000Z';
const NOW = '2024-05-04T10:00:00.000Z';
const ids = (names: string) => names.split('') as QuoteId[];
const of = (names: string): Comparison => ({
  ...emptyComparison('one' as ComparisonId, THEN),
  quotes: ids(names),
});

const CASES: readonly (readonly [name: string, before: string, change: ComparisonChange, after: string])[] = [
  ['a quote comes last', 'ab', { type: 'pin', quotes: ids('c') }, 'abc'],
  ['one that is there stays in its place', 'ab', { type: 'pin', quotes: ids('ca') }, 'abc'],
  ['one is taken out', 'abc', { type: 'unpin', quotes: ids('bx') }, 'ac'],
  [
    'those taken out come back to their places',
    'ac',
    {
      type: 'put-back',
      quotes: [
        { quote: 'b' as QuoteId, at: 1 },
        { quote: 'd' as QuoteId, at: 3 },
      ],
    },
    'abcd',
  ],
  [
    'one that was pinned again meanwhile stands once, where it was',
    'acb',
    { type: 'put-back', quotes: [{ quote: 'b' as QuoteId, at: 1 }] },
    'abc',
  ],
  [
    'a place that is no more is the last',
    'a',
    { type: 'put-back', quotes: [{ quote: 'b' as QuoteId, at: 7 }] },
    'ab',
  ],
];

describe('a change of a comparison', () => {
  test.each(CASES)('%s', (_, before, change, after) => {
    expect(changedComparison(of(before), change, NOW)).toEqual({ ...of(after), changed: NOW });
  });

  test('names it, and orders it', () => {
    const named = changedComparison(of('ab'), { type: 'title', title: 'The bridge' }, NOW);
    expect(changedComparison(named, { type: 'order', order: 'date' }, NOW)).toEqual({
      ...of('ab'),
      ...{ changed: NOW, title: 'The bridge', order: 'date' },
    });
  });

  test('never takes a quote out that stands side by side, nor drops the one that is pinned', () => {
    const anyIds = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: MOST_PINNED });
    fc.assert(
      fc.property(anyIds, anyIds, (some, more) => {
        const [quotes, pinned] = [some, more].map((all) => all.map((one) => `${one}` as QuoteId)) as [
          QuoteId[],
          QuoteId[],
        ];
        const after = changedComparison({ ...of(''), quotes }, { type: 'pin', quotes: pinned }, NOW).quotes;
        expect(after.length).toBeLessThanOrEqual(MOST_PINNED);
        expect(after.slice(0, Math.min(quotes.length, MOST_COMPARED))).toEqual(
          quotes.slice(0, MOST_COMPARED),
        );
        expect(new Set(after).size).toBe(after.length);
        const last = pinned.at(-1);
        if (last !== undefined) expect(after).toContain(last);
      }),
    );
  });
});
