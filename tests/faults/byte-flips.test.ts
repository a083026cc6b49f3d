import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../cli/find-browser.ts';
import { ask } from './ask.ts';
import { databaseFiles, flipByte } from './database-files.ts';
import { type Dump, dump } from './dump.ts';
import { type LastingBrowser, openLasting } from './lasting-browser.ts';
import { emptyLedger, planChange } from './ledger.ts';
import { readEverything, type Told } from './read-everything.ts';
import { seeded } from './seeded.ts';
import { settle, tryChange } from './settle.ts';
import { countOutcomes, SEED, trialName, trials, withFolder } from './trials.ts';

/** Changes that make the library whose files are hit. */
const CHANGES = 12;

/** A library, and what it answers to everything. */
interface Made {
  readonly rows: Dump;
  readonly answers: ReadonlyMap<string, string>;
}

describe.each(BROWSER_KINDS)('a byte of the files of %s that changed', (kind) => {
  test('leaves the library as it was, or is told', async () => {
    const outcomes = countOutcomes();
    const silent: string[] = [];
    await withFolder(async (folder) => {
      const random = seeded(SEED);
      const template = join(folder, 'template');
      const made = await makeLibrary(kind, template);
      for (let trial = 0; trial < trials({ all: 30, few: 2 }); trial += 1) {
        const profile = join(folder, `${trial}`);
        cpSync(template, profile, { recursive: true });
        const { file, at, bit } = flipByte(databaseFiles(kind, profile), random);
        const where = `bit ${bit} of byte ${at} of ${file}, ${trialName(trial)}`;
        const one = await openLasting({ kind, profile });
        try {
          const told = await readEverything(one.window, made.rows);
          outcomes.add(told.is === 'answers' ? 'as before' : told.how);
          if (told.is === 'answers') silent.push(...differing(told, made).map((one) => `${where}: ${one}`));
          else outcomes.add(await newBeginning(one, told.how, where));
        } finally {
          await one.close();
        }
      }
    });
    outcomes.tell(`${kind}, a bit turned round`);
    expect(silent).toEqual([]);
  });
});

async function makeLibrary(kind: BrowserKind, profile: string): Promise<Made> {
  const one = await openLasting({ kind, profile });
  const random = seeded(SEED);
  const ledger = emptyLedger();
  for (let count = 0; count < CHANGES; count += 1) {
    const tried = await tryChange(one.window, planChange(ledger, random));
    expect((await settle(one.window, ledger, [tried])).faults).toEqual([]);
  }
  const rows = (await dump(one.window))!;
  const told = await readEverything(one.window, rows);
  await one.close();
  if (told.is !== 'answers') throw new Error(`the library that was made says ${told.how}`);
  return { rows, answers: told.answers };
}

/** Lists the questions that are answered otherwise than they were. */
function differing({ answers }: Extract<Told, { is: 'answers' }>, made: Made): string[] {
  return [...made.answers]
    .filter(([question, answer]) => answers.get(question) !== answer)
    .map(([question, answer]) => `${question}: ${answers.get(question) ?? 'unanswered'}, was ${answer}`);
}

/** A library that says it is lost keeps nothing until its reader begins anew, and works then. Says whether it can begin anew. */
async function newBeginning({ window }: LastingBrowser, how: string, where: string): Promise<string> {
  expect(['lost', 'damaged', 'named as missing'], where).toContain(how);
  const random = seeded(SEED);
  if (how === 'lost')
    expect(await ask(window, planChange(emptyLedger(), random).request), where).toMatchObject({
      ok: false,
      error: { code: 'library-lost' },
    });
  const begun = await ask(window, { type: 'begin-anew' });
  // Where Chromium cannot open the folder of its files at all, it does not empty it either.
  if (begun.ok === false) {
    expect(begun.error, where).toEqual({ code: 'library-unavailable', why: 'stuck' });
    return 'stuck';
  }
  expect(begun.ok, where).toBe(true);
  const ledger = emptyLedger();
  const tried = await tryChange(window, planChange(ledger, random));
  expect(tried.answer, where).toMatchObject({ ok: true });
  expect((await settle(window, ledger, [tried])).faults, where).toEqual([]);
  return 'begun anew';
}
