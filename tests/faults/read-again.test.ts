import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { Pane } from '../e2e/driver.ts';
import { until } from '../e2e/until.ts';
import { answerTo } from './ask.ts';
import { type Dump, dump } from './dump.ts';
import { inconsistencies } from './inconsistencies.ts';
import { openLasting } from './lasting-browser.ts';
import { OWN_SPEAKER, OWN_TITLE, oldLibrary } from './old-library.ts';
import { putRows } from './put-rows.ts';
import { countOutcomes, trials, withFolder } from './trials.ts';

const ARTICLES = trials({ all: 3_000, few: 60 });
const KILLS = trials({ all: 5, few: 1 });

describe.each(BROWSER_KINDS)(`a library of ${ARTICLES} articles in %s that an older engine read`, (kind) => {
  test('is read again, goes on where the browser was killed, and keeps what its reader decided', async () => {
    const outcomes = countOutcomes();
    const made = await oldLibrary(ARTICLES);
    await withFolder(async (profile) => {
      let one = await openLasting({ kind, profile });
      await answerTo(one.window, { type: 'library' });
      await putRows(one.window, made);
      let left = await old(one.window);
      expect(left).toBe(ARTICLES);
      for (let kill = 0; kill < KILLS; kill += 1) {
        await one.driver.openExtension('library.html');
        const before = left;
        await until('a slice that is read', async () => (await old(one.window)) < before);
        await one.kill();
        one = await openLasting({ kind, profile });
        left = await old(one.window);
        expect(left).toBeLessThan(before);
        outcomes.add(left > 0 ? 'kills in the middle' : 'kills after the last slice');
      }
      const page = await one.driver.openExtension('library.html');
      if (left > 0)
        await until('the progress', () => page.run(() => document.querySelector('progress') !== null));
      while (left > 0) {
        const before = left;
        await until('the next slice', async () => (await old(one.window)) < before);
        left = await old(one.window);
      }
      await until('the end of the progress', () =>
        page.run(() => document.querySelector('progress') === null),
      );
      const now = (await dump(one.window))!;
      await one.close();
      expect(await inconsistencies(now)).toEqual([]);
      expect(decidedIn(now.rows)).toEqual(decidedIn(made));
      expect(shownOf(now.rows)).toEqual({ titles: Math.ceil(ARTICLES / 5), quotes: Math.ceil(ARTICLES / 7) });
    });
    outcomes.tell(`${kind} read ${ARTICLES} articles again`);
  });
});

async function old(window: Pane): Promise<number> {
  const state = await answerTo<LibraryState>(window, { type: 'library' });
  if (state.state !== 'open') throw new Error(`the library is ${state.state}`);
  return state.old;
}

/** Gives what no engine may touch: each record, what was marked in it, and who is who. */
function decidedIn({ articles, decisions }: Pick<Dump['rows'], 'articles' | 'decisions'>) {
  return { articles: articles.map(({ record, own }) => ({ record, own })), decisions };
}

/** Counts what of it is to be seen. */
function shownOf({ articles, actors }: Dump['rows']) {
  return {
    titles: articles.filter(({ record }) => record.title === OWN_TITLE).length,
    quotes: actors.filter(({ actor }) => actor.name === OWN_SPEAKER).reduce((sum, { said }) => sum + said, 0),
  };
}
