import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../lib/text/text-fragment.ts';

const LEE =
  'Lee came back.\n\nThe mayor, Ann Lee, said: “We shall open the bridge before winter.” She left.\n\nShe said: “No.” He said: “No.”';
const LONG =
  '“We shall open the bridge before the winter comes, and nobody in this town will have to swim,” she said.';

/** Finds words in a text, and writes the directive that leads to them. */
const fragmentOf = (text: string, words: string, besides: readonly string[] = [], nth = 0): string | null => {
  let start = text.indexOf(words);
  for (let at = 0; at < nth; at += 1) start = text.indexOf(words, start + 1);
  return textFragment(text, { start, end: start + words.length }, besides);
};

describe('the directive that leads to words of an article', () => {
  test.each<[string, string, string, readonly string[], number, string | null]>([
    [
      'stands alone where the words stand once',
      LEE,
      'We shall open the bridge before winter.',
      [],
      0,
      'text=We%20shall%20open%20the%20bridge%20before%20winter',
    ],
    [
      'is widened to whole words',
      LEE,
      'hall open the bridge before win',
      [],
      0,
      'text=shall%20open%20the%20bridge%20before%20winter',
    ],
    [
      'is a range where the words are many',
      LONG,
      LONG.slice(1, -12),
      [],
      0,
      'text=We%20shall%20open%20the%20bridge,town%20will%20have%20to%20swim',
    ],
    [
      'has the words before where few words tell the place',
      LEE,
      'No',
      [],
      0,
      'text=She%20said%3A%20%E2%80%9C-,No',
    ],
    [
      'tells two of the same words apart',
      LEE,
      'No',
      [],
      1,
      'text=said%3A%20%E2%80%9CNo.%E2%80%9D%20He%20said%3A%20%E2%80%9C-,No',
    ],
    [
      'has the words before where the headline has the same',
      LEE,
      'We shall open the bridge before winter.',
      ['“We Shall Open The Bridge Before Winter”'],
      0,
      'text=mayor%2C%20Ann%20Lee%2C%20said%3A%20%E2%80%9C-,We%20shall%20open%20the%20bridge%20before%20winter',
    ],
    [
      'has the words behind where none stand before',
      'No, he said. No way.',
      'No',
      [],
      0,
      'text=No,-%2C%20he%20said.%20No%20way',
    ],
    [
      'stays in the first paragraph',
      'One two three four five.\n\nSix seven.',
      'three four five.\n\nSix seven',
      [],
      0,
      'text=One%20two-,three%20four%20five',
    ],
    [
      'encodes marks that mean something there',
      "It's (well-known) ~ and *true*!",
      "It's (well-known) ~ and *true*",
      [],
      0,
      'text=It%27s%20%28well%2Dknown%29%20%7E%20and%20%2Atrue',
    ],
    ['is none where there is no word', 'One — two', '—', [], 0, null],
    [
      'stands half of a pair',
      'One two \ud83d three four five',
      'two \ud83d three four five',
      [],
      0,
      'text=two%20%EF%BF%BD%20three%20four%20five',
    ],
  ])('%s', (_, text, words, besides, nth, expected) => {
    expect(fragmentOf(text, words, besides, nth)).toBe(expected);
  });

  test('parts Chinese into words', () => {
    const found = fragmentOf('大桥将在冬天之前开放，他说。', '冬天之前开放') ?? '';
    expect(decodeURIComponent(found)).toContain('冬天之前开放');
  });

  test('is a directive that parses, for any span of any text', () => {
    const PART = '(?:[\\w.]|%[0-9A-F]{2})+';
    const directive = new RegExp(`^text=(?:${PART}-,)?${PART}(?:,${PART})?(?:,-${PART})?$`);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.nat(80),
        fc.nat(80),
        (text, one, other) => {
          const start = Math.min(one, other) % text.length;
          const end = Math.min(text.length, start + 1 + Math.abs(one - other));
          const found = textFragment(text, { start, end }, []);
          if (found !== null) expect(found).toMatch(directive);
        },
      ),
    );
  });
});
