import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { ActorId, AnalysedArticle, ArticleId, Index, Role } from '../../lib/model.ts';
import { viewActor } from '../../lib/views/actor-view.ts';
import { viewKnown } from '../../lib/views/known-answer.ts';
import { rolesShown, withRolesAt } from '../../lib/views/with-roles-at.ts';
import { SAMPLE } from '../holdings/sample-index.ts';

const [OLD] = SAMPLE.articles as [AnalysedArticle];
const ADA = 'ada-lund' as ActorId;
const FIRST = { after: null, size: 20, grades: 'all' } as const;

/** Writes the sample's first article again, of another day and source, with other roles of its speaker: words in brackets are inferred. */
function articleOf(id: string, date: string | null, offices: readonly string[]): AnalysedArticle {
  const roles = offices.map((words): Role => {
    const start = OLD.text.indexOf('Harbour Minister');
    const isInferred = words.startsWith('(');
    const role = words.replace(/[()]/g, '');
    // The words of an inferred office are not in the text.
    const end = isInferred ? start + 'Harbour'.length : start + 'Harbour Minister'.length;
    const text = { role: isInferred ? role : 'Harbour Minister', start, end };
    return { actor: ADA, ...text, of: null, main: true };
  });
  return { ...OLD, id: id as ArticleId, date, source: `The ${id}`, roles };
}

async function shownOf(articles: readonly AnalysedArticle[], id: string) {
  const holding = bundledHolding(async (): Promise<Index> => ({ ...SAMPLE, articles }));
  const slice = await withRolesAt(holding, await holding.saidBy(ADA, FIRST));
  const quote = slice.items.flatMap(({ quotes }) => quotes).find(({ article }) => article === id);
  const { role, roleAt } = quote!;
  return [role, roleAt?.role.role ?? null, roleAt?.isOwn ?? null, roleAt?.role.inferredFrom ?? null];
}

test.each([
  ['says its own', [articleOf('Post', '2020-01-02', ['plain'])], ['Harbour Minister', null, null, null]],
  ['has none', [articleOf('Post', '2020-01-02', [])], [null, null, null, null]],
  [
    'has none, and another of that time does',
    [articleOf('Post', '2020-01-02', []), articleOf('Wire', '2020-01-20', ['plain'])],
    [null, 'Harbour Minister', false, null],
  ],
  [
    'has none, and another of another time does',
    [articleOf('Post', '2020-01-02', []), articleOf('Wire', '2020-02-20', ['plain'])],
    [null, null, null, null],
  ],
  [
    'has one inferred',
    [articleOf('Post', '2020-01-02', ['(harbour minister)'])],
    [null, 'harbour minister', true, 'Harbour'],
  ],
  [
    'is of no day',
    [articleOf('Post', null, []), articleOf('Wire', '2020-01-20', ['plain'])],
    [null, null, null, null],
  ],
])('a quote whose article %s', async (_, articles, expected) => {
  expect(await shownOf(articles, 'Post')).toEqual(expected);
});

test('an actor’s lists have it, and each speaker is asked about once', async () => {
  const holding = bundledHolding(
    async (): Promise<Index> => ({
      ...SAMPLE,
      articles: [articleOf('Post', '2020-01-02', []), articleOf('Wire', '2020-01-20', ['plain'])],
    }),
  );
  const asked: string[] = [];
  const counting = {
    ...holding,
    rolesAround: (id: ActorId, days: readonly string[]) => {
      asked.push(`${id} ${days.length}`);
      return holding.rolesAround(id, days);
    },
  };
  const view = await viewActor(counting, ADA);
  expect(asked.toSorted()).toEqual([...new Set(asked)].sort());
  expect(asked).toContain('ada-lund 2');
  const own = view!.saidBy.direct.items.flatMap(({ quotes }) => quotes);
  expect(own.map(({ article, roleAt }) => [article, roleAt?.isOwn ?? null])).toEqual([
    ['Wire', null],
    ['Post', false],
  ]);
});

test('a quote on record that a quotation repeats has it', async () => {
  const articles = [articleOf('Post', '2020-01-02', []), articleOf('Wire', '2020-01-20', ['plain'])];
  const [quote] = OLD.quotes.filter(({ kind, speakers }) => kind === 'direct' && speakers[0] === ADA);
  const text = OLD.text.slice(quote!.start, quote!.end);
  const holding = bundledHolding(async (): Promise<Index> => ({ ...SAMPLE, articles }));
  const [answer] = await viewKnown(holding, [{ text, speaker: null, article: null }]);
  expect(answer?.matches.map(({ quote: one }) => [one.article, one.role, one.roleAt?.role.role])).toEqual([
    ['Post', null, 'Harbour Minister'],
    ['Wire', 'Harbour Minister', undefined],
  ]);
});

test('nothing is asked about nobody', async () => {
  const holding = bundledHolding(async () => SAMPLE);
  const show = await rolesShown({ ...holding, rolesAround: () => Promise.reject(new Error('asked')) }, []);
  expect(show).toBeTypeOf('function');
});
