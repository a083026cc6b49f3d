import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Changed } from '../../../lib/library/change.ts';
import { storedNames } from '../../../lib/library/store/stored-names.ts';
import type { ActorId, ArticleId } from '../../../lib/model.ts';
import { keptLibrary } from '../decide/kept-library.ts';

const WORKS = ['dam', 'bridge', 'tunnel', 'pump', 'road'];

test('whoever had an id is found by it, whichever of their articles are forgotten and come back', async () => {
  const step = fc.record({ forget: fc.boolean(), which: fc.nat(9) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 9 }), async (steps) => {
      const library = keptLibrary();
      for (const [number, work] of WORKS.entries())
        await library.keep(`Mayor Ann Lee said the ${work} would hold.`, { number });
      const names = storedNames((work) => library.database.read(work));
      const ids = new Set<ActorId>();
      const gone: Changed[] = [];
      for (const { forget, which } of steps) {
        const articles = library.rows('articles');
        if (forget && articles.length > 1)
          gone.push(await library.writer.forget([articles[which % articles.length]?.id as ArticleId]));
        else if (!forget && gone.length > 0) await library.writer.undo(gone.pop()!.change);
        const { id } = library.called('Ann Lee');
        ids.add(id);
        const now = await names.whomNow([...ids]);
        for (const one of ids) expect(now.get(one) ?? one).toBe(id);
      }
    }),
    { examples: [[[{ forget: true, which: 4 }]]], numRuns: 40 },
  );
});
