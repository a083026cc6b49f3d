import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { Pane } from '../e2e/driver.ts';
import { pause, until } from '../e2e/until.ts';
import { answerTo } from './ask.ts';
import {
  beginImport,
  importedPart,
  type KeptRecord,
  letIn,
  lookInto,
  type MadeFiles,
  madeFiles,
  neitherOldNorNew,
  outcomeOf,
  recordInFile,
  recordInLibrary,
} from './exchanged.ts';
import { type LastingBrowser, openLasting } from './lasting-browser.ts';
import { seeded } from './seeded.ts';
import { countOutcomes, SEED, trialName, trials } from './trials.ts';

/** Three slices and one of decisions. */
const ARTICLES = 220;
const KILLS = trials({ all: 100, few: 2 });
const FILE = 'mine.onrecord';

/** Chromium gives its files up after some kills, and begins empty ones: that must be told. */
const MOST_LOST = { chrome: 0.05, firefox: 0 };

let files: MadeFiles;
let file: KeptRecord;
beforeAll(async () => {
  files = await madeFiles(ARTICLES);
  file = await recordInFile(files.all);
});

describe.each(BROWSER_KINDS)('a file that is imported in %s', (kind) => {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-exchange-'));
  let one: LastingBrowser;
  beforeAll(async () => {
    one = await openLasting({ kind, profile });
  });
  afterAll(async () => {
    await one?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  /** Begins with a library of a few articles and gives it with a page of it. */
  async function begun(): Promise<{ page: Pane; old: KeptRecord }> {
    await answerTo(one.window, { type: 'forget-everything' });
    const page = await one.driver.openExtension('library.html');
    await beginImport(page, 'first.onrecord', files.first);
    expect(await outcomeOf(page)).toContain(`${files.counts.first} articles added`);
    return { page, old: await recordInLibrary(one.window) };
  }

  test('and cancelled in the middle leaves the library as it was', async () => {
    const { page, old } = await begun();
    await beginImport(page, FILE, files.all);
    await importedPart(page, 0.2);
    await page.press('Cancel');
    expect(await outcomeOf(page)).toContain('Stopped. Your library is as it was.');
    expect(await recordInLibrary(one.window)).toEqual(old);
  });

  test('in two windows at once is imported once, and the other says why it is not', async () => {
    const { page } = await begun();
    const other = await one.driver.openExtension('library.html');
    const windows = [page, other];
    await Promise.all(windows.map((window) => lookInto(window, FILE, files.all)));
    await Promise.all(windows.map(letIn));
    const outcomes = await Promise.all(windows.map(outcomeOf));
    expect(outcomes.sort()).toEqual([
      expect.stringMatching(/^\d+ articles added/),
      expect.stringMatching(/in another window. Wait until that is done|^Nothing new/),
    ]);
    expect(await recordInLibrary(one.window)).toEqual(file);
  });

  test('and stopped by a kill is in by whole slices, told, and goes on or is taken back as one', async () => {
    const outcomes = countOutcomes();
    const random = seeded(SEED);
    let lost = 0;
    for (let trial = 0; trial < KILLS; trial += 1) {
      const where = trialName(trial);
      const isRestoring = trial % 2 === 1;
      let { page, old } = await begun();
      if (isRestoring) {
        page = await afterLoss(one, page);
        old = new Map();
      }
      await beginImport(page, FILE, files.all);
      await importedPart(page, random.fraction());
      await pause(random.below(100));
      await one.kill();
      one = await openLasting({ kind, profile });
      page = await one.driver.openExtension('library.html');
      const { state } = await answerTo<LibraryState>(one.window, { type: 'library' });
      if (state === 'lost') {
        outcomes.add('lost and told');
        if (!isRestoring) lost += 1;
        continue;
      }
      expect(state, where).toBe('open');
      const now = await recordInLibrary(one.window);
      expect(neitherOldNorNew(now, old, file), where).toEqual([]);
      outcomes.add(stageOf(now, old));
      if (trial % 25 === 24) outcomes.tell(`${kind} killed while it imported, so far`);
      await settled(page, { now, old, goesOn: trial % 4 < 2, where });
    }
    outcomes.tell(`${kind} killed while it imported`);
    expect(lost).toBeLessThanOrEqual(Math.ceil(KILLS * MOST_LOST[kind]));
  });

  const stageOf = (now: KeptRecord, old: KeptRecord) =>
    now.size === file.size ? 'all in' : now.size === old.size ? 'none in' : 'some in';

  /** Looks whether what the page says of an import is true, goes on with it where it was stopped, and takes it back. */
  async function settled(
    page: Pane,
    { now, old, goesOn, where }: { now: KeptRecord; old: KeptRecord; goesOn: boolean; where: string },
  ): Promise<void> {
    const stage = stageOf(now, old);
    const told =
      stage === 'none in' ? await importTold(page) : await until('it to be told', () => importTold(page));
    if (stage === 'some in') expect(told, where).toContain('stopped in the middle');
    if (told === false) return;
    if (goesOn && told.includes('stopped in the middle')) {
      await beginImport(page, FILE, files.all);
      await outcomeOf(page);
      expect(await recordInLibrary(one.window), where).toEqual(file);
    }
    await page.run((name) => {
      for (const list of document.querySelectorAll('.import-list')) list.setAttribute('open', '');
      const buttons = Array.from(document.querySelectorAll<HTMLElement>('.backup-section button'));
      const row = buttons.find((one) => one.ariaLabel?.startsWith(`Take back ${name}`));
      (row ?? buttons.find((one) => one.textContent === 'Take back'))!.click();
    }, FILE);
    await until('it to be taken back', async () => (await outcomeOf(page)).includes('is taken back'));
    expect(await recordInLibrary(one.window), where).toEqual(old);
  }
});

/** Has the browser lose the library, and gives the page that says so. */
async function afterLoss({ driver, window }: LastingBrowser, page: Pane): Promise<Pane> {
  await page.run(() => location.replace('/settings.html'));
  await window.run(
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('library').onsuccess = done;
      }),
  );
  await driver.stopBackground();
  const lost = await driver.openExtension('library.html');
  await until('the loss to be told', () =>
    lost.run(() => document.body.textContent.includes('Your library is lost')),
  );
  return lost;
}

/** Gives what the list of imports says of the file; false where it is not there. */
async function importTold(page: Pane): Promise<string | false> {
  await until('the page', () => page.run(() => document.querySelector('.backup-section') !== null));
  return page.run((name) => {
    const rows = Array.from(document.querySelectorAll('.import-list li'), (row) => row.textContent);
    return rows.find((row) => row.includes(name)) ?? false;
  }, FILE);
}
