import { beforeEach, expect, test } from 'vitest';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import { inBrowsers } from '../in-browsers.ts';
import { request } from './articles.ts';
import type * as InPage from './known-in-page.ts';

const PATH = `${import.meta.dirname}/known-in-page.ts`;

const BRIDGE = 'The old stone bridge at Zenda will open again before the first snow of winter';
const FERRY = 'Nobody in this town ought to pay twice for one ferry ride across the river';
const spoken = (words: string, at: string) =>
  request(`Ann Varga, a ferry owner, came to Zenda.\n\n“${words},” Ann Varga said.`, 'ask', {
    address: `https://news.example/${at}`,
  });

inBrowsers<typeof InPage>('known quotes in a database', PATH, ({ inPage }) => {
  beforeEach(() => inPage.anew());

  test('outlive the background, and follow what another window wrote', async () => {
    await inPage.keep(spoken(BRIDGE, 'a'));
    expect(await inPage.known([BRIDGE, FERRY])).toMatchObject({
      counts: [1, 0],
      has: [true, false],
      rows: 1,
    });
    await inPage.reopen();
    await inPage.keep(spoken(FERRY, 'b'));
    await inPage.reopen();
    expect(await inPage.known([BRIDGE, FERRY])).toMatchObject({ counts: [1, 1], rows: 2 });
  });

  test('have a database once somebody asked, and none where nothing is kept', async () => {
    expect((await inPage.follow()).names).not.toContain('known-quotes');
    expect((await inPage.known([BRIDGE])).names).not.toContain('known-quotes');
    await inPage.keep(spoken(BRIDGE, 'a'));
    expect((await inPage.known([BRIDGE])).names).toContain('known-quotes');
  });

  test('go with the article that is forgotten, and with the library', async () => {
    const { article } = (await inPage.keep(spoken(BRIDGE, 'a'))) as Extract<KeepOutcome, { state: 'kept' }>;
    await inPage.keep(spoken(FERRY, 'b'));
    await inPage.known([BRIDGE]);
    await inPage.forget([article]);
    await inPage.reopen();
    expect(await inPage.follow()).toMatchObject({ rows: 1 });
    await inPage.forgetEverything();
    expect((await inPage.follow()).names).not.toContain('known-quotes');
    expect(await inPage.known([BRIDGE, FERRY])).toMatchObject({ counts: [0, 0] });
  });
});
