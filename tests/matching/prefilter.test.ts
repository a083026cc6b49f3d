import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createForms } from '../../lib/matching/dictionary.ts';
import { ENGLISH } from '../../lib/matching/english.ts';
import { createPrefilter } from '../../lib/matching/prefilter.ts';
import { scan } from '../../lib/matching/scan.ts';
import { createVocabulary } from '../../lib/matching/vocabulary.ts';
import { makeActor } from './make-actor.ts';

const forms = createForms([
  makeActor('zubrovia', 'state', ['Zubrovia', 'The Republic of Zubrovia', 'Z.R.'], [], ['Lutz']),
  makeActor('lena-maric', 'person', ['Lena Maric', '李娜', 'Élise Øst'], ['Maric']),
]);

test.each([
  ['a name', ['the Zubrovia talks'], [true]],
  ['none', ['the Zubrovian talks', 'at lunch'], [false, false]],
  ['a first word alone', ['Lena was late'], [false]],
  ['a first word alone, and then a name', ['The Lutz talks'], [true]],
  ['a first word at the end', ['saw Lena ', 'Maric'], [true, true]],
  ['a first word at the end, and nobody', ['saw Lena ', 'walk'], [true, false]],
  ['half a word', ['saw Zu', 'brovia'], [false, true]],
  ['a word in three', ['L', 'ut', 'z'], [false, false, true]],
  ['half another word', ['saw Zu', 'lu'], [false, false]],
  ['soft hyphens', ['Zu\u00adbro\u00advia'], [true]],
  ['full-width letters', ['Ｌｕｔｚ'], [true]],
  ['accents that stand alone', ['E\u0301lise Øst'], [true]],
  ['no spaces', ['外长李娜表示'], [true]],
  ['nothing', ['', ' '], [false, false]],
])('%s', (_name, texts, expected) => {
  expect(texts.map(createPrefilter(forms))).toEqual(expected);
});

test('misses nothing that the scan finds, however the text is cut', () => {
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
  const vocabulary = createVocabulary(ENGLISH);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), texts, (names, parts) => {
      const some = createForms(names.map((alias, k) => makeActor(`a${k}`, 'organisation', [alias])));
      const flags = parts.map(createPrefilter(some));
      const spans = parts.map((part, k) => {
        const start = parts.slice(0, k).join('').length;
        return { start, end: start + part.length };
      });
      for (const found of scan(parts.join(''), { ...some, vocabulary }))
        expect(
          spans.some(({ start, end }, k) => flags[k] && start < found.end && end > found.start),
          `${JSON.stringify(parts)} ${found.start}-${found.end}`,
        ).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
