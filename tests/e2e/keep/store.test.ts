import { expect, test } from 'vitest';
import type { Extracted } from '../../../lib/extract/extracted.ts';
import type { ActorId } from '../../../lib/model.ts';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

const TEXT = [
  'RURITANIA CITY — Mayor Ann Lee said on Friday that the dam would hold. “The dam is safe,” Lee told reporters at the town hall.',
  'Tom Reyes, the chief engineer of Zenda Water, disagreed. “It leaks,” Reyes said to the people who were there.',
].join('\n\n');
const EXTRACTED: Extracted = {
  ...{
    title: 'The dam',
    authors: [],
    site: 'The Sample',
    address: 'https://news.example/dam',
    language: 'en',
  },
  ...{
    published: { day: '2024-05-01', isSure: true, printed: null },
    text: TEXT,
    isExcerpt: false,
    isWhole: true,
  },
};

type Answer = { readonly ok: true; readonly value: never } | { readonly ok: false; readonly error: object };

/** Asks the background from a document of the extension. */
async function ask<Value>(pane: Pane, message: object): Promise<Value> {
  const answer = (await pane.run((one) => chrome.runtime.sendMessage(one), message)) as Answer;
  expect(answer).toMatchObject({ ok: true });
  return (answer as { value: Value }).value;
}

inBothBrowsers('a library', (stage) => {
  test('outlives the background, answers beside the bundled index, and undoes what was done', async () => {
    const pane = await stage.driver.openExtension('reader.html');
    const tab = await pane.run(async () => {
      const api = (globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } })
        .chrome;
      return (await api.tabs.getCurrent()).id;
    });
    const keep = { type: 'keep', extracted: EXTRACTED, origin: 'page', tab, how: 'ask', edited: [] };
    const kept = await ask<{ article: string; change: string }>(pane, keep);
    expect(kept).toMatchObject({ state: 'kept', speakers: 2, isRead: true });
    await stage.driver.stopBackground();
    expect(await ask(pane, keep)).toMatchObject({ state: 'known', changed: 0 });
    expect(await ask(pane, { type: 'library' })).toMatchObject({ state: 'open', articles: 1, unread: 0 });

    const found = await ask<{ items: { type: string; id: ActorId; name: string }[]; missing: string[] }>(
      pane,
      {
        ...{ type: 'search', words: 'ann lee' },
      },
    );
    expect(found.missing).toEqual([]);
    const ann = found.items.find(({ name }) => name === 'Ann Lee');
    expect(ann).toMatchObject({ type: 'actor', counts: { said: 2 } });
    const view = await ask<{ saidBy: { all: { items: { id: string }[]; quotes: number } } }>(pane, {
      ...{ type: 'actor', actor: ann?.id },
    });
    expect(view.saidBy.all.quotes).toBe(2);
    const overview = await ask<{ counts: { articles: number } }>(pane, {
      type: 'overview',
      host: null,
      tab: null,
    });
    expect(overview.counts.articles).toBe(4);

    await ask(pane, { type: 'forget', articles: [kept.article] });
    expect(await ask(pane, { type: 'library' })).toMatchObject({ articles: 0, quotes: 0, actors: 0 });
  });
});
