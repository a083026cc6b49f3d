import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/article/analyse.ts';
import { curatedOf } from '../../lib/article/curated.ts';
import type { Quotation } from '../../lib/checks/find-known.ts';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { Holding } from '../../lib/holdings/holding.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import { together } from '../../lib/holdings/together.ts';
import type { AnalysedArticle, ArticleId } from '../../lib/model.ts';
import { buildIndex } from '../../lib/packs/build.ts';
import { viewKnown, viewKnownOfPage } from '../../lib/views/known-answer.ts';

const forever = { patience: () => new Promise<never>(() => {}) };
const CURATED = curatedOf([]);
const article = (id: string, date: string, text: string): AnalysedArticle =>
  analyse(id as ArticleId, text, CURATED, date);

const BRIDGE = 'The old stone bridge at Zenda will open again before the first snow of winter';
const FERRY = 'Nobody in this town ought to pay twice for one ferry ride across the river';
const HARBOUR = 'We lost eleven good fishing boats in a single night and nobody was warned';
const ARTICLES = [
  article('late', '2024-05-06', `Ann Varga, a ferry owner, spoke in Zenda.\n\n“${BRIDGE},” Ann Varga said.`),
  article('early', '2024-05-04', `Ann Varga spoke.\n\nAnn Varga said the council knew that “${FERRY}”.`),
  article(
    'indirect',
    '2024-05-03',
    `Tom Reyes spoke.\n\nTom Reyes said that ${HARBOUR.replace('We', 'they')}.`,
  ),
  article('again', '2024-05-05', `Tom Reyes spoke.\n\n“${BRIDGE.replace('snow', 'ice')},” Tom Reyes said.`),
];

const quotation = (text: string, more: Partial<Quotation> = {}): Quotation => ({
  ...{ text, speaker: null, article: null },
  ...more,
});

/** Tells what a holding has of a quotation. */
async function told(holding: Holding, one: Quotation): Promise<string[]> {
  const [found = []] = await holding.known([one]);
  return found.map((view) => `${view.quote.article} ${view.class}`);
}

const half = (rest: number) => ARTICLES.filter((_, at) => at % 2 === rest);
const HOLDINGS: readonly [name: string, holding: Holding][] = [
  ['in memory', inMemoryHolding('plain', ARTICLES, [])],
  [
    'bundled',
    bundledHolding(async () => ({
      format: 'on-record-index',
      version: 1,
      actors: [],
      articles: ARTICLES,
    })),
  ],
  [
    'two together',
    together([inMemoryHolding('one', half(0), []), inMemoryHolding('other', half(1), [])], forever),
  ],
];

describe.each(HOLDINGS)('%s', (_, holding) => {
  test('finds the same words before other wording, the earliest first', async () => {
    expect(await told(holding, quotation(BRIDGE))).toEqual(['again reworded', 'late verbatim']);
  });

  test('finds a mixed quote by its fragment, and by its clause', async () => {
    expect(await told(holding, quotation(FERRY))).toEqual(['early cut']);
    expect(await told(holding, quotation(`the council knew that ${FERRY}`))).toEqual(['early verbatim']);
  });

  test('has nothing of a reporter’s own words', async () => {
    expect(await told(holding, quotation(HARBOUR.replace('We', 'They')))).toEqual([]);
  });

  test('leaves the article out that the quotation stands in', async () => {
    expect(await told(holding, quotation(BRIDGE, { article: 'late' }))).toEqual(['again reworded']);
  });

  test('answers for each quotation, and mostly with nothing', async () => {
    const answers = await holding.known([quotation('It rained all day long'), quotation(BRIDGE)]);
    expect(answers.map(({ length }) => length)).toEqual([0, 2]);
    expect(await holding.known([])).toEqual([]);
  });
});

test('a holding that does not answer is left out', async () => {
  const [, holding] = HOLDINGS[0]!;
  const silent = { ...holding, name: 'far', known: () => new Promise<never>(() => {}) };
  const impatient = { patience: () => new Promise<void>((resolve) => setTimeout(resolve)) };
  const both = together([silent, holding], impatient);
  expect(await told(both, quotation(FERRY))).toEqual(['early cut']);
});

const PROSE = Array.from(
  { length: 8 },
  (_, k) => `Ferry ${k} left the pier of Zenda at hour ${k} with ${k} oxen and a priest on its deck.`,
).join('\n\n');

