import { expect, test } from 'vitest';
import { heldNames } from '../../../lib/answering/held-names.ts';
import { findNamed } from '../../../lib/answering/let/find-named.ts';
import { inMemoryHolding } from '../../../lib/holdings/in-memory.ts';
import type { LibraryNames } from '../../../lib/library/library-names.ts';
import type { Actor, ActorId } from '../../../lib/model.ts';
import { type Correction, NO_CORRECTIONS } from '../../../lib/reader/corrections.ts';

const PAGE = 'https://news.example/today';
const BEFORE = 'b#ann-lee' as ActorId;
const ANN: Actor = {
  ...{ id: 'a#ann-lee' as ActorId, name: 'Ann Lee', kind: 'person' },
  ...{ aliases: ['Ann Lee'], short: ['Lee'], seats: [], origin: 'discovered' },
};

/** A library of one, whom an article knew by another id before. */
function library(asked: ActorId[][] = []): LibraryNames {
  return {
    filter: () => Promise.reject(new Error('not asked')),
    named: async () => [ANN],
    whomNow: async (ids) => {
      asked.push([...ids]);
      return new Map(ids.includes(BEFORE) ? [[BEFORE, ANN.id]] : []);
    },
  };
}

const find = (corrections: readonly Correction[], kept = library()) =>
  findNamed(['Ann Lee'], {
    names: heldNames(inMemoryHolding('public', [], [])),
    kept,
    corrected: { ...NO_CORRECTIONS, corrections: [...corrections] },
    page: PAGE,
  });

test.each<[string, Correction, readonly string[]]>([
  ['by the id of now', { type: 'not-on-page', actor: ANN.id, page: PAGE }, []],
  ['by one of before', { type: 'not-on-page', actor: BEFORE, page: PAGE }, []],
  ['by one of before, on another page', { type: 'not-on-page', actor: BEFORE, page: `${PAGE}/2` }, ['Lee']],
  ['of forms, by one of before', { type: 'only-full-names', actor: BEFORE }, []],
  ['of somebody else', { type: 'not-on-page', actor: 'c#ann-lee' as ActorId, page: PAGE }, ['Lee']],
])('a correction holds: %s', async (_, correction, short) => {
  const { kept } = await find([correction]);
  expect(kept.flatMap((one) => one.short)).toEqual(short);
});

test('the library is asked about nobody whom no correction names otherwise', async () => {
  const asked: ActorId[][] = [];
  await find([{ type: 'only-full-names', actor: ANN.id }], library(asked));
  await find([{ type: 'only-full-names', actor: 'ada-lund' as ActorId }], library(asked));
  expect(asked).toEqual([]);
});
