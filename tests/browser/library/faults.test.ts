import { beforeEach, expect, test } from 'vitest';
import { LIBRARY_VERSIONS } from '../../../lib/browser/library-versions.ts';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { KeepRequest } from '../../../lib/library/library.ts';
import type { AnalysedArticle, ArticleId } from '../../../lib/model.ts';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './library-in-page.ts';

const PATH = `${import.meta.dirname}/library-in-page.ts`;

/** Makes an article of two people, so that each has others. */
function article(number: number): KeepRequest {
  const text = `Ann Lee, the mayor, said that dam ${number} would hold. “It is safe,” Lee told reporters. Tom Reyes, an engineer, said that dam ${number} leaked and that it had leaked before.`;
  return {
    extracted: {
      ...{ title: `Dam ${number}`, authors: [], site: 'The Sample', language: 'en', text },
      ...{ published: { day: null, isSure: false, printed: null }, isExcerpt: false, isWhole: true },
      address: `https://news.example/${number}`,
    },
    ...{ origin: 'page', how: 'ask', edited: [] },
  };
}

inBrowsers<typeof InPage>('a library in trouble', PATH, ({ inPage }) => {
  beforeEach(() => inPage.anew());

  test('that the browser lost is told to be lost, and not taken for a new one, until the reader begins anew', async () => {
    for (const kind of ['delete', 'empty'] as const) {
      await inPage.anew();
      await inPage.keep(article(1));
      await inPage.damage(kind);
      await inPage.reopen();
      expect(await inPage.state()).toEqual({ state: 'lost' });
      expect(await inPage.keep(article(2))).toEqual({ problem: { code: 'library-lost' } });
      expect(await inPage.beginAnew()).toBeNull();
      expect(await inPage.state()).toMatchObject({ state: 'open', articles: 0 });
      expect(await inPage.keep(article(2))).toMatchObject({ state: 'kept' });
    }
  });

  test('that lost articles is told to be damaged', async () => {
    await inPage.keep(article(1));
    await inPage.damage('lose an article');
    await inPage.reopen();
    expect(await inPage.state()).toEqual({ state: 'unavailable', why: 'damaged' });
    expect(await inPage.keep(article(2))).toEqual({
      problem: { code: 'library-unavailable', why: 'damaged' },
    });
    expect(await inPage.beginAnew()).toBeNull();
    expect(await inPage.state()).toMatchObject({ state: 'open', articles: 0 });
  });

  test('of a newer version is refused in words, and left alone', async () => {
    await inPage.keep(article(1));
    await inPage.damage('newer');
    expect(await inPage.keep(article(2))).toEqual({
      problem: { code: 'library-newer', version: 99, reads: LIBRARY_VERSIONS.length },
    });
    await inPage.reopen();
    expect(await inPage.state()).toEqual({ state: 'newer' });
    expect(await inPage.beginAnew()).toMatchObject({ problem: { code: 'request-unfit' } });
    await inPage.repair();
  });

  test('of the version before opens with all that is in it, and with its questions to the reader', async () => {
    const cole = (what: string): KeepRequest => ({
      ...article(1),
      extracted: {
        ...article(1).extracted,
        address: `https://news.example/${what.length}`,
        text: `${what} said that it rained. “It rained on the dam,” Cole said. They had waited for it.`,
      },
    });
    for (const what of ['Senator Ann Cole', 'The investor Ann Cole', 'Ann Cole'])
      await inPage.keep(cole(what));
    const before = (await inPage.rows()) as { proposals: unknown[] };
    expect(before.proposals.length).toBeGreaterThan(0);
    await inPage.makeOld();
    await inPage.reopen();
    expect(await inPage.state()).toMatchObject({ state: 'open', articles: 3 });
    expect(await inPage.rows()).toEqual(before);
    expect(await inPage.keep(article(2))).toMatchObject({ state: 'kept' });
    expect(await inPage.history()).toMatchObject({ counts: { quotes: 0, actors: 0 }, entries: [] });
  });

  test('that is well is not begun anew', async () => {
    await inPage.keep(article(1));
    expect(await inPage.beginAnew()).toMatchObject({ problem: { code: 'request-unfit' } });
    expect(await inPage.state()).toMatchObject({ articles: 1 });
  });

  test('in which a write fails in the middle is as before', async () => {
    await inPage.keep(article(1));
    const before = await inPage.rows();
    expect(await inPage.writeAndFail()).toMatchObject({ problem: { code: 'unexpected' } });
    expect(await inPage.rows()).toEqual(before);
  });

  test('that two windows write at once keeps an article once', async () => {
    const outcomes = await inPage.keepInTwoWindows(article(1));
    expect(outcomes.map((one) => (one as { state: string }).state).sort()).toEqual(['kept', 'known']);
    expect(await inPage.state()).toMatchObject({ articles: 1 });
  });

  test('that somebody writes without end says so', async () => {
    expect(await inPage.keepWhileBusy(article(1))).toEqual({ problem: { code: 'library-busy' } });
    expect(await inPage.keep(article(1))).toMatchObject({ state: 'kept' });
  });

  test.each([0, -1])(
    'that an older engine read (%i), or none, is read again where it was stopped, and nothing of the reader’s is lost',
    async (engine) => {
      for (let number = 1; number <= 45; number += 1) {
        const kept = (await inPage.keep(article(number))) as { article: never };
        if (number === 3) await inPage.edit(kept.article, { title: 'Mine' });
        if (number === 4)
          await inPage.addOwnQuote(
            kept.article,
            { start: 0, end: 7, words: 'Ann Lee' },
            { by: 'name', name: 'Kit Marsh', kind: 'person' },
          );
      }
      const { items } = (await inPage.ask('articles', [{ after: null, size: 1 }])) as {
        items: { id: ArticleId }[];
      };
      const { id } = items[0]!;
      const { quotes, text } = (await inPage.ask('article', [id])) as AnalysedArticle;
      await inPage.correctQuote(quoteIdOf({ id, text }, quotes[0]!), { speaker: 'nobody', note: 'Checked.' });
      const before = await inPage.rows();
      await inPage.age(engine);
      expect(await inPage.state()).toMatchObject(
        engine === 0 ? { unread: 45, old: 0 } : { unread: 0, old: 45 },
      );
      expect(await inPage.readOld(1)).toMatchObject({ progress: [[20, 45]] });
      await inPage.reopen();
      expect(await inPage.state()).toMatchObject(engine === 0 ? { unread: 25 } : { old: 25 });
      expect(await inPage.readOld(99)).toMatchObject({
        progress: [
          [20, 25],
          [25, 25],
        ],
      });
      expect(await inPage.state()).toMatchObject({ unread: 0, old: 0, articles: 45 });
      expect(await inPage.rows()).toEqual(before);
      expect(await inPage.named(['Kit Marsh'])).toHaveLength(1);
    },
  );
});
