import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Holding } from '../../../lib/holdings/holding.ts';
import { QUOTE_GRADES } from '../../../lib/holdings/slice.ts';
import { anyArticles, anyCursor } from '../../holdings/any-articles.ts';
import { holdingContract } from '../../holdings/contract.ts';
import {
  GENERATED_ACTORS,
  GENERATED_PUBLISHER,
  generatedArticles,
} from '../../holdings/generated-articles.ts';
import { actorId } from '../../holdings/sample-index.ts';
import { inBrowsers, type Stage } from '../in-browsers.ts';
import type * as InPage from './library-in-page.ts';

const COUNT = 45;
const SOME = generatedArticles(COUNT);
const PEOPLE = GENERATED_ACTORS.filter(({ id }) => id !== GENERATED_PUBLISHER.id);
const STRANGER = actorId('article-0#ivo-stray');
const PATH = `${import.meta.dirname}/library-in-page.ts`;

inBrowsers<typeof InPage>('the library', PATH, ({ inPage }) => {
  describe('with generated articles', () => {
    beforeAll(() => inPage.putGenerated(COUNT));

    holdingContract('answers as every holding does', () => holdingIn(inPage), {
      articles: COUNT,
      quotes: SOME.reduce((sum, { quotes }) => sum + quotes.length, 0),
      actor: actorId('bo-keller'),
      publisher: GENERATED_PUBLISHER.id,
      source: GENERATED_PUBLISHER.name,
      curated: [...PEOPLE.map(({ id }) => id), STRANGER],
      discovered: STRANGER,
      words: 'ada lund',
    });

    test('and as the plain one, slice by slice', async () => {
      for (const grades of QUOTE_GRADES)
        expect(await inPage.differences({ after: null, size: 7, grades }, [GENERATED_PUBLISHER.id])).toEqual(
          [],
        );
    });
  });

  test('answers as the plain holding, whatever is in it and in whatever steps it came', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        anyCursor,
        fc.integer({ min: 1, max: 6 }),
        fc.nat(3),
        async (held, from, size, atOnce) => {
          await inPage.anew(GENERATED_ACTORS);
          await inPage.put(held, atOnce + 1);
          for (const grades of QUOTE_GRADES)
            expect(await inPage.differences({ after: from, size, grades }, [GENERATED_PUBLISHER.id])).toEqual(
              [],
            );
        },
      ),
      { numRuns: 15 },
    );
  });
});

const articles = anyArticles(['a', 'b', 'c', 'd: 1', 'e', 'ü']);

/** Asks the library in the page. */
function holdingIn(inPage: Stage<typeof InPage>['inPage']): Holding {
  const asked =
    (question: Exclude<keyof Holding, 'name' | 'names'>) =>
    (...args: readonly unknown[]) =>
      inPage.ask(question, args) as Promise<never>;
  return {
    name: 'library',
    async *names() {
      yield* await inPage.names();
    },
    ...{ counts: asked('counts'), actor: asked('actor'), roles: asked('roles'), saidBy: asked('saidBy') },
    ...{ about: asked('about'), reported: asked('reported'), namedIn: asked('namedIn') },
    ...{ article: asked('article'), articles: asked('articles'), search: asked('search') },
    ...{ articlesOf: asked('articlesOf'), known: asked('known'), coverage: asked('coverage') },
    ...{ articlesOf: asked('articlesOf'), rolesAround: asked('rolesAround') },
    onThis: asked('onThis'),
  };
}
