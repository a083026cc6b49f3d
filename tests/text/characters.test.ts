import { describe, expect, test } from 'vitest';
import {
  type CharacterClass,
  characterClass,
  isCapitalised,
  isLatinLetter,
  isSign,
} from '../../lib/text/characters.ts';
import { isInvisible, isJoining, normalise } from '../../lib/text/normalise.ts';

const everyCode = Array.from({ length: 65536 }, (_, code) => code);

/** What the classes mean, without a table or a range. */
function naive(raw: string): CharacterClass {
  if (isInvisible(raw)) return 'ignorable';
  if (isJoining(raw)) return 'combining';
  const character = normalise(raw).text;
  if (/\s/.test(character)) return 'space';
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(character)
  )
    return 'ideograph';
  return /[\p{L}\p{N}\p{M}_]/u.test(character) ? 'word' : 'symbol';
}

describe('classes of characters', () => {
  test('every code unit has the class that its script and category say', () => {
    const wrong = everyCode.filter((code) => characterClass(code) !== naive(String.fromCharCode(code)));
    expect(wrong.map((code) => code.toString(16))).toEqual([]);
  });

  test('what is known as a letter or a sign by its range neither vanishes nor joins', () => {
    const wrong = everyCode
      .filter((code) => isSign(code) || isLatinLetter(code))
      .filter((code) => isInvisible(String.fromCharCode(code)) || isJoining(String.fromCharCode(code)));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['Xi', true],
    ['xi', false],
    ['Élysée', true],
    ['élysée', false],
    ['Čaputová', true],
    ['Путин', true],
    ['習', false],
    ['7', false],
    ['[', false],
    ['', false],
  ])('%j begins with a capital: %s', (text, expected) => {
    expect(isCapitalised(text)).toBe(expected);
  });
});
