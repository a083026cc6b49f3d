import { expect, test } from 'vitest';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { AnalysedArticle, Index } from '../../lib/model.ts';
import { viewActorPage } from '../../lib/views/actor-page-view.ts';
import { GENERATED_ACTORS, generatedArticles } from '../holdings/generated-articles.ts';
import { actorId, SAMPLE } from '../holdings/sample-index.ts';

const addressesOf = async (actors: readonly string[]) => actors.map((id) => `actor.html#of-${id}`);

async function pageOf(id: string, index: Index = SAMPLE) {
  const holding = bundledHolding(async () => index);
  return viewActorPage(holding, actorId(id), { isPublic: true, addressesOf });
}

const [OLD] = SAMPLE.articles as readonly [AnalysedArticle];

/** The sample's articles, with copies of the first one that say something else of Ada Lund. */
function withCopies(
  ...copies: readonly {
    readonly id: string;
    readonly date: string;
    readonly source: string;
    readonly role: string;
  }[]
): Index {
  const made = copies.map(({ role, ...facts }) => {
    const text = OLD.text.replace('Harbour Minister', role);
    const start = text.indexOf(role);
    return {
      ...OLD,
      ...facts,
      ...{ id: facts.id as AnalysedArticle['id'], text, mentions: [], quotes: [] },
      roles: [{ ...OLD.roles[0]!, role, start, end: start + role.length }],
    };
  });
  return { ...SAMPLE, articles: [...SAMPLE.articles, ...made] };
}

test('nobody has no page', async () => {
  expect(await pageOf('nobody')).toBeNull();
});

test('titles come latest first, each with the sentence that states it', async () => {
  const page = await pageOf('ada-lund');
  expect(
    page?.titles.map(({ role, statements }) => [
      role,
      statements.map(({ source, date, runs }) => [
        source,
        date,
        runs.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''),
      ]),
    ]),
  ).toEqual([
    ['Prime Minister', [['Sample Wire', '2021-05-06', '[Prime Minister] Ada']]],
    [
      'harbour minister',
      [
        [
          'Sample Wire',
          '2021-05-06',
          'Lund, formerly [harbour minister], promised that bridges would follow.',
        ],
        [
          'The Daily Sample',
          '2020-01-02',
          '[Harbour Minister] Ada Lund said: “The harbour stays open for Norland.”',
        ],
      ],
    ],
  ]);
});

test.each([
  [
    'another source, the same month',
    { source: 'Norland News', date: '2021-05-20', role: 'Chancellor' },
    ['Chancellor'],
  ],
  ['another source, another year', { source: 'Norland News', date: '2019-05-20', role: 'Chancellor' }, []],
  ['the same source', { source: 'Sample Wire', date: '2021-05-01', role: 'Chancellor' }, []],
  ['a fuller title', { source: 'Norland News', date: '2021-05-01', role: 'Norland Prime Minister' }, []],
])('what other sources say at the same time is shown beside: %s', async (_, said, shown) => {
  const page = await pageOf('ada-lund', withCopies({ id: 'copy', ...said }));
  const telling = page!.actor.roles.find(({ main }) => main)!;
  const differing = page!.differing.map(({ role }) => role);
  // The later one tells who that is; the other stands beside it.
  expect([telling.role, ...differing].filter((role) => role === 'Chancellor').length).toBe(shown.length);
  expect(differing.length).toBe(shown.length);
});

test('it is told with whom somebody is named, most articles first, and where their pages are', async () => {
  const page = await pageOf('ada-lund');
  expect(page?.companions).toEqual([
    { id: 'bo-keller', name: 'Bo Keller', kind: 'person', articles: 2, address: 'actor.html#of-bo-keller' },
    { id: 'norland', name: 'Norland', kind: 'state', articles: 1, address: 'actor.html#of-norland' },
  ]);
});

test('sources are counted by articles; an article without one counts too', async () => {
  const page = await pageOf('ada-lund');
  expect(page?.sources.map(({ source, articles }) => [source, articles]).sort()).toEqual([
    [null, 1],
    ['Sample Wire', 1],
    ['The Daily Sample', 1],
  ]);
  expect(page?.articles.items.map(({ id }) => id)).toEqual(['new paper #2', 'old', 'undated']);
});

test('of very many articles the latest hundred are read, and all are counted', async () => {
  const articles = generatedArticles(400);
  const index: Index = { ...SAMPLE, actors: GENERATED_ACTORS, articles };
  const page = await pageOf(GENERATED_ACTORS[0]!.id, index);
  expect(page?.read).toBe(100);
  expect(page?.articles.total).toBeGreaterThan(100);
  expect(page?.articles.items.length).toBe(20);
});