describe('an answer', () => {
  const quotes = [BRIDGE, FERRY, HARBOUR].map((words) => `“${words},” Ann Varga said.`).join('\n\n');
  const held = inMemoryHolding(
    'plain',
    [
      article('wire', '2024-05-04', `Ann Varga spoke in Zenda.\n\n${quotes}`),
      article('reprint', '2024-05-05', `Zenda mourns.\n\n${quotes}\n\nIt rained.`),
      ...ARTICLES,
    ],
    [],
  );

  test('has the first day in the same words, and counts reprints as one origin', async () => {
    const [answer] = await viewKnown(held, [quotation(BRIDGE)]);
    expect(answer?.first).toBe('2024-05-04');
    expect(answer?.matches.map(({ quote }) => quote.article)).toEqual(['wire', 'reprint', 'again', 'late']);
    expect(answer?.origins.map(({ matches }) => matches)).toEqual([[0, 1], [2], [3]]);
  });

  test('says from which agency a text likely is, where one of its articles credits one', async () => {
    const printed = (id: string, date: string, head: string) =>
      article(id, date, `${head}${PROSE}\n\n“${BRIDGE},” Ann Varga said.`);
    const holding = inMemoryHolding(
      'plain',
      [
        printed('gazette', '2024-05-04', 'Zenda mourns.\n\n'),
        printed('wire', '2024-05-05', 'ZENDA (AFP) — The town mourns.\n\n'),
        printed('later', '2024-05-06', 'By Reuters\n\n'),
        article('own', '2024-05-04', `By Tom Reyes\n\nIt rained.\n\n“${BRIDGE},” Ann Varga said.`),
      ],
      [],
    );
    const [answer] = await viewKnown(holding, [quotation(BRIDGE)]);
    const told = answer?.origins.map(({ matches, agency }) => [
      matches.map((at) => answer.matches[at]?.quote.article),
      agency,
    ]);
    expect(told).toEqual([
      [['gazette', 'wire', 'later'], 'AFP'],
      [['own'], null],
    ]);
  });

  test.each([
    ['in the marks of a clause', FERRY.slice(0, FERRY.indexOf(' across')), '2024-05-04'],
    ['all of what stands in them', FERRY, '2024-05-04'],
    ['in a reporter’s own words around them', `the council knew that ${FERRY}`, null],
  ])('has a first day of words that stand %s', async (_, text, first) => {
    const [, holding] = HOLDINGS[0]!;
    const [answer] = await viewKnown(holding, [quotation(text)]);
    expect([answer?.first, answer?.matches.length]).toEqual([first, 1]);
  });

  test('leaves out the reprints of the article that the quotation stands in', async () => {
    const [answer] = await viewKnown(held, [quotation(BRIDGE, { article: 'reprint' })]);
    expect(answer?.matches.map(({ quote }) => quote.article)).toEqual(['again', 'late']);
  });

  test.each([
    ['that prints them', `Menu\n\n${PROSE}\n\n“${BRIDGE},” Ann Varga said.`, ['again', 'late'], ['gazette']],
    ['that looks back at them', `“${BRIDGE},” Ann Varga said.`, ['gazette', 'again', 'late'], []],
  ])('of a page %s: articles with its own prose confirm nothing', async (_, text, confirming, own) => {
    const gazette = article('gazette', '2024-05-04', `${PROSE}\n\n“${BRIDGE},” Ann Varga said.`);
    const holding = inMemoryHolding('plain', [gazette, ...ARTICLES], []);
    const found = await viewKnownOfPage(holding, [quotation(BRIDGE)], text);
    expect(found.answers[0]?.matches.map(({ quote }) => quote.article)).toEqual(confirming);
    expect([...found.own]).toEqual(own);
  });

  test('says nothing of what is not on record', async () => {
    expect(await viewKnown(held, [quotation('It rained all day long')])).toEqual([
      { first: null, matches: [], origins: [] },
    ]);
  });
});

test('the bundled record has the words of a clause, in another wording too', async () => {
  const folder = join(import.meta.dirname, '../../seeds');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const index = buildIndex(files, readFileSync(join(folder, 'actors.json'), 'utf8'), 'actors.json');
  const holding = bundledHolding(async () => index);
  const found = async (text: string) =>
    (await holding.known([quotation(text)]))[0]?.map((one) => [one.class, one.quote.date, one.quote.kind]);
  expect(await found('add fuel to the flames')).toEqual([['cut', '2022-03-07', 'mixed']]);
  expect(await found('China opposes any moves that add fuel to the fire in Ukraine')).toEqual([
    ['reworded', '2022-03-07', 'mixed'],
  ]);
});
