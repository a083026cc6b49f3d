import { expect, test } from 'vitest';
import { firstLookUps, groupedLookUps, lookUpsWith } from '../../../components/look-ups/listed-look-ups.ts';
import type { ActorId } from '../../../lib/model.ts';
import type { LookUp } from '../../../lib/reader/look-up.ts';

const lookUp = (key: string, day: string, name: string, title: string, page: string | null): LookUp => ({
  ...{ key, day, name, title, page },
  at: `${day}T12:00:00.000Z`,
  actor: name.startsWith('Two') ? null : (name as ActorId),
});

/** Latest first. */
const ALL = [
  lookUp('1', '2024-05-04', 'Ada Lund', 'A bridge for Zürich', 'https://herald.example/a'),
  lookUp('2', '2024-05-04', 'Two Brandts', '', 'https://post.example/b'),
  lookUp('3', '2024-05-03', 'Ada Lund', '総理の橋', null),
  lookUp('4', '2024-05-02', 'Otto Brandt', 'The ferry', 'https://herald.example/c'),
];

test.each([
  ['', '1234'],
  ['  ', '1234'],
  ['ada', '13'],
  ['lund BRIDGE', '1'],
  ['zurich', '1'],
  ['herald.example', '14'],
  ['brandt', '24'],
  ['橋', '3'],
  ['nobody', ''],
])('words “%s” find %s', (words, expected) => {
  expect(
    lookUpsWith(ALL, words)
      .map(({ key }) => key)
      .join(''),
  ).toBe(expected);
});

test.each([
  ['day', 9, ['2024-05-04: 12/2', '2024-05-03: 3/1', '2024-05-02: 4/1']],
  ['name', 9, ['Ada Lund: 13/2', 'Two Brandts: 2/1', 'Otto Brandt: 4/1']],
  ['name', 1, ['Ada Lund: 1/2']],
  ['day', 3, ['2024-05-04: 12/2', '2024-05-03: 3/1']],
  ['day', 0, []],
] as const)('by %s, the first %i', (by, most, expected) => {
  const groups = firstLookUps(groupedLookUps(ALL, by), most);
  const written = groups.map(
    ({ key, lookUps, total }) => `${key}: ${lookUps.map((one) => one.key).join('')}/${total}`,
  );
  expect(written).toEqual(expected);
});
