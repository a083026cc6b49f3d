import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../cli/build-extension.ts';
import type { Pane } from '../e2e/driver.ts';
import {
  beginImport,
  type MadeFiles,
  madeFiles,
  neitherOldNorNew,
  outcomeOf,
  recordInFile,
  recordInLibrary,
} from './exchanged.ts';
import { type LastingBrowser, openLasting } from './lasting-browser.ts';
import { emptyLedger, type Ledger, planChange } from './ledger.ts';
import { type Seeded, seeded } from './seeded.ts';
import { settle, tryChange } from './settle.ts';
import { countOutcomes, type Outcomes, SEED, trialName, trials, withFolder } from './trials.ts';

/** Paragraphs of an article, at most: so many that a few changes fill what is left. */
const PARAGRAPHS = 80;

/** Bytes that are left at a point, at most; and those that are there when there is room again. */
const MOST_LEFT = 500_000;
const ROOM = 3_000_000;

/** What a Firefox gets that has nothing yet: with less it does not begin. */
const FIRST_ROOM = 1_300_000;

/** Changes that are tried at a point, at most: each browser counts in its own way what is left. */
const MOST_TRIED = 12;

/** The same at the first point: Chromium remembers for half a minute how much room there was before. */
const MOST_TRIED_FIRST = 1_000;

/** In kilobytes; -1: as large as the disk lets it be. */
const FIREFOX_LIMIT = 'dom.quotaManager.temporaryStorage.fixedLimit';

const POINTS = { all: 50, few: 1 };

/** What Firefox has left for a file, and the articles in that: they take some times as much. */
const IMPORT_ROOM = 300_000;
const ARTICLES = 220;

let files: MadeFiles;
beforeAll(async () => {
  files = await madeFiles(ARTICLES);
});

describe('a library that reaches its quota', () => {
  test('keeps nothing by halves in chrome, says so, and goes on when there is room', async () => {
    const outcomes = countOutcomes();
    const random = seeded(SEED);
    const ledger = emptyLedger(PARAGRAPHS);
    await withFolder(async (build) => {
      limitedBuild(build);
      const one = await openLasting({ kind: 'chrome', build });
      try {
        const limit = await chromiumQuota(one);
        await goOn(one.window, ledger, random, 'first');
        await limit(0);
        for (let trial = 0; trial < trials(POINTS); trial += 1) {
          await changeUntilFull(one.window, { ledger, random, outcomes }, trial);
          await limit(ROOM);
          await goOn(one.window, ledger, random, trialName(trial));
          await limit(random.below(MOST_LEFT));
        }
        // Until then Chromium remembers that there was more room.
        await changeUntilFull(one.window, { ledger, random, outcomes }, 0);
        await importUntilFull(one, outcomes);
        await limit(10 * ROOM);
        await importWhole(one);
      } finally {
        await one.close();
      }
    });
    outcomes.tell('chrome at its quota');
    expect(outcomes.of('refused')).toBeGreaterThan(0);
  });

  // Firefox reads its limit when it starts.
  test('keeps nothing by halves in firefox, says so, and goes on when there is room', async () => {
    const outcomes = countOutcomes();
    await withFolder(async (profile) => {
      const random = seeded(SEED);
      const ledger = emptyLedger(PARAGRAPHS);
      let usage = 0;
      for (let trial = 0; trial < trials(POINTS); trial += 1) {
        const room = usage + (trial === 0 ? FIRST_ROOM : random.below(MOST_LEFT));
        const limit = { [FIREFOX_LIMIT]: Math.ceil(room / 1_024) };
        const one = await openLasting({ kind: 'firefox', profile, preferences: limit });
        try {
          expect((await settle(one.window, ledger, [])).faults, trialName(trial)).toEqual([]);
          await changeUntilFull(one.window, { ledger, random, outcomes }, trial);
          usage = await usageOf(one.window);
        } finally {
          await one.close();
        }
      }
      const limit = { [FIREFOX_LIMIT]: Math.ceil((usage + IMPORT_ROOM) / 1_024) };
      const full = await openLasting({ kind: 'firefox', profile, preferences: limit });
      try {
        await importUntilFull(full, outcomes);
      } finally {
        await full.close();
      }
      const one = await openLasting({ kind: 'firefox', profile, preferences: { [FIREFOX_LIMIT]: -1 } });
      try {
        await goOn(one.window, ledger, random, 'last');
        await importWhole(one);
      } finally {
        await one.close();
      }
    });
    outcomes.tell('firefox at its quota');
    expect(outcomes.of('refused')).toBeGreaterThan(0);
  });
});

