import { expect, test } from 'vitest';
import { viewActor } from '../../lib/views/actor-view.ts';
import { actorId, SAMPLE } from './sample-index.ts';

const lund = viewActor(SAMPLE, actorId('ada-lund'));

test('what an actor said comes latest first, the undated last, with grade, names, role and source', () => {
  expect(
    lund?.saidBy.map(({ id, kind, text, namedAs, role, date, source }) => [
      id,
      kind,
      text,
      namedAs,
      role,
      date,
      source,
    ]),
  ).toEqual([
    [
      'new paper #2:0',
      'indirect',
      'bridges would follow',
      null,
      'harbour minister',
      '2021-05-06',
      'Sample Wire',
    ],
    [
      'old:0',
      'direct',
      'The harbour stays open for Norland.',
      null,
      'Harbour Minister',
      '2020-01-02',
      'The Daily Sample',
    ],
    ['undated:0', 'mixed', 'a café on water', 'The harbour’s top official', null, null, null],
    ['undated:1', 'indirect', 'they agreed', 'The two', null, null, null],
  ]);
});

test('a quote of several shows them all, and no single role', () => {
  expect(lund?.saidBy[3]?.speakers.map(({ name }) => name)).toEqual(['Ada Lund', 'Bo Keller']);
});

test.each([
  ['ada-lund', ['old:1']],
  ['norland', ['old:0']],
  ['bo-keller', []],
])('what others said about %s is a quote whose words mention them', (id, about) => {
  expect(viewActor(SAMPLE, actorId(id))?.about.map((quote) => quote.id)).toEqual(about);
});

test('roles come latest first; one that two articles state counts once, with its latest date', () => {
  expect(lund?.roles.map(({ role, date }) => [role, date])).toEqual([
    ['Prime Minister', '2021-05-06'],
    ['harbour minister', '2021-05-06'],
  ]);
});

test('an actor the index does not know has no view', () => {
  expect(viewActor(SAMPLE, actorId('nobody'))).toBeNull();
});
