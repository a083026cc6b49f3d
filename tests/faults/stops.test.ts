import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import { pause } from '../e2e/until.ts';
import { type LastingBrowser, openLasting } from './lasting-browser.ts';
import { emptyLedger, planChange, planChanges } from './ledger.ts';
import { seeded } from './seeded.ts';
import { settle, tryChange } from './settle.ts';
import { countOutcomes, SEED, trialName, trials } from './trials.ts';

/** Changes that are asked for at once: the background is stopped while one of them is made. */
const AT_ONCE = 4;

describe.each(BROWSER_KINDS)('a background of %s that is stopped while it keeps', (kind) => {
  let one: LastingBrowser;
  beforeAll(async () => {
    one = await openLasting({ kind });
  });
  afterAll(() => one?.close());

  test('leaves all or nothing of it, and answers the next message', async () => {
    const { driver, window } = one;
    const outcomes = countOutcomes();
    const random = seeded(SEED);
    const ledger = emptyLedger();
    for (let trial = 0; trial < trials({ all: 50, few: 2 }); trial += 1) {
      const wanted = random.below(AT_ONCE);
      const moment = Promise.withResolvers<void>();
      if (wanted === 0) moment.resolve();
      let answered = 0;
      const underWay = planChanges(ledger, random, AT_ONCE).map(async (planned) => {
        const tried = await tryChange(window, planned);
        answered += 1;
        if (answered === wanted) moment.resolve();
        return tried;
      });
      await moment.promise;
      await pause(random.below(40));
      await driver.stopBackground();
      const all = await Promise.all(underWay);
      outcomes.add('stops');
      const { faults, became } = await settle(window, ledger, all);
      expect(faults, trialName(trial)).toEqual([]);
      for (const { answer } of all) if (answer.ok) outcomes.add('answered in time');
      for (const state of became) outcomes.add(state);

      const next = await tryChange(window, planChange(ledger, random));
      expect(next.answer, trialName(trial)).toMatchObject({ ok: true });
      expect((await settle(window, ledger, [next])).faults, trialName(trial)).toEqual([]);
    }
    outcomes.tell(`${kind}, background stopped`);
  });
});
