import { describe, expect, test } from 'vitest';
import { lineAt, nameBox } from '../../../lib/page/card/name-box.ts';

/** Lines of a text of 18 px, which browsers give boxes of 21 px, each so far below the one before. */
const lines = (count: number, apart = 29, left = 100, top = 50) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ left, right: left + 300 },
    ...{ top: top + at * apart, bottom: top + at * apart + 21 },
  }));

describe('the box that a card stays clear of', () => {
  test.each([
    ['a name', lines(1), 0, [50, 71]],
    ['a name in two lines', lines(2), 1, [50, 100]],
    ['a quotation in five lines, pointed at in its first', lines(5), 0, [50, 187]],
    ['a quotation in widely set lines', lines(3, 40), 2, [50, 151]],
    ['a line in several boxes', [...lines(1), ...lines(1, 29, 400), ...lines(1, 29, 100, 79)], 1, [50, 100]],
    [
      'a quotation that goes on in the next column',
      [...lines(2, 29, 100, 500), ...lines(3, 29, 500)],
      1,
      [500, 550],
    ],
    ['the rest of it, in that column', [...lines(2, 29, 100, 500), ...lines(3, 29, 500)], 3, [50, 129]],
    ['one that goes on far below, behind a picture', [...lines(1), ...lines(1, 29, 100, 400)], 0, [50, 71]],
    ['the pointed line alone of one that fills the screen', lines(20), 4, [166, 187]],
  ] as const)('%s', (_, boxes, line, [top, bottom]) => {
    expect(nameBox(boxes, line)).toMatchObject({ top, bottom });
  });

  test('nothing that has no place', () => {
    expect(nameBox([], 0)).toBeNull();
  });
});

test('a point belongs to the line that is nearest', () => {
  expect(lineAt(lines(3), { x: 150, y: 90 })).toBe(1);
});
