import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedRuns } from '../../components/marked-runs.ts';
import type { Span } from '../../lib/model.ts';

const span = (start: number, end: number): Span => ({ start, end });

const CASES: readonly [
  name: string,
  within: Span,
  marks: readonly Span[],
  expected: readonly [start: number, end: number, marks: number[]][],
][] = [
  ['no marks', span(0, 5), [], [[0, 5, []]]],
  ['nothing to cut', span(3, 3), [span(0, 9)], []],
  [
    'one in the middle',
    span(0, 9),
    [span(3, 5)],
    [
      [0, 3, []],
      [3, 5, [0]],
      [5, 9, []],
    ],
  ],
  [
    'nested: the longer is outside',
    span(0, 9),
    [span(3, 5), span(1, 8)],
    [
      [0, 1, []],
      [1, 3, [1]],
      [3, 5, [1, 0]],
      [5, 8, [1]],
      [8, 9, []],
    ],
  ],
  [
    'overlapping',
    span(0, 9),
    [span(1, 5), span(3, 8)],
    [
      [0, 1, []],
      [1, 3, [0]],
      [3, 5, [1, 0]],
      [5, 8, [1]],
      [8, 9, []],
    ],
  ],
  ['equal: the earlier listed is outside', span(0, 4), [span(0, 4), span(0, 4)], [[0, 4, [0, 1]]]],
  [
    'reaching outside is cut at the part',
    span(5, 9),
    [span(0, 7), span(8, 20)],
    [
      [5, 7, [0]],
      [7, 8, []],
      [8, 9, [1]],
    ],
  ],
  ['elsewhere', span(5, 9), [span(0, 5), span(9, 12)], [[5, 9, []]]],
  ['of no length', span(0, 9), [span(4, 4)], [[0, 9, []]]],
];

test.each(CASES)('marks: %s', (_, within, marks, expected) => {
  const runs = markedRuns(within, marks).map((run) => [run.start, run.end, run.marks]);
  expect(runs).toEqual(expected);
});

test('each position is under the marks that a count one by one finds', () => {
  const spans = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => span(start, start + length));
  fc.assert(
    fc.property(spans, fc.array(spans, { maxLength: 8 }), (within, marks) => {
      const runs = markedRuns(within, marks);
      let at = within.start;
      for (const run of runs) {
        expect(run.start).toBe(at);
        expect(run.end).toBeGreaterThan(run.start);
        for (; at < run.end; at++) {
          const covering = marks.flatMap(({ start, end }, position) =>
            start <= at && at < end ? [position] : [],
          );
          expect([...run.marks].sort((a, b) => a - b)).toEqual(covering);
        }
      }
      expect(at).toBe(within.end);
    }),
  );
});
