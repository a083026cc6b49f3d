import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import { cursorAfter } from '../../lib/holdings/latest-first.ts';
import { type Cursor, QUOTE_GRADES } from '../../lib/holdings/slice.ts';
import { GENERATED_ACTORS, GENERATED_PUBLISHER, generatedArticle, type Said } from './generated-articles.ts';

const actor = fc.nat(3);
const said: fc.Arbitrary<Said> = fc.record({
  speakers: fc.uniqueArray(actor, { maxLength: 2 }),
  mentions: fc.option(actor),
  words: fc.nat(5),
  kind: fc.constantFrom('direct', 'mixed', 'indirect'),
  breaks: fc.nat(2),
});
const article = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd: 1', '#e', 'ü'),
  date: fc.constantFrom(null, '2020-01-02', '2021-05-06'),
  said: fc.array(said, { maxLength: 9 }),
  stranger: fc.boolean(),
});
const articles = fc
  .uniqueArray(article, { selector: ({ id }) => id, maxLength: 6 })
  .map((all) => all.map((one) => generatedArticle(one.id, one.date, one.said, one.stranger)));
const after = fc.oneof(
  fc.constant(null),
  fc
    .record({
      date: fc.constantFrom(null, '2020-01-02', '2021-01-01'),
      id: fc.constantFrom('b', 'c:20-1', 'd: 1:0-zz'),
      rank: fc.nat(2),
    })
    .map(cursorAfter),
  fc.string().map((words) => words as Cursor),
);

test('arranged, articles answer as they do when each question goes through all of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      articles,
      actor,
      after,
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
        const plain = inMemoryHolding('plain', held, GENERATED_ACTORS);
        for (const ask of [
          (of: typeof plain) => of.counts(),
          (of: typeof plain) => of.actor(id),
          (of: typeof plain) => of.roles(id),
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
