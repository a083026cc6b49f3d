import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MENTION_WORDS } from '../../../lib/english/mention-words.ts';
import { vocabularyOf } from '../../../lib/english/vocabulary.ts';
import { createEvidence } from '../../../lib/mentions/evidence.ts';
import { type Forms, formsOf } from '../../../lib/names/forms.ts';
import { scan } from '../../../lib/names/scan.ts';
import { readActors } from '../../../lib/packs/read-actors.ts';
import { readLanguage } from '../../../lib/page/dom/read-language.ts';
import { decideInLanguage } from '../../../lib/page/read/page-language.ts';
import { makeActor } from '../../names/make-actor.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['en_GB', 'en'],
  ['english', 'en'],
  ['und', 'en'],
  ['de', 'de'],
  ['de-AT', 'de'],
  [' FR_ca', 'fr'],
  ['zh-Hans', 'zh'],
  ['enm', 'enm'],
  ['français', ''],
  ['es', 'es'],
])('lang=%o declares %o', (language, expected) => {
  expect(readLanguage(language)).toBe(expected);
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
    expect(namedIn('xx', text, forms)).toEqual(expected);
  });
});

describe('in another language, names that the index has in it', () => {
  const actors = readActors(
    readFileSync(new URL('../../../seeds/actors.json', import.meta.url), 'utf8'),
    'actors.json',
  );
  test.each<[string, string, string[]]>([
    ['fr', 'La Chine et la Russie, selon l’UE et l’OTAN.', ['Chine', 'Russie', 'UE', 'OTAN']],
    [
      'fr',
      "Le chef de l'Ukraine, d'Iran et d’Ukraine; qu'Iran et qu’Ukraine.",
      ['Ukraine', 'Iran', 'Ukraine', 'Iran', 'Ukraine'],
    ],
    [
      'fr',
      'Les États-Unis, l’Union européenne, les Etats-Unis.',
      ['États-Unis', 'Union européenne', 'Etats-Unis'],
    ],
    ['fr', 'LES ÉTATS-UNIS ET LA CHINE', ['ÉTATS-UNIS', 'CHINE']],
    ['fr', 'En mer de Chine, la Banque de Chine et la République de Chine', []],
    ['fr', 'La République populaire de Chine', ['République populaire de Chine']],
    ['fr', 'La Chinerie et l’échine', []],
    ['fr', 'Russland und Rusia', []],
    ['de', 'Chinas Präsident und Russlands Regierung; die Ukraine.', ['Chinas', 'Russlands', 'Ukraine']],
    [
      'de',
      'In den Vereinigten Staaten und der Europäischen Union, sagt die EU.',
      ['Vereinigten Staaten', 'Europäischen Union', 'EU'],
    ],
    ['de', 'Die USA liefern, und Russland Waffen auch. Die NATO Truppen.', ['USA', 'Russland', 'NATO']],
    [
      'es',
      'Rusia, Ucrania y Estados Unidos ante la Unión Europea (UE) y la OTAN.',
      ['Rusia', 'Ucrania', 'Estados Unidos', 'Unión Europea', 'UE', 'OTAN'],
    ],
    ['es', 'El mar de China, el Banco de China', []],
    ['de', 'Die Partei Einiges Russland und die Volksrepublik China', ['Volksrepublik China']],
    ['es', 'Los Estados Unidos Mexicanos; EE. UU. e Irán', ['EE. UU.', 'Irán']],
    ['ru', 'Россия и Китай', ['Россия', 'Китай']],
    ['ru', 'Президент Китая Си Цзиньпин', ['Китая', 'Си Цзиньпин']],
    ['fr', 'Le président de la Chine Xi Jinping', ['Chine', 'Xi Jinping']],
    ['zh', '中国和俄罗斯', ['中国', '俄罗斯']],
    ['en', 'The chine of a boat, Shanklin Chine, UE, the two Chinas and OTAN.', []],
    ['it', 'La Chine', []],
  ])('%s: %s', (language, text, expected) => {
    expect(namedIn(language, text, formsOf(actors, language))).toEqual(expected);
  });
});

function namedIn(language: string, text: string, forms: Forms): string[] {
  const scanned = scan(text, forms);
  const evidence = createEvidence(vocabularyOf(MENTION_WORDS));
  evidence.add(0, scanned);
  return decideInLanguage(language, scanned, evidence, 0).map(({ start, end }) => text.slice(start, end));
}
