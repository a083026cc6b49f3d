import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import { QUOTE_GRADES } from '../../lib/holdings/slice.ts';
import { anyArticles, anyCursor } from './any-articles.ts';
import { GENERATED_ACTORS, GENERATED_PUBLISHER } from './generated-articles.ts';

const articles = anyArticles(['a', 'b', 'c', 'd: 1', '#e', 'ü']);

/** Of what the generated people speak. */
const PARAGRAPH = {
  text: 'The ferry waits at the bridge, Bo Keller and Cleo Voss said of the ferry of 1945.',
  address: null,
};

test('arranged, articles answer as they do when each question goes through all of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      articles,
      fc.nat(3),
      anyCursor,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(...QUOTE_GRADES),
      async (held, position, from, size, grades) => {
        const id = GENERATED_ACTORS[position]!.id;
        const request = { after: from, size, grades };
        const arranged = bundledHolding(async () => ({
          format: 'on-record-index',
          version: 1,
          actors: GENERATED_ACTORS,
          articles: held,
        }));
        const plain = inMemoryHolding('bundled', held, GENERATED_ACTORS);
        for (const ask of [
          (of: typeof plain) => of.counts(),
          (of: typeof plain) => of.actor(id),
          (of: typeof plain) => of.roles(id),
          (of: typeof plain) => of.coverage(id),
          (of: typeof plain) => of.rolesAround(id, ['2000-02-01', '2020-01-01']),
          (of: typeof plain) => of.onThis(id, PARAGRAPH),
          (of: typeof plain) => of.saidBy(id, request),
          (of: typeof plain) => of.about(id, request),
          (of: typeof plain) => of.reported(GENERATED_PUBLISHER.id, request),
          (of: typeof plain) => of.namedIn(id, request),
          (of: typeof plain) => of.articles(request),
          ...held.map((one) => (of: typeof plain) => of.article(one.id)),
        ])
          expect(await ask(arranged)).toEqual(await ask(plain));
      },
    ),
  );
});

test('a pack is loaded at the first question, and again only where that failed', async () => {
  let loads = 0;
  const holding = bundledHolding(async () => {
    loads += 1;
    if (loads === 1) throw new Error('The disk is away.');
    return { format: 'on-record-index', version: 1, actors: GENERATED_ACTORS, articles: [] };
  });
  expect(loads).toBe(0);
  await expect(holding.counts()).rejects.toThrow('The disk is away.');
  expect(await holding.counts()).toMatchObject({ articles: 0 });
  expect(await Array.fromAsync(holding.names())).toHaveLength(GENERATED_ACTORS.length);
  expect(loads).toBe(2);
});
