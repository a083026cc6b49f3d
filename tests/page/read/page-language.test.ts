import { describe, expect, test } from 'vitest';
import { MENTION_WORDS } from '../../../lib/english/mention-words.ts';
import { vocabularyOf } from '../../../lib/english/vocabulary.ts';
import { decide } from '../../../lib/mentions/decide.ts';
import { createEvidence } from '../../../lib/mentions/evidence.ts';
import { formsOf } from '../../../lib/names/forms.ts';
import { scan } from '../../../lib/names/scan.ts';
import { holdsInAnyLanguage, isEnglish } from '../../../lib/page/read/page-language.ts';
import { makeActor } from '../../names/make-actor.ts';

test.each([
  [null, true],
  ['', true],
  ['en', true],
  ['EN-us', true],
  ['en_GB', true],
  ['english', true],
  ['und', true],
  ['de', false],
  ['de-AT', false],
  ['zh-Hans', false],
  ['enm', false],
  ['es', false],
])('lang=%o: English rules apply: %o', (language, expected) => {
  expect(isEnglish(language)).toBe(expected);
});

describe('in any language', () => {
  const forms = formsOf([
    makeActor('zubrovia', 'state', ['Zubrovia', 'Z.R.'], ['ZR'], ['Lutz']),
    makeActor('lena-maric', 'person', ['Lena Maric', 'Лена Марич'], ['Maric']),
    makeActor('unity', 'organisation', ["People's Unity"], ['PU']),
  ]);
  test.each([
    ['full names hold', 'Zubrovia und Lena Maric', ['Zubrovia', 'Lena Maric']],
    ['in any script', 'Это Лена Марич', ['Лена Марич']],
    ['so do acronyms that are full names', 'die Z.R. heute', ['Z.R.']],
    ['a surname holds after the full name', 'Lena Maric kam, Maric ging', ['Lena Maric', 'Maric']],
    ['not by an office', 'President Maric', []],
    ['not for being rare', 'Dann kam Maric', []],
    ['no seat speaks', 'Lutz says no', []],
    ['no short acronym', "Zubrovia, People's Unity und ZR", ['Zubrovia', "People's Unity"]],
  ])('%s', (_name, text, expected) => {
    const scanned = scan(text, forms);
    const evidence = createEvidence(vocabularyOf(MENTION_WORDS));
    evidence.add(0, scanned);
    const mentions = decide(scanned, evidence, 0).filter((one) =>
      holdsInAnyLanguage(one, scanned.candidates),
    );
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
