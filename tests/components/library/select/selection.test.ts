import { expect, test } from 'vitest';
import {
  added,
  NOTHING_SELECTED,
  toggled,
  without,
} from '../../../../components/library/select/selection.ts';

test('a row is chosen, and let go of', () => {
  const one = toggled<string>(NOTHING_SELECTED, 3, 'a');
  expect([...one.keys]).toEqual(['a']);
  expect(one.from).toBe(3);
  expect([...toggled(one, 3, 'a').keys]).toEqual([]);
});

test('a choice of several goes on from the row where it began', () => {
  const one = toggled<string>(NOTHING_SELECTED, 3, 'd');
  const some = added(one, one.from, ['d', 'e', 'f']);
  expect([...some.keys]).toEqual(['d', 'e', 'f']);
  expect(some.from).toBe(3);
});

test('what is gone is not chosen any more, and nothing else is let go of', () => {
  const some = added<string>(NOTHING_SELECTED, 0, ['a', 'b', 'c']);
  expect([...without(some, ['b', 'x']).keys]).toEqual(['a', 'c']);
});
