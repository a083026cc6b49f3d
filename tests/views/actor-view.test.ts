import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { PassageSlice } from '../../lib/holdings/passage-view.ts';
import { viewActor } from '../../lib/views/actor-view.ts';
import { actorId, nthOfSample, SAMPLE } from '../holdings/sample-index.ts';

const sample = bundledHolding(async () => SAMPLE);
const quotesOf = ({ items }: PassageSlice) => items.flatMap(({ quotes }) => quotes);
const lund = await viewActor(sample, actorId('ada-lund'));

test('what an actor said comes latest first, the undated last, with grade, names, role and source', () => {
  expect(
    quotesOf(lund!.saidBy.all).map(({ id, kind, text, namedAs, role, date, source }) => [
      nthOfSample(id),
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
      'Prime Minister',
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
  expect(quotesOf(lund!.saidBy.all)[3]?.speakers.map(({ name }) => name)).toEqual(['Ada Lund', 'Bo Keller']);
});

test.each([
  ['ada-lund', ['old:1']],
  ['norland', ['old:0']],
  ['bo-keller', []],
])('what others said about %s is a quote whose words mention them', async (id, about) => {
  const view = await viewActor(sample, actorId(id));
  expect(quotesOf(view!.about.all).map((quote) => nthOfSample(quote.id))).toEqual(about);
});

test('roles come latest first; one that two articles state counts once, with its latest date', () => {
  expect(lund?.roles.map(({ role, date }) => [role, date])).toEqual([
    ['Prime Minister', '2021-05-06'],
    ['harbour minister', '2021-05-06'],
  ]);
});

test('an actor the index does not know has no view', async () => {
  expect(await viewActor(sample, actorId('nobody'))).toBeNull();
});
