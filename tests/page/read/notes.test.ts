import { describe, expect, test } from 'vitest';
import { isNoteMark, noteMarksIn } from '../../../lib/page/read/notes.ts';

describe('raised text behind a word', () => {
  test.each([
    ['1', 'na'],
    ['12', 'na'],
    ['[1]', 'na'],
    [' [note 3] ', 'na'],
    ['[citation needed]', 'na'],
    ['a', 'na'],
    ['*', 'a'],
    ['†', ' '],
    ['3', 't.'],
    ['3', 't”'],
    ['3', 'a '],
    ['[4]', '10'],
    ['1,2', 'na'],
  ])('“%s” behind “%s” marks a note', (mark, before) => {
    expect(isNoteMark(mark, before)).toBe(true);
  });

  test.each([
    ['th', '10'],
    ['20', 'G'],
    ['me', ' M'],
    ['2', ' m'],
    ['rd', 'a '],
    ['', 'na'],
    ['a sentence that somebody raised', 'na'],
  ])('“%s” behind “%s” does not', (mark, before) => {
    expect(isNoteMark(mark, before)).toBe(false);
  });
});

describe('figures in brackets', () => {
  test.each([
    ['Lena[1] left.[2][13]', '', ['[1]', '[2][13]']],
    ['[1] left', 'a', ['[1]']],
    ['[1] left', ' ', []],
    ['[1] left', '', []],
    ['the list [1] of', '', []],
    ['a[1]b', '', []],
    ['[t]he year[s] [sic] of 1999[1999]', '', []],
  ])('in “%s” behind “%s”', (text, before, marks) => {
    expect(noteMarksIn(text, before).map(({ start, end }) => text.slice(start, end))).toEqual(marks);
  });
});
