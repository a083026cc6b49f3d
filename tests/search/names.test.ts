import { describe, expect, test } from 'vitest';
import { actorTexts } from '../../lib/holdings/searched-texts.ts';
import type { Place } from '../../lib/library/derive/place.ts';
import { LibraryIndex } from '../../lib/library/search/index/library-index.ts';
import { listLibrary } from '../../lib/library/search/lists/list-library.ts';
import type { StoredActor } from '../../lib/library/store/stored-actor.ts';
import type { ActorId, ArticleId } from '../../lib/model.ts';
import { findByWords } from '../../lib/search/find-by-words.ts';

const names = (name: string, aliases: readonly string[], roles: readonly string[], said: number) =>
  ({
    ...{ id: name as ActorId, keys: [], starts: [], words: [], forms: [], apart: [], maybe: [] },
    ...{ said, about: 0, namedIn: 0 },
    actor: {
      ...{ id: name as ActorId, name, kind: 'person', aliases: [name], short: aliases, seats: [] },
      origin: 'curated',
    },
    roles: roles.map((role) => ({
      ...{ role, of: null, inferredFrom: null, main: true, date: null, source: null },
      article: 'one' as ArticleId,
    })),
  }) satisfies StoredActor;

/** Most on record first. */
const ACTORS: readonly StoredActor[] = [
  names('Stonehaven', [], [], 9),
  names('Vera Stone', ['Stone'], ['Minister of Bridges'], 8),
  names('Ada Stone-Marsh', [], ['Minister'], 7),
  names('Tom Reyes', ['T.R.'], ['Envoy'], 6),
  names('Reyes Trust', [], [], 5),
  names('Željko Stonić', [], [], 4),
  names('Stella Keller', ['Keller'], ['Minister of Stone'], 3),
  names('王毅', ['Wang Yi'], [], 2),
];

const popup = findByWords(
  ACTORS.map(({ id, actor, roles }) => ({ rank: 0, texts: actorTexts(actor, roles), hit: id })),
);
const index = new LibraryIndex();
index.put({
  ...{
    id: 'one' as ArticleId,
    place: '~ one' as Place,
    date: null,
    source: null,
    kept: '',
    heading: '',
    head: '',
  },
  ...{ text: '', actors: ACTORS.map(({ id }) => id), quotes: [] },
});
for (const one of ACTORS) index.putActor(one.id, one);

const SEARCHES: readonly {
  readonly name: string;
  readonly typed: string;
  readonly found: readonly string[];
}[] = [
  { name: 'an alias in full stands alone', typed: 'stone', found: ['Vera Stone'] },
  { name: 'a name in full stands alone', typed: 'vera stone', found: ['Vera Stone'] },
  {
    name: 'the beginning of names: names before aliases before roles',
    typed: 'sto',
    found: ['Stonehaven', 'Vera Stone', 'Ada Stone-Marsh', 'Željko Stonić', 'Stella Keller'],
  },
  { name: 'the beginnings of two names', typed: 've st', found: ['Vera Stone'] },
  { name: 'an acronym', typed: 'TR', found: ['Tom Reyes'] },
  { name: 'without accents', typed: 'zeljko stonic', found: ['Željko Stonić'] },
  { name: 'a role', typed: 'minister', found: ['Vera Stone', 'Ada Stone-Marsh', 'Stella Keller'] },
  { name: 'a role in full', typed: 'minister of bridges', found: ['Vera Stone'] },
  { name: 'a name and a role', typed: 'keller minister', found: ['Stella Keller'] },
  { name: 'most on record first among equals', typed: 'reyes', found: ['Tom Reyes', 'Reyes Trust'] },
  { name: 'a typo, where nothing is spelled so', typed: 'Stonhaven', found: ['Stonehaven'] },
  { name: 'a typo in the second name', typed: 'stella kellr', found: ['Stella Keller'] },
  { name: 'another script', typed: '王', found: ['王毅'] },
  { name: 'its other name', typed: 'wang yi', found: ['王毅'] },
  { name: 'nothing', typed: 'xylophone', found: [] },
];

describe('popup and library page find names alike', () => {
  test.each(SEARCHES)('$name: $typed', ({ typed, found }) => {
    expect(popup(typed).map((tell) => tell().hit)).toEqual(found);
    const { numbers } = listLibrary(index, {
      ...{ view: 'actors', words: typed, kind: null, sort: 'relevance', descending: true },
    });
    expect(numbers.map((number) => index.actors.idOf(number))).toEqual(found);
  });
});
