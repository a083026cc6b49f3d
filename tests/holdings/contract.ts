import { describe, expect, test } from 'vitest';
import type { Holding } from '../../lib/holdings/holding.ts';
import {
  articlesLatestFirst,
  type Comparator,
  type Dated,
  quotesLatestFirst,
} from '../../lib/holdings/latest-first.ts';
import type { PassageQuote, PassageSlice, PassageView } from '../../lib/holdings/passage-view.ts';
import { findSentence } from '../../lib/holdings/passages/sentence-id.ts';
import { findQuote } from '../../lib/holdings/quote-id.ts';
import type { SearchHit } from '../../lib/holdings/search.ts';
import {
  type Cursor,
  QUOTE_GRADES,
  type QuotesRequest,
  type Slice,
  type SliceRequest,
} from '../../lib/holdings/slice.ts';
import type { ActorId, ArticleId } from '../../lib/model.ts';

/** What a holding is expected to hold, enough to ask it about. */
export interface Expected {
  readonly articles: number;
  readonly quotes: number;
  /** Somebody with quotes by and about them, and with roles. */
  readonly actor: ActorId;
  /** Somebody who published articles with a direct quote, under this source. */
  readonly publisher: ActorId;
  readonly source: string;
  readonly curated: readonly ActorId[];
  /** Somebody whom one article alone vouches for; null where there is nobody. */
  readonly discovered: ActorId | null;
  /** Words that find something. */
  readonly words: string;
}

const NOBODY = 'nobody' as ActorId;
const FIRST: QuotesRequest = { after: null, size: 20, grades: 'all' };

