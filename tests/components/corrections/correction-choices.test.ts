import { expect, test } from 'vitest';
import { correctionChoices } from '../../../components/corrections/correction-choices.ts';
import type { ActorId } from '../../../lib/model.ts';
import type { Correction } from '../../../lib/reader/corrections.ts';

const actor = 'ada-lund' as ActorId;
const page = 'https://news.example/a';
const notHere: Correction = { type: 'not-on-page', actor, page };
const never = (alias: string): Correction => ({ type: 'never-alias', actor, alias });
const onlyFull: Correction = { type: 'only-full-names', actor };

test.each<[string, string[], string | null, Correction[], Correction[]]>([
  ['all there is', ['Ada Lund', 'Lund'], page, [], [notHere, never('Ada Lund'), never('Lund'), onlyFull]],
  ['no page to keep', ['Lund'], null, [], [never('Lund'), onlyFull]],
  ['only full names already', ['Ada Lund'], page, [onlyFull], [notHere, never('Ada Lund')]],
  [
    'only full names of another',
    ['Lund'],
    page,
    [{ ...onlyFull, actor: 'bo-keller' as ActorId }],
    [notHere, never('Lund'), onlyFull],
  ],
])('%s', (_, aliases, address, made, expected) => {
  const views = made.map((correction) => ({ correction, name: 'Ada Lund' }));
  expect(correctionChoices({ id: actor, aliases }, address, views)).toEqual(expected);
});

test('a page that reports aliases without end fills no window', () => {
  const aliases = Array.from({ length: 1000 }, (_, at) => `Lund ${at}`);
  expect(correctionChoices({ id: actor, aliases }, page, [])).toHaveLength(14);
});
