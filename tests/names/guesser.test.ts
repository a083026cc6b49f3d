import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../lib/model.ts';
import { formsOf } from '../../lib/names/forms.ts';
import { createGuesser } from '../../lib/names/guesser.ts';
import { type NameFilter, packNameFilter, readNameFilter } from '../../lib/names/name-filter.ts';
import { actorsAt, createNameTable, namesOf } from '../../lib/names/name-table.ts';
import { type Candidate, scan } from '../../lib/names/scan.ts';
import { makeActor } from './make-actor.ts';

const actors = [
  makeActor('zubrovia', 'state', ['Zubrovia', 'The Republic of Zubrovia', 'Z.R.'], [], ['Lutz']),
  makeActor('lena-maric', 'person', ['Lena Maric', '李娜', 'Élise Øst'], ['Maric']),
];
const filterOf = (some: readonly Actor[]): NameFilter => readNameFilter(packNameFilter(() => namesOf(some)));

/** Guesses in texts one behind the other: each guess with the position of the text where it begins. */
function guessed(filter: NameFilter, texts: readonly string[]): [string, number][] {
  const guesses: [string, number][] = [];
  const guesser = createGuesser<number>(filter, (guess, text) => guesses.push([guess, text]));
  texts.forEach(guesser.guess);
  guesser.end();
  return guesses;
}

describe('guesses', () => {
  test.each<[string, string[], [string, number][]]>([
    ['a name', ['the Zubrovia talks'], [['Zubrovia', 0]]],
    ['none', ['the Zubrovian talks', 'at lunch'], []],
    ['a first word alone', ['Lena was late'], []],
    ['a first word alone, and then a name', ['The Lutz talks'], [['Lutz', 0]]],
    [
      'a name in a longer one',
      ['The Republic of Zubrovia'],
      [
        ['The Republic of Zubrovia', 0],
        ['Zubrovia', 0],
      ],
    ],
    [
      'a first word at the end',
      ['saw Lena ', 'Maric'],
      [
        ['Lena Maric', 0],
        ['Maric', 1],
      ],
    ],
    [
      'a name around a note',
      ['saw Lena ', '(a note)', 'Maric'],
      [
        ['Lena Maric', 0],
        ['Maric', 2],
      ],
    ],
    ['a name around a long note', ['The Republic of ', 'a', 'b', 'c', 'Zubrovia'], [['Zubrovia', 4]]],
    [
      'a name in two boxes',
      ['Lena', 'Maric'],
      [
        ['Lena Maric', 0],
        ['Maric', 1],
      ],
    ],
    ['a first word at the end, and nobody', ['saw Lena ', 'walk'], []],
    [
      'a name at the end, and something else',
      ['saw Lutz', 'Zubrovia'],
      [
        ['Lutz', 0],
        ['Zubrovia', 1],
      ],
    ],
    [
      'a name at the end that goes on',
      ['The Republic of ', 'Zubrovia', ' said'],
      [
        ['The Republic of Zubrovia', 0],
        ['Zubrovia', 1],
      ],
    ],
    ['half a word', ['saw Zu', 'brovia'], [['Zubrovia', 0]]],
    ['a word in three', ['L', 'ut', 'z'], [['Lutz', 0]]],
    ['a word in three, with more behind', ['L', 'ut', 'zen'], []],
    ['a word that goes on', ['Lutz', 'en'], [['Lutz', 0]]],
    ['half another word', ['saw Zu', 'lu'], []],
    [
      'indented, over nodes of spaces',
      ['Lena\n          ', '\n', '          Maric'],
      [
        ['Lena Maric', 0],
        ['Maric', 2],
      ],
    ],
    [
      'indented within',
      [`Lena${' '.repeat(500)}Maric`],
      [
        ['Lena Maric', 0],
        ['Maric', 0],
      ],
    ],
    ['soft hyphens', ['Zu\u00adbro\u00advia'], [['Zu\u00adbro\u00advia', 0]]],
    ['full-width letters', ['Ｌｕｔｚ'], [['Ｌｕｔｚ', 0]]],
    ['accents that stand alone', ['E\u0301lise Øst'], [['E\u0301lise Øst', 0]]],
    ['capitals', ['ZUBROVIA'], [['ZUBROVIA', 0]]],
    ['no spaces', ['外长李娜表示'], [['李娜', 0]]],
    ['nothing', ['', ' '], []],
  ])('%s', (_name, texts, expected) => {
    expect(guessed(filterOf(actors), texts)).toEqual(expected);
  });
});

test('a filter of fewer words takes the rest on trust', () => {
  const shallow = { ...filterOf(actors), depth: 1 };
  expect(guessed(shallow, ['Lena was late'])).toEqual([['Lena was late', 0]]);
  const [[guess] = ['']] = guessed(shallow, [`Lena\n${' '.repeat(90)}Maric said ${'so '.repeat(200)}`]);
  expect(guess).toMatch(/^Lena Maric said so /);
  expect(guess.length).toBeLessThan(60);
});

test('the table knows forms in any capitals, and all who share one', () => {
  const table = createNameTable(() =>
    namesOf([...actors, makeActor('jo-maric', 'person', ['Jo Maric'], ['Maric'])]),
  );
  expect(actorsAt(table, 'Lena Maric said')).toEqual([1]);
  expect(actorsAt(table, 'MARIC')).toEqual([1, 2]);
  expect(actorsAt(table, 'The Republic of Zubrovia')).toEqual([0]);
  expect(actorsAt(table, 'Lena')).toEqual([]);
  expect(actorsAt(table, '')).toEqual([]);
});

test('misses nothing that the scan finds, however the text is cut and however little the filter knows', () => {
  const word = fc.constantFrom(
    ...['Ab', 'Abc', 'B', 'cd', 'É', 'E\u0301', '王', '李', "O'x", 'Z.', 'Ａ', 'b'],
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const piece = fc.oneof(
    word,
    fc.constantFrom(' ', '  ', '\n', '\u00a0', ', ', '-', "'s ", '’', '.', '\u00ad', '\u200b'),
  );
  const texts = fc.array(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    { maxLength: 5 },
  );
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(names, texts, fc.integer({ min: 1, max: 12 }), (aliases, parts, depth) => {
      const some = aliases.map((alias, k) => makeActor(`a${k}`, 'organisation', [alias]));
      const table = createNameTable(() => namesOf(some));
      const guesses = guessed({ ...filterOf(some), depth }, parts);
      const forms = formsOf(some);
      const isGuessed = ({ senses }: Candidate, text: number): void => {
        const confirmed = guesses.flatMap(([guess, owner]) => (owner === text ? actorsAt(table, guess) : []));
        for (const { actor } of senses)
          expect(
            confirmed.map((position) => some[position]),
            `${JSON.stringify(parts)} ${text}`,
          ).toContain(actor);
      };
      // Nobody knows here whether two nodes are one line or two.
      parts.forEach((part, text) => {
        for (const found of scan(part, forms).candidates) isGuessed(found, text);
      });
      const begins = parts.map((_, k) => parts.slice(0, k).join('').length);
      for (const found of scan(parts.join(''), forms).candidates)
        isGuessed(
          found,
          begins.findLastIndex((begin, k) => begin <= found.start && (parts[k] ?? '') !== ''),
        );
    }),
    { numRuns: 5000 },
  );
});