/** Copies the extension without its right to more than others may store: of that, Chromium's tools set no limit. */
function limitedBuild(folder: string): void {
  cpSync(buildFolder('chrome'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
}

/** Gives what sets the bytes that are left for the extension. It holds as long as the connection that set it. */
async function chromiumQuota({ browser, window }: LastingBrowser): Promise<(left: number) => Promise<void>> {
  const pages = await browser.pages();
  const session = await pages.find((page) => page.url().startsWith('chrome-extension:'))!.createCDPSession();
  const origin = await window.run(() => location.origin);
  return async (left) => {
    const quotaSize = (await usageOf(window)) + left;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  };
}

function usageOf(window: Pane): Promise<number> {
  return window.run(async () => (await navigator.storage.estimate()).usage ?? 0);
}

async function changeUntilFull(
  window: Pane,
  { ledger, random, outcomes }: { ledger: Ledger; random: Seeded; outcomes: Outcomes },
  trial: number,
): Promise<void> {
  outcomes.add('points');
  const most = trial === 0 ? MOST_TRIED_FIRST : MOST_TRIED;
  for (let count = 0; count < most; count += 1) {
    const tried = await tryChange(window, planChange(ledger, random));
    const { faults } = await settle(window, ledger, [tried]);
    expect(faults, trialName(trial)).toEqual([]);
    if (tried.answer.ok === true) {
      outcomes.add('changes before');
      continue;
    }
    expect(tried.answer, trialName(trial)).toMatchObject({ error: { code: 'library-full' } });
    return outcomes.add('refused');
  }
  outcomes.add('never full');
}

/** Has the library page import a file for which there is no room: what was in by then goes again, or is told. */
async function importUntilFull({ driver, window }: LastingBrowser, outcomes: Outcomes): Promise<void> {
  const old = await recordInLibrary(window);
  const page = await driver.openExtension('library.html');
  await beginImport(page, 'mine.onrecord', files.all);
  const said = await outcomeOf(page);
  expect(said).toContain('There is no room left for your library');
  const isLeft = said.includes('Some articles of the file are in your library');
  outcomes.add(isLeft ? 'imports left and told' : 'imports taken back');
  const now = await recordInLibrary(window);
  if (!isLeft) return expect(now).toEqual(old);
  expect(neitherOldNorNew(now, old, await recordInFile(files.all))).toEqual([]);
  expect(await page.run(() => document.querySelector('.import-list')?.textContent)).toContain('stopped');
}

/** Imports the same file where there is room, whether some of it is there or not. */
async function importWhole({ driver, window }: LastingBrowser): Promise<void> {
  const page = await driver.openExtension('library.html');
  await beginImport(page, 'mine.onrecord', files.all);
  expect(await outcomeOf(page)).toContain('added');
  const now = await recordInLibrary(window);
  for (const [key, value] of await recordInFile(files.all)) expect(now.get(key)).toBe(value);
}

/** A change is made again, with nothing done but that there is room. */
async function goOn(window: Pane, ledger: Ledger, random: Seeded, where: string): Promise<void> {
  const tried = await tryChange(window, planChange(ledger, random));
  if (tried.answer.ok !== true)
    throw new Error(`${where}: ${tried.planned.kind} ${JSON.stringify(tried.answer)}`);
  expect((await settle(window, ledger, [tried])).faults, where).toEqual([]);
}
