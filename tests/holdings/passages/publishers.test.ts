import { expect, test } from 'vitest';
import { publishersOf } from '../../../lib/holdings/passages/publishers.ts';
import type { Actor } from '../../../lib/model.ts';
import { actorId } from '../sample-index.ts';

const actor = (id: string, kind: Actor['kind'], ...aliases: string[]): Actor => ({
  ...{ id: actorId(id), name: aliases[0] ?? id, kind, aliases, short: [], seats: [], origin: 'curated' },
});
const ACTORS: readonly Actor[] = [
  { ...actor('wire', 'organisation', 'Zenda Wire', 'Agence Zenda'), short: ['Z.W.'], seats: ['Wire House'] },
  actor('post', 'organisation', 'The Zenda Post'),
  actor('post-of-old', 'organisation', 'The Old Post', 'The Zenda Post'),
  actor('ann-lee', 'person', 'Ann Lee'),
  actor('zenda', 'state', 'Zenda'),
];

test.each([
  ['a name', 'Zenda Wire', 'wire'],
  ['an alias', 'Agence Zenda', 'wire'],
  ['an acronym', 'Z.W.', 'wire'],
  ['other spaces', 'Zenda\u00a0Wire', 'wire'],
  ['a part of a name', 'Zenda', null],
  ['more than a name', 'Zenda Wire Service', null],
  ['other capitals', 'zenda wire', null],
  ['a building', 'Wire House', null],
  ['a name that two bear', 'The Zenda Post', null],
  ['a person', 'Ann Lee', null],
  ['none', null, null],
])('a source that is %s', (_, source, publisher) => {
  expect(publishersOf([{ source }], ACTORS)({ source })).toBe(publisher);
});
