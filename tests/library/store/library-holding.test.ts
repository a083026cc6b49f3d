import { expect, test } from 'vitest';
import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import { libraryHolding } from '../../../lib/library/store/library-holding.ts';
import { putArticles } from '../../../lib/library/store/put-articles.ts';
import type { ActorId } from '../../../lib/model.ts';
import { keptPartOf } from './kept-part-of.ts';
import { memoryTables } from './memory-tables.ts';

const known = knownEverywhere([]);
const FIRST = { after: null, size: 20, grades: 'all' } as const;

test('a list reads the records of those whom it shows, not of everybody whom its articles quote', async () => {
  const { tables, commit } = memoryTables();
  tables.meta.put({ key: 'library', token: 'x', generation: 0, articles: 0, quotes: 0, actors: 0 });
  commit();
  const others = ['Tom Reyes', 'Vera Stone', 'Ida Falk', 'Otto Brandt'];
  const text = ['Ann Lee', ...others]
    .map((name) => `${name} said the bridge would open. “We waited,” ${name.split(' ')[1]} said.`)
    .join('\n\n');
  await putArticles(tables, { put: [keptPartOf(1, text)], takeOut: [], decisions: [] }, known);
  commit();
  const read = new Set<string>();
  const holding = libraryHolding(
    (work) =>
      work({
        ...tables,
        actors: {
          ...tables.actors,
          get: (key) => {
            read.add(key);
            return tables.actors.get(key);
          },
        },
      }),
    async () => [],
    async () => [],
  );
  const said = await holding.saidBy('a1#ann-lee' as ActorId, FIRST);
  expect(said.items.flatMap(({ quotes }) => quotes.map(({ speakers }) => speakers[0]?.name))).toEqual([
    'Ann Lee',
    'Ann Lee',
  ]);
  expect([...read]).toEqual(['a1#ann-lee']);
});
