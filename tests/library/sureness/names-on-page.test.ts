import { expect, test } from 'vitest';
import { namesOnPage } from '../../../lib/library/sureness/names-on-page.ts';
import { makeActor } from '../../names/make-actor.ts';

const ann = makeActor('ann', 'person', ['Ann Lee'], ['Lee'], [], 'discovered');
const other = makeActor('ann-2', 'person', ['Ann Lee'], ['Lee'], [], 'discovered');
const board = makeActor('board', 'organisation', ['Zenda Water Board', 'ZWB'], ['ZWB'], [], 'discovered');
const bob = makeActor('bob-lee', 'person', ['Bob Lee'], ['Lee']);

test.each<[string, string, readonly (readonly [string, string, number])[]]>([
  ['a full name, and the surname behind it', 'Ann Lee came.\nLee left.', [['ann', 'full-name', 2]]],
  ['no surname by itself', 'Lee came.', []],
  [
    'no surname that a public one bears there',
    'Ann Lee came.\nBob Lee came.\nLee left.',
    [['ann', 'full-name', 1]],
  ],
  ['no other name that it is part of', 'Joann Leeds came. The Ann Leeds bridge.', []],
  [
    'an organisation, in the order of the page',
    'The Zenda Water Board met Ann Lee.',
    [
      ['board', 'full-name', 1],
      ['ann', 'full-name', 1],
    ],
  ],
  ['nobody public', 'Bob Lee came.', []],
])('%s', (_, text, names) => {
  const found = namesOnPage(text, [ann, board], [bob]);
  expect(found.map(({ actors, rule, mentions }) => [actors[0], rule, mentions])).toEqual(names);
});

test('two of one name are one name of the page', () => {
  const [found] = namesOnPage('Ann Lee came. Lee left.', [ann, other], []);
  expect(found).toMatchObject({ alias: 'Ann Lee', mentions: 2 });
  expect(new Set(found?.actors)).toEqual(new Set(['ann', 'ann-2']));
});
