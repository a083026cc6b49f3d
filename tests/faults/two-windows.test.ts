import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import type { KeepOutcome, KeepWay } from '../../lib/library/keep-outcome.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import type { Pane } from '../e2e/driver.ts';
import { answerTo } from './ask.ts';
import { dump } from './dump.ts';
import { inconsistencies } from './inconsistencies.ts';
import { inventedArticle, inventedText } from './invented-article.ts';
import { type LastingBrowser, openLasting, WINDOW } from './lasting-browser.ts';
import { seeded } from './seeded.ts';
import { SEED, trialName, trials } from './trials.ts';

/** Articles that each window keeps at once. */
const EACH = 4;

describe.each(BROWSER_KINDS)('two windows of %s that keep at once', (kind) => {
  let one: LastingBrowser;
  let windows: readonly Pane[];
  beforeAll(async () => {
    one = await openLasting({ kind });
    windows = [one.window, await one.driver.openExtension(WINDOW)];
  });
  afterAll(() => one?.close());

  test('lose none and keep none twice', async () => {
    const random = seeded(SEED);
    const kept = new Map<string, readonly string[]>();
    let number = 0;
    const both = (request: (which: number) => ExtensionRequest) =>
      Promise.all(windows.map((window, which) => answerTo<KeepOutcome>(window, request(which))));
    for (let trial = 0; trial < trials({ all: 20, few: 1 }); trial += 1) {
      const same = Array.from({ length: EACH }, () => {
        number += 1;
        const text = inventedText(random, 4 + random.below(8));
        kept.set(address(number), [text]);
        return { number, text };
      });
      const own = windows.map(() => {
        number += 1;
        const text = inventedText(random, 4 + random.below(8));
        kept.set(address(number), [text]);
        return { number, text };
      });
      const [first, second] = same;
      const versions = windows.map(() => inventedText(random, 4));
      const outcomes = await Promise.all([
        ...same.map((article) => both(() => keep(article.number, article.text, 'ask'))),
        both((which) => keep(own[which]!.number, own[which]!.text, 'ask')),
      ]);
      for (const states of outcomes.slice(0, EACH))
        expect(states.map(({ state }) => state).sort(), trialName(trial)).toEqual(['kept', 'known']);
      expect(
        outcomes.at(-1)?.map(({ state }) => state),
        trialName(trial),
      ).toEqual(['kept', 'kept']);

      await both((which) => keep(first!.number, versions[which]!, 'update'));
      kept.set(address(first!.number), versions);
      const { article } = outcomes[1]![0]!;
      await both((which) =>
        which === 0 ? { type: 'forget', articles: [article] } : keep(second!.number, second!.text, 'update'),
      );
      // Forgotten, then kept; or kept, then forgotten.
      kept.set(address(second!.number), [second!.text, '']);
      await expectKept(trial);
    }

    async function expectKept(trial: number): Promise<void> {
      const found = (await dump(one.window))!;
      expect(await inconsistencies(found), trialName(trial)).toEqual([]);
      const texts = new Map<string, string[]>();
      for (const { record } of found.rows.articles)
        texts.set(record.address!, [...(texts.get(record.address!) ?? []), record.text]);
      for (const [place, allowed] of kept) {
        const there = texts.get(place) ?? [''];
        expect(there.length, `${place} in ${trialName(trial)}`).toBe(1);
        expect(allowed, `${place} in ${trialName(trial)}`).toContain(there[0]);
      }
      expect([...texts.keys()].filter((place) => !kept.has(place))).toEqual([]);
    }
  });
});

function keep(number: number, text: string, how: KeepWay): ExtensionRequest {
  const extracted = inventedArticle(address(number), number, text);
  return { type: 'keep', extracted, origin: 'page', tab: null, how, edited: [] };
}

function address(number: number): string {
  return `https://news.example/${number}`;
}
