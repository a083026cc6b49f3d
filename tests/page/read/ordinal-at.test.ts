import { describe, expect, test } from 'vitest';
import { ordinalAt, positionOf } from '../../../lib/page/read/ordinal-at.ts';

const blocksAt = (...ordinals: number[]) => ordinals.map((ordinal) => ({ ordinal }));

describe('ordinals of blocks', () => {
  test.each([
    ['the first block', [], 0, 0],
    ['before all', [5], 0, 4],
    ['behind all', [5], 1, 6],
    ['between two', [5, 6], 1, 5.5],
    ['where halving has come to its end', [1, 1 + Number.EPSILON], 1, null],
  ])('%s', (_case, ordinals, at, expected) => {
    expect(ordinalAt(blocksAt(...ordinals), at)).toBe(expected);
  });

  test.each([
    [[], 1, 0],
    [[1, 2, 4], 2, 1],
    [[1, 2, 4], 3, 2],
    [[1, 2, 4], 0, 0],
    [[1, 2, 4], 9, 3],
  ])('in %j, %d is or would be at %d', (ordinals, ordinal, expected) => {
    expect(positionOf(blocksAt(...ordinals), ordinal)).toBe(expected);
  });
});
