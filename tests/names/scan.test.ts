import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf } from '../../lib/names/forms.ts';
import { scan } from '../../lib/names/scan.ts';
import { makeActor } from './make-actor.ts';

const forms = formsOf([
  makeActor('zubrovia', 'state', ['Zubrovia', 'Z.R.', 'Republic of Zubrovia'], [], ['Lutz']),
  makeActor('lena-maric', 'person', ['Lena Maric', '李娜', 'Лена Марич'], ['Maric']),
  makeActor('unity', 'organisation', ["People's Unity", "People's Unity Front"], ['PU']),
]);
const spell = (text: string): string[] =>
  scan(text, forms).candidates.map(({ start, end }) => text.slice(start, end));

describe('scan', () => {
  test.each([
    ['whole words', 'Zubrovia, Zubrovian, xZubrovia', ['Zubrovia']],
    ['the longest', 'the Republic of Zubrovia', ['Republic of Zubrovia']],
    ['leftmost, then on', "People's Unity of Zubrovia", ["People's Unity", 'Zubrovia']],
    ['a longer start that fails gives the shorter', "People's Unity Fronts", ["People's Unity"]],
    ['curly apostrophes', 'People’s Unity', ['People’s Unity']],
    ['no possessive', 'Zubrovia’s', ['Zubrovia']],
    ['any white space', 'Lena\n   Maric and Lena\u00a0Maric', ['Lena\n   Maric', 'Lena\u00a0Maric']],
    ['no other signs between', 'Lena, Maric', ['Maric']],
    ['case counts', 'zubrovia LENA maric', []],
    ['capitals count', 'ZUBROVIA', ['ZUBROVIA']],
    ['a final dot belongs to the name', 'the Z.R. and Z.R', ['Z.R.']],
    ['no dot inside a longer acronym', 'the Z.R.X', []],
    ['hyphenated pairs', 'Lutz-Zubrovia', ['Lutz', 'Zubrovia']],
    ['soft hyphens and zero-width characters', 'Zu\u00adbro\u200bvia', ['Zu\u00adbro\u200bvia']],
    ['full-width letters', 'Ｌｕｔｚ', ['Ｌｕｔｚ']],
    ['no boundaries between ideographs', '外长李娜表示', ['李娜']],
    ['Cyrillic', 'Лена Марич', ['Лена Марич']],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(spell(text)).toEqual(expected);
  });

  test('a form of two actors has both senses', () => {
    const shared = formsOf([
      makeActor('lena-maric', 'person', ['Lena Maric'], ['Maric']),
      makeActor('otto-maric', 'person', ['Otto Maric'], ['Maric']),
    ]);
    const [candidate] = scan('Maric', shared).candidates;
    expect(candidate?.senses.map(({ actor, form }) => [actor.id, form])).toEqual([
      ['lena-maric', 'short'],
      ['otto-maric', 'short'],
    ]);
  });

  test('a surname of too many has no sense, and their full names keep theirs', () => {
    const many = Array.from({ length: 60 }, (_, k) =>
      makeActor(`maric-${k}`, 'person', [`L${'a'.repeat(k + 1)} Maric`], ['Maric']),
    );
    const { candidates } = scan('Maric met Laa Maric', formsOf(many));
    expect(candidates.flatMap(({ senses }) => senses.map(({ actor }) => actor.id))).toEqual(['maric-1']);
  });

  test('agrees with the naive search on generated names and texts', () => {
    const word = fc.constantFrom('Ab', 'Abc', 'B', 'cd', 'É', '王', '李', "O'x", 'Z.');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const piece = fc.oneof(word, fc.constantFrom(' ', '  ', '\n', ', ', '-', "'s ", '’', '.'));
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), text, (names, input) => {
        const actors = names.map((alias, position) => makeActor(`a${position}`, 'organisation', [alias]));
        const fast = scan(input, formsOf(actors)).candidates.map(({ start, end }) => [start, end]);
        expect(fast).toEqual(naive(input, names));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Tries every name, as written and in capitals, at every place, and keeps the longest. */
function naive(text: string, names: readonly string[]): number[][] {
  const plain = text.replaceAll('’', "'");
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(plain.charAt(at));
  const isHan = (at: number): boolean => /\p{Script=Han}/u.test(plain.charAt(at));
  const isInside = (at: number): boolean => isWord(at - 1) && isWord(at) && !isHan(at - 1) && !isHan(at);
  const found: number[][] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (isInside(at)) continue;
    let best = 0;
    for (const name of names.flatMap((each) => [each, each.toUpperCase()])) {
      const pattern = new RegExp(
        name
          .split(' ')
          .map((word) => word.replace(/\./g, '\\.'))
          .join('\\s+'),
        'y',
      );
      pattern.lastIndex = at;
      const end = pattern.test(plain) ? pattern.lastIndex : 0;
      const open = name.endsWith('.') ? isWord(end) : isInside(end);
      if (end > best && !open) best = end;
    }
    if (best > 0) {
      found.push([at, best]);
      at = best - 1;
    }
  }
  return found;
}
