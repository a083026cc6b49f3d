import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyNameFilter, grownBy, packGrownFilter } from '../../lib/names/grown-name-filter.ts';
import { guessesIn } from '../../lib/names/guesser.ts';
import { readNameFilter } from '../../lib/names/name-filter.ts';
import { actorsAt, createNameTable } from '../../lib/names/name-table.ts';
import { startKey, startKeysIn } from '../../lib/names/start-keys.ts';

const word = fc.constantFrom(
  'Ann',
  'Lee',
  'Zenda',
  'van',
  'Tom',
  'Reyes',
  'R.N.',
  'U-Bahn',
  'Ö',
  '北京',
  'O’Hara',
);
const form = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

test('a filter that grew name by name, in any steps, lets every name pass', () => {
  fc.assert(
    fc.property(fc.array(fc.array(form, { maxLength: 4 }), { maxLength: 4 }), (steps) => {
      const grown = steps.reduce(grownBy, emptyNameFilter());
      const filter = readNameFilter(packGrownFilter(grown));
      for (const name of steps.flat()) {
        const guesses = guessesIn(`It rained on ${name}.`, filter);
        const table = createNameTable(() => [{ form: name, actor: 0 }]);
        expect(
          guesses.some((guess) => actorsAt(table, guess).length > 0),
          name,
        ).toBe(true);
      }
    }),
  );
});

test('without names nothing passes, and few names make a small filter', () => {
  const none = packGrownFilter(emptyNameFilter());
  expect(guessesIn('Ann Lee and Zenda', readNameFilter(none))).toEqual([]);
  expect(none.bits.length).toBeLessThan(200);
  const few = packGrownFilter(grownBy(emptyNameFilter(), ['Ann Lee', 'Zenda']));
  expect(few.bits.length).toBeLessThan(200);
  expect(guessesIn('Tom Reyes and Vera Stone', readNameFilter(few))).toEqual([]);
});

test.each([
  ['Ann', 'ANN', ['ANN']],
  ['Ann Lee', 'ANN LEE', ['ANN', 'ANN LEE']],
  ['Ann Lee said so', 'ANN LEE', ['ANN', 'ANN LEE']],
  ['ann  lee', 'ANN LEE', ['ANN', 'ANN LEE']],
  ['O’Hara-Lee', "O'HARA", ['O', "O'HARA"]],
  ['“Ann', null, []],
  ['', null, []],
])('%j is looked up by %j, and may begin with the forms of %j', (text, key, keys) => {
  expect(startKey(text)).toBe(key);
  expect(startKeysIn(text)).toEqual(keys);
});

test('a text that begins with a form has the key of the form', () => {
  fc.assert(
    fc.property(form, form, (name, behind) => {
      const key = startKey(name);
      if (key !== null) expect(startKeysIn(`${name} ${behind}`)).toContain(key);
    }),
  );
});
