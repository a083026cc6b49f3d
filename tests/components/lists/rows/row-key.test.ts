import { expect, test } from 'vitest';
import { type RowCommand, type RowPlace, rowCommand } from '../../../../components/lists/rows/row-key.ts';

const MIDDLE: RowPlace = { at: 50, total: 100, inSight: 10 };
const go = (to: number, extend = false): RowCommand => ({ do: 'go', to, extend });

const CASES: readonly [name: string, keys: string, place: RowPlace, expected: RowCommand | null][] = [
  ['down', 'ArrowDown', MIDDLE, go(51)],
  ['up', 'ArrowUp', MIDDLE, go(49)],
  ['down from the last row stays there', 'ArrowDown', { ...MIDDLE, at: 99 }, go(99)],
  ['up from the first row stays there', 'ArrowUp', { ...MIDDLE, at: 0 }, go(0)],
  ['a page down leaves one row of before in sight', 'PageDown', MIDDLE, go(59)],
  ['a page up', 'PageUp', MIDDLE, go(41)],
  [
    'a page of a window lower than two rows moves all the same',
    'PageDown',
    { ...MIDDLE, inSight: 1 },
    go(51),
  ],
  ['home', 'Home', MIDDLE, go(0)],
  ['end', 'End', MIDDLE, go(99)],
  ['shift selects on the way', 'Shift+ArrowDown', MIDDLE, go(51, true)],
  ['shift and end select the rest', 'Shift+End', MIDDLE, go(99, true)],
  ['space', ' ', MIDDLE, { do: 'select' }],
  ['delete', 'Delete', MIDDLE, { do: 'forget' }],
  ['backspace, which is the key of that name on a Mac', 'Backspace', MIDDLE, { do: 'forget' }],
  ['escape', 'Escape', MIDDLE, { do: 'select-none' }],
  ['control and A', 'Control+a', MIDDLE, { do: 'select-all' }],
  ['command and A', 'Meta+A', MIDDLE, { do: 'select-all' }],
  ['control and another letter is the browser’s', 'Control+f', MIDDLE, null],
  ['alt and left goes back', 'Alt+ArrowLeft', MIDDLE, null],
  ['alt and home goes home', 'Alt+Home', MIDDLE, null],
  ['a letter', 'x', MIDDLE, null],
  ['enter presses the row’s button', 'Enter', MIDDLE, null],
  ['a name that every object has', 'constructor', MIDDLE, null],
];

test.each(CASES)('%s', (_name, keys, place, expected) => {
  const parts = keys.split('+');
  const held = new Set(parts.slice(0, -1));
  const pressed = {
    key: parts.at(-1) ?? '',
    shiftKey: held.has('Shift'),
    ctrlKey: held.has('Control'),
    metaKey: held.has('Meta'),
    altKey: held.has('Alt'),
  };
  expect(rowCommand(pressed, place)).toEqual(expected);
});
