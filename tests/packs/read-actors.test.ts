import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readActors } from '../../lib/packs/read-actors.ts';

const lena = '{"id": "lena-maric", "name": "Lena Maric", "kind": "person", "aliases": ["Lena Maric"]}';

describe('readActors', () => {
  test('fills what a record leaves out, and calls it curated', () => {
    expect(readActors(`[${lena}]`, 'a.json')).toEqual([
      {
        id: 'lena-maric',
        name: 'Lena Maric',
        kind: 'person',
        aliases: ['Lena Maric'],
        short: [],
        seats: [],
        origin: 'curated',
      },
    ]);
  });

  test('lets two people share a surname', () => {
    const person = (id: string, name: string): string =>
      `{"id": "${id}", "name": "${name}", "kind": "person", "aliases": ["${name}"], "short": ["Maric"]}`;
    expect(readActors(`[${person('a', 'Lena Maric')}, ${person('b', 'Otto Maric')}]`, 'a.json')).toHaveLength(
      2,
    );
  });

  test('adds the names of its region in other languages, with the forms these have', () => {
    const record =
      '{"id": "r", "name": "R", "kind": "state", "aliases": ["R"], "region": "RU", "translated": {"fr": ["Moscovie"]}}';
    expect(readActors(`[${record}]`, 'a.json')[0]?.translated).toEqual({
      de: ['Russland', 'Russlands'],
      es: ['Rusia'],
      fr: ['Russie', 'Moscovie'],
    });
  });

  test.each([
    [
      'a region that is none',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["X"],\n"region": "Ruritania"}]',
      /^a\.json:2: "region" of "x" is no code/,
    ],
    [
      'a language that is not read',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["X"], "translated": {\n"it": []}}]',
      /^a\.json:2: "it" of "x" is no language .*de, es, fr/,
    ],
    [
      'names that are no list',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["X"],\n"translated": {"fr": [" X"]}}]',
      /^a\.json:2: "fr" of "x" is no list of names/,
    ],
    ['invalid JSON', '[\n{"id": }\n]', /^a\.json:2: .*not valid JSON/],
    ['JSON that ends early', '[\n{"id": "x"', /^a\.json:2: .*not valid JSON/],
    ['a comma too many', '[\n1,\n]', /^a\.json:3: .*behind the comma/],
    ['a string over two lines', '["a\nb"]', /^a\.json:1: .*not valid JSON/],
    ['a field twice', '[{"id": "x",\n"id": "y"}]', /^a\.json:2: .*the field "id" stands here twice/],
    ['no list', '{}', /^a\.json:1: expected a list/],
    ['no record', '[\n\n7]', /^a\.json:3: an actor is an object/],
    [
      'an unknown field',
      '[\n{"id": "x",\n "nick": "y"}]',
      /^a\.json:3: unknown field "nick"; an actor has id/,
    ],
    ['no id', '[\n{"name": "x"}]', /^a\.json:2: "id" is missing/],
    ['an id of another form', '[{"id": "Lena", "name": "x", "kind": "person"}]', /^a\.json:1: the id "Lena"/],
    [
      'a duplicate id',
      `[\n${lena},\n${lena}]`,
      /^a\.json:3: the id "lena-maric" is taken by the actor in line 2/,
    ],
    [
      'an unknown kind',
      '[{"id": "x",\n"name": "X",\n"kind": "city"}]',
      /^a\.json:3: unknown kind "city" .*person, state/,
    ],
    [
      'aliases that are no list',
      '[{"id": "x", "name": "X", "kind": "state",\n"aliases": "X"}]',
      /^a\.json:2: "aliases" of "x" is no list/,
    ],
    [
      'an alias of another type',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["X",\n7]}]',
      /^a\.json:2: an entry of "aliases" of "x" is not text/,
    ],
    [
      'an empty alias',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["X",\n" "]}]',
      /^a\.json:2: .* is empty; remove it/,
    ],
    [
      'an alias with a space at its end',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["X "]}]',
      /^a\.json:1: "X " of "x" begins or ends/,
    ],
    [
      'an alias that no word begins',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["X", "#Y"]}]',
      /^a\.json:1: "#Y" of "x" begins with no letter/,
    ],
    [
      'an alias twice in a record',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["X"],\n"short": ["X"]}]',
      /^a\.json:2: the alias "X" of "x" is taken by "x" in line 1/,
    ],
    [
      'an alias of two records',
      '[{"id": "x", "name": "X’s", "kind": "state", "aliases": ["X’s"]},\n{"id": "y", "name": "Y", "kind": "state", "aliases": ["Y", "X\'s"]}]',
      /^a\.json:2: the alias "X's" of "y" is taken by "x" in line 1; keep it with one/,
    ],
    [
      'a name that is no alias',
      '[{"id": "x", "name": "X", "kind": "state", "aliases": ["Y"]}]',
      /^a\.json:1: the name "X" of "x" is not among its aliases/,
    ],
  ])('refuses %s', (_name, json, message) => {
    expect(() => readActors(json, 'a.json')).toThrow(message);
  });

  test('reads the curated actors', () => {
    const file = new URL('../../seeds/actors.json', import.meta.url);
    const actors = readActors(readFileSync(file, 'utf8'), 'seeds/actors.json');
    expect(actors).toHaveLength(28);
    expect(actors.find(({ id }) => id === 'east-asia-summit')?.aliases).toContain('Asia Summit Eastern');
  });
});