/** Says what every holding does, whatever keeps its articles. */
export function holdingContract(name: string, make: () => Holding, expected: Expected): void {
  const { actor } = expected;

  describe(name, () => {
    const holding = make();
    const lists: [name: string, ask: (request: SliceRequest) => Promise<Slice<Dated>>, order: Comparator][] =
      [
        ...QUOTE_GRADES.flatMap((grades): typeof lists => [
          [`said by, ${grades}`, (one) => holding.saidBy(actor, { ...one, grades }), quotesLatestFirst],
          [`about, ${grades}`, (one) => holding.about(actor, { ...one, grades }), quotesLatestFirst],
          [
            `reported, ${grades}`,
            (one) => holding.reported(expected.publisher, { ...one, grades }),
            quotesLatestFirst,
          ],
        ]),
        ['named in', (request) => holding.namedIn(actor, request), articlesLatestFirst],
        ['articles of somebody', (request) => holding.articlesOf(actor, request), articlesLatestFirst],
        ['articles', (request) => holding.articles(request), articlesLatestFirst],
      ];

    test('counts what it holds', async () => {
      expect(await holding.counts()).toMatchObject({ articles: expected.articles, quotes: expected.quotes });
      const { actors } = await holding.counts();
      expect(actors).toBeGreaterThanOrEqual(expected.curated.length);
    });

    test('names the curated actors, each once, as often as it is asked', async () => {
      for (const round of ['first', 'second']) {
        const ids = (await Array.fromAsync(holding.names())).map(({ id }) => id);
        expect([round, ids.toSorted()]).toEqual([round, expected.curated.toSorted()]);
      }
    });

    test('knows an actor and nobody', async () => {
      expect(await holding.actor(actor)).toMatchObject({ id: actor });
      expect(await holding.actor(NOBODY)).toBeNull();
      expect(await holding.roles(NOBODY)).toEqual([]);
      const nothing = { items: [], total: 0, next: null, missing: [] };
      expect(await holding.saidBy(NOBODY, FIRST)).toEqual({ ...nothing, quotes: 0 });
      expect(await holding.about(NOBODY, FIRST)).toEqual({ ...nothing, quotes: 0 });
      expect(await holding.reported(NOBODY, FIRST)).toEqual({ ...nothing, quotes: 0 });
      expect(await holding.namedIn(NOBODY, FIRST)).toEqual(nothing);
      expect(await holding.articlesOf(NOBODY, FIRST)).toEqual(nothing);
      if (expected.discovered !== null)
        expect(await holding.actor(expected.discovered)).toMatchObject({ origin: 'discovered' });
    });

    test('lists roles latest first, each title once', async () => {
      const roles = await holding.roles(actor);
      expect(roles.length).toBeGreaterThan(0);
      expect(new Set(roles.map(({ role }) => role.toLowerCase())).size).toBe(roles.length);
      const dates = roles.map(({ date }) => date ?? '');
      expect(dates).toEqual(dates.toSorted().reverse());
    });

    test('counts the quotes of somebody, the articles that have them, and those that were looked at', async () => {
      const said = await everything((one) => holding.saidBy(actor, { ...one, grades: 'all' }), 50);
      const quotes = said.flatMap((passage) => (passage as PassageView).quotes);
      const articles = new Map(quotes.map(({ article, date }) => [article, date]));
      const days = [...articles.values()].filter((date) => date !== null).sort();
      const all = await holding.articlesOf(actor, FIRST);
      const each = await holding.coverage(actor);
      const sum = (of: 'articles' | 'quotes' | 'quotedIn' | 'undated' | 'namedIn') =>
        each.reduce((total, one) => total + one[of], 0);
      const dated = each.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat()).sort();
      expect({
        ...{ articles: sum('articles'), quotes: sum('quotes'), quotedIn: sum('quotedIn') },
        ...{ undated: sum('undated'), namedIn: sum('namedIn') },
        ...{ earliest: dated[0] ?? null, latest: dated.at(-1) ?? null },
      }).toEqual({
        articles: expected.articles,
        quotes: quotes.length,
        quotedIn: articles.size,
        undated: articles.size - days.length,
        earliest: days[0] ?? null,
        latest: days.at(-1) ?? null,
        namedIn: all.total - articles.size,
      });
      for (const nobody of await holding.coverage(NOBODY))
        expect(nobody).toMatchObject({ quotes: 0, quotedIn: 0, undated: 0, namedIn: 0, latest: null });
    });

    test('lists the main roles of some days, and of no others', async () => {
      const dated = (await holding.roles(actor)).filter(({ main, date }) => main && date !== null);
      expect(dated.length).toBeGreaterThan(0);
      for (const { date, article, role } of dated) {
        const around = await holding.rolesAround(actor, [date ?? '']);
        expect(around).toContainEqual(expect.objectContaining({ article, role, main: true }));
        for (const one of around)
          expect(Math.abs(Date.parse(one.date!) - Date.parse(date!))).toBeLessThan(32 * 86_400_000);
      }
      expect(await holding.rolesAround(actor, [])).toEqual([]);
      expect(await holding.rolesAround(actor, ['1903-01-01'])).toEqual([]);
      expect(
        await holding.rolesAround(
          NOBODY,
          dated.map(({ date }) => date ?? ''),
        ),
      ).toEqual([]);
    });

    test('finds few quotes of somebody on a subject, of an article each, most shared first', async () => {
      const said = quotesOf(await holding.saidBy(actor, FIRST));
      // The words of all in another order: what a paragraph has itself is not offered.
      const words = said.flatMap(({ text }) => text.split(' ')).reverse();
      const found = await holding.onThis(actor, { text: words.join(' '), address: null });
      expect(found.length).toBeLessThanOrEqual(3);
      const quotes = found.flatMap(({ passage }) => passage.quotes);
      for (const { speakers } of quotes) expect(speakers.map(({ id }) => id)).toContain(actor);
      expect(new Set(quotes.map(({ article }) => article)).size).toBe(found.length);
      expect(found.map(({ bits }) => bits)).toEqual(found.map(({ bits }) => bits).sort((a, b) => b - a));
      for (const { named, words: shared } of found) expect(named.length + shared.length).toBeGreaterThan(0);
      expect(await holding.onThis(actor, { text: '', address: null })).toEqual([]);
      expect(await holding.onThis(NOBODY, { text: words.join(' '), address: null })).toEqual([]);
    });

    test('says who said a quote, and what it is about', async () => {
      const said = quotesOf(await holding.saidBy(actor, FIRST));
      expect(said.length).toBeGreaterThan(0);
      for (const { speakers } of said) expect(speakers.map(({ id }) => id)).toContain(actor);
      const about = quotesOf(await holding.about(actor, FIRST));
      expect(about.length).toBeGreaterThan(0);
      for (const { speakers } of about) expect(speakers.map(({ id }) => id)).not.toContain(actor);
    });

    test('names who published an article by its source, and shows direct quotes alone', async () => {
      const reported = quotesOf(await holding.reported(expected.publisher, { ...FIRST, grades: 'direct' }));
      expect(reported.length).toBeGreaterThan(0);
      for (const { kind, source } of reported) expect([kind, source]).toEqual(['direct', expected.source]);
    });

    test('has the sentences that name an actor, each found by its id', async () => {
      const namings = (await holding.namedIn(actor, FIRST)).items;
      expect(namings.length).toBeGreaterThan(0);
      for (const { id, sentences } of namings)
        for (const sentence of sentences) {
          const article = await holding.article(id);
          const { start, end } = findSentence(article!, sentence.id)!;
          const shown = sentence.runs.map(({ text }) => text).join('');
          expect(article!.text.slice(start, end).replace(/\s+/g, ' ')).toBe(shown);
        }
    });

    test('has the article of each quote it shows, in which the quote is found by its id', async () => {
      for (const list of [await holding.saidBy(actor, FIRST), await holding.about(actor, FIRST)])
        for (const { id, article: at, text } of quotesOf(list)) {
          const article = await holding.article(at);
          const quote = article && findQuote(article, id);
          expect(article?.text.slice(quote?.start, quote?.end)).toBe(text);
        }
      expect(await holding.article('nothing' as ArticleId)).toBeNull();
    });

    test.each(lists)(
      '%s: slices of any size make up one list, in order, each item once',
      async (_, ask, order) => {
        const whole = await everything(ask, 1_000_000);
        expect(whole.length).toBe((await ask(FIRST)).total);
        const isBefore = (item: Dated, k: number) => k === 0 || order(whole[k - 1]!, item) < 0;
        expect(whole.filter((item, k) => !isBefore(item, k))).toEqual([]);
        for (const size of [1, 2, 7]) {
          const enough = whole.slice(0, 4 * size);
          expect(await everything(ask, size, enough.length)).toEqual(enough);
        }
      },
    );

    test.each(lists)('%s: no slice has more than was asked for, and each has the total', async (_, ask) => {
      const { items, total, missing } = await ask({ after: null, size: 2 });
      expect(items.length).toBe(Math.min(2, total));
      expect(missing).toEqual([]);
    });

    test.each(lists)('%s: a cursor of something else finds nothing', async (_, ask) => {
      for (const after of ['', '7', 'x', '2020-99'] as Cursor[])
        expect(await ask({ after, size: 5 })).toMatchObject({ items: [], next: null });
    });

    test('a search finds; its slices go on where the last one ended', async () => {
      const search = (request: SliceRequest) => holding.search(expected.words, request);
      const whole = await search({ after: null, size: 4 });
      expect(whole.items).toHaveLength(4);
      expect(new Set(whole.items.map(hitId)).size).toBe(4);
      expect(await everything(search, 2, 4)).toEqual(whole.items);
      expect(await search({ after: 'x' as Cursor, size: 5 })).toMatchObject({ items: [], next: null });
    });

    test('a search for what nobody said finds nothing', async () => {
      for (const words of ['', ' ', '!!', 'xylophone'])
        expect(await holding.search(words, FIRST)).toEqual({ items: [], total: 0, next: null, missing: [] });
    });
  });
}

function quotesOf({ items }: PassageSlice): readonly PassageQuote[] {
  return items.flatMap(({ quotes }) => quotes);
}

/** Asks for slice after slice, until there is no more or there are `enough` items. */
async function everything<Item>(
  ask: (request: SliceRequest) => Promise<Slice<Item>>,
  size: number,
  enough = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: Cursor | null = null;
  do {
    const slice: Slice<Item> = await ask({ after, size });
    items.push(...slice.items);
    after = slice.next;
  } while (after !== null && items.length < enough);
  return items.slice(0, enough);
}

function hitId(hit: SearchHit): string {
  if (hit.type === 'actor') return hit.id;
  return hit.type === 'quote' ? hit.quote.id : hit.article.id;
}
