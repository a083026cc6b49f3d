import { expect, test } from 'vitest';
import type { KeepOutcome } from '../../../lib/library/keep-outcome.ts';
import type { KnownFound } from '../../../lib/wire/known-requests.ts';
import { answerTo } from '../../faults/ask.ts';
import { inventedArticle } from '../../faults/invented-article.ts';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';

const BRIDGE = 'The old stone bridge at Zenda will open again before the first snow of winter';
const FERRY = 'Nobody in this town ought to pay twice for one ferry ride across the river';
const spoken = (words: string) => `Greta Hentzau came to Zenda.\n\n“${words},” Greta Hentzau said.`;

inBothBrowsers('known quotes of a library', (stage) => {
  const keep = async (window: Pane, at: string, text: string) => {
    const extracted = inventedArticle(`https://news.example/${at}`, 1, text);
    const request = { type: 'keep', extracted, origin: 'page', tab: null, how: 'ask', edited: [] } as const;
    return (await answerTo<Extract<KeepOutcome, { state: 'kept' }>>(window, request)).article;
  };
  const known = async (window: Pane) => {
    const text = [BRIDGE, FERRY].map(spoken).join('\n\n');
    const found = await answerTo<KnownFound>(window, { type: 'known', text, address: null });
    return found.quotations.map((one) => [one.speaker, one.text.slice(0, 10), one.answer.matches.length]);
  };
  /** Counts the articles whose known quotes lie on the disk; null where there is no such database. */
  const stored = (window: Pane) =>
    window.run(async () => {
      const all = await indexedDB.databases();
      if (!all.some(({ name }) => name === 'known-quotes')) return null;
      return new Promise<number>((done, fail) => {
        const opening = indexedDB.open('known-quotes');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('articles').objectStore('articles').count();
          asked.onsuccess = () => {
            opening.result.close();
            done(asked.result);
          };
        };
      });
    });

  test('outlive the background, and go with what is forgotten', async () => {
    const { driver } = stage;
    const window = await driver.openExtension('corrections.html');
    const bridge = await keep(window, 'bridge', spoken(BRIDGE));
    await keep(window, 'ferry', spoken(FERRY));
    expect(await stored(window)).toBeNull();
    const both = [
      ['Greta Hentzau', 'The old st', 1],
      ['Greta Hentzau', 'Nobody in ', 1],
    ];
    expect(await known(window)).toEqual(both);
    expect(await stored(window)).toBe(2);
    await driver.stopBackground();
    expect(await known(window)).toEqual(both);
    await driver.stopBackground();
    await answerTo(window, { type: 'forget', articles: [bridge] });
    await expect.poll(() => stored(window)).toBe(1);
    expect(await known(window)).toEqual(both.slice(1));
    await answerTo(window, { type: 'forget-everything' });
    await expect.poll(() => stored(window)).toBeNull();
    expect(await known(window)).toEqual([]);
  });
});
