import { expect, test } from 'vitest';
import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import { putArticles } from '../../../lib/library/store/put-articles.ts';
import type { StoredActor } from '../../../lib/library/store/stored-actor.ts';
import type { KeptPart } from '../../../lib/library/store/stored-article.ts';
import type { WriteTables } from '../../../lib/library/store/tables.ts';
import { keptPartOf } from './kept-part-of.ts';
import { memoryTables } from './memory-tables.ts';

const known = knownEverywhere([]);

/** Writes down which rows of actors a step puts. */
function counting(tables: WriteTables, put: string[]): WriteTables {
  return {
    ...tables,
    actors: {
      ...tables.actors,
      put(row: StoredActor) {
        put.push(row.actor.name);
        tables.actors.put(row);
      },
    },
  };
}

test('whoever bears a surname of the article and is not in it costs no row: a table of many namesakes holds up every question', async () => {
  const { tables, commit } = memoryTables();
  tables.meta.put({ key: 'library', token: 'x', generation: 0, articles: 0, quotes: 0, actors: 0 });
  commit();
  const step = async (one: KeptPart): Promise<string[]> => {
    const put: string[] = [];
    await putArticles(counting(tables, put), { put: [one], takeOut: [], decisions: [] }, known);
    commit();
    return put.sort();
  };
  const said = (name: string) =>
    `${name} said the bridge would open. “We waited,” ${name.split(' ')[1]} said.`;
  expect(await step(keptPartOf(1, said('Ann Lee')))).toEqual(['Ann Lee']);
  expect(await step(keptPartOf(2, said('Tom Lee')))).toEqual(['Tom Lee']);
  expect(await step(keptPartOf(3, said('Vera Lee')))).toEqual(['Vera Lee']);
  expect(await step(keptPartOf(4, said('Tom Lee')))).toContain('Tom Lee');
  expect(
    (await tables.actors.all({})).map(({ actor, said: quotes }) => `${actor.name} ${quotes}`).sort(),
  ).toEqual(expect.arrayContaining(['Ann Lee 2', 'Vera Lee 2']));
});
