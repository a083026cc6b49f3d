import { expect, test } from 'vitest';
import { classOf, IDEOGRAPH, OTHER, SPACE, WORD } from '../../lib/matching/characters.ts';

test('every code unit has the class that the expressions give it, the shortcuts included', () => {
  for (let code = 0; code < 0x1_00_00; code += 1) {
    const character = String.fromCharCode(code);
    const expected = /\s/.test(character)
      ? SPACE
      : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
            character,
          )
        ? IDEOGRAPH
        : /[\p{L}\p{N}\p{M}_]/u.test(character)
          ? WORD
          : OTHER;
    if (classOf(code) !== expected) expect.fail(`${code.toString(16)}: ${classOf(code)}, not ${expected}`);
  }
});
