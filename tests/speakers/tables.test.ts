import { describe, expect, test } from 'vitest';
import { ATTRIBUTIONS } from '../../lib/speakers/attributions.ts';
import { HE_OR_SHE } from '../../lib/speakers/meant/he-or-she.ts';
import { OF_ONE_SURNAME } from '../../lib/speakers/meant/of-one-surname.ts';
import { PRONOUN_VETOES } from '../../lib/speakers/meant/pronoun-vetoes.ts';
import { SPEAKERS } from '../../lib/speakers/speakers.ts';
import { ATTRIBUTION_CASES, type Cases, HE_OR_SHE_CASES, SPEAKER_CASES } from './cases.ts';
import { OF_ONE_SURNAME_CASES } from './of-one-surname-cases.ts';
import { VETO_CASES } from './veto-cases.ts';
import { exampleOf, outcomeOf, without } from './who-is-meant.ts';

const TABLES: readonly [
  name: string,
  rows: readonly { readonly name: string; readonly sentence: string }[],
  cases: Readonly<Record<string, Cases>>,
][] = [
  ['SPEAKERS', SPEAKERS, SPEAKER_CASES],
  ['ATTRIBUTIONS', ATTRIBUTIONS, ATTRIBUTION_CASES],
  ['OF_ONE_SURNAME', OF_ONE_SURNAME, OF_ONE_SURNAME_CASES],
  ['HE_OR_SHE', HE_OR_SHE, HE_OR_SHE_CASES],
  ['PRONOUN_VETOES', PRONOUN_VETOES, VETO_CASES],
];

/** Checks that the last quote of a text, or its headline's, is of those in [brackets] and of nobody else. */
function check(marked: string): void {
  const { quote, wanted } = exampleOf(marked);
  expect([quote !== undefined, quote?.speakers]).toEqual([true, wanted]);
}

describe.each(TABLES)('%s', (_name, rows, cases) => {
  test('every row has its cases', () => {
    expect(Object.keys(cases).sort()).toEqual(rows.map(({ name }) => name).sort());
    for (const { fires, holdsBack } of Object.values(cases)) {
      expect(fires.length).toBeGreaterThan(0);
      expect(holdsBack.length).toBeGreaterThan(0);
    }
  });

  describe.each([...rows])('$name', (row) => {
    const { fires, holdsBack } = cases[row.name] ?? { fires: [], holdsBack: [] };
    test.each([row.sentence, ...fires])('fires: %s', check);
    test.each(holdsBack)('holds back: %s', check);
    test('is forced: without it a case comes out otherwise', () => {
      const texts = [row.sentence, ...fires];
      const before = texts.map(outcomeOf);
      without(rows, row, () => expect(texts.map(outcomeOf)).not.toEqual(before));
    });
  });
});
