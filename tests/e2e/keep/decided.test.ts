import { expect, test } from 'vitest';
import type { Pane, TabPane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { pressByKey } from '../press-by-key.ts';
import { until } from '../until.ts';
import { chooseQuote } from './choose-quote.ts';
import { PLAIN } from './herald.ts';
import { addFiles } from './library-files.ts';
import { openKept } from './open-kept.ts';

const WORDS = 'There are four passengers on a good day';

/** Three articles with somebody of one name: a senator, an investor, and one of whom nothing is said. */
const COLES = ['Senator Ann Cole', 'The investor Ann Cole', 'Ann Cole'].map(
  (who, at) => `Rain over the valley, day ${at + 1}

STRELSAU, ${at + 3} May 202${at + 1} (Zenda Herald) - ${who} said that it rained in the valley.

“It rained on the dam for ${at + 2} hours,” Cole said. The town had waited for it since the spring, and the fields were dry.`,
);

/** Two captains who may be one, of whom nothing is asked. */
const CAPTAINS = ['Emil Karst', 'Emil Holm'].map((name) => ({
  name: `${name}.txt`,
  content: PLAIN.replaceAll('Otto Brandt', name).replaceAll('Brandt', name.split(' ')[1]!),
}));

inBothBrowsers('what was decided', (stage) => {
  test('a quote that was put right stands in the history, leads to its article, and is taken back', async () => {
    const { reader } = await openKept(stage, 'Otto Brandt');
    await correct(reader);
    const decisions = await openDecisions(stage);
    await expect
      .poll(() => rows(decisions))
      .toEqual([expect.stringMatching(/^Said by nobody.*There are four passengers[\s\S]*Ferry of Strelsau/)]);
    await takeBack(decisions);
    await expect.poll(() => text(decisions)).toContain('Nothing is decided yet');
    await expect.poll(() => text(reader)).not.toContain('corrected by you');
    await decisions.press('Undo');
    await expect.poll(() => rows(decisions)).toHaveLength(1);
    await expect.poll(() => text(reader)).toContain('corrected by you');
    // So that the only reader is the one that the history opens.
    await reader.run(() => location.replace('/settings.html'));
    await until('it to be gone', () => reader.run(() => location.pathname === '/settings.html'));
    await decisions.run(() => document.querySelector<HTMLElement>('.row-open')!.click());
    const again = await stage.driver.extensionTab('reader.html?kept=');
    await expect.poll(() => quoteShown(again)).toContain(WORDS);
  });

  test('decisions stand in a history, lead to what they are about, and are taken back and again made', async () => {
    const library = await stage.driver.openExtension('library.html');
    await addFiles(library, CAPTAINS);
    await untilKept(library, CAPTAINS.length);
    const pane = await stage.driver.openExtension('library.html#people?words=Emil');
    await expect.poll(async () => (await rows(pane)).filter((row) => row !== '…')).toHaveLength(2);
    await pane.keys('/', 'ArrowDown', 'Home', 'Control+a');
    await expect.poll(() => text(pane)).toContain('2 selected');
    await pressByKey(pane, '.selection-bar button', 'They are the same');
    await expect.poll(() => rows(pane)).toHaveLength(1);
    const same = /Emil (Karst|Holm) and Emil (Karst|Holm) are the same/;
    const decisions = await stage.driver.openExtension('library.html#decisions?part=actors');
    await expect.poll(() => rows(decisions)).toEqual([expect.stringMatching(same)]);
    await expect.poll(() => tabs(decisions)).toContain('Decisions 2');
    await focusRow(decisions);
    await decisions.keys('Delete');
    await expect.poll(() => text(decisions)).toContain('Nothing is decided of a name');
    await expect.poll(() => text(decisions)).toContain('Taken back');
    await expect.poll(() => rows(pane)).toHaveLength(2);
    await decisions.keys('Control+z');
    await expect.poll(() => rows(decisions)).toEqual([expect.stringMatching(same)]);
    await chooseImports(decisions);
    await expect.poll(() => text(decisions)).toContain('No import can be taken back');
    expect(await decisions.run(() => location.href)).toContain('#decisions?part=imports');
    await decisions.run(() => history.back());
    await expect.poll(() => rows(decisions)).toEqual([expect.stringMatching(same)]);
    await focusRow(decisions);
    await decisions.keys('Enter');
    const actor = await stage.driver.extensionTab('actor.html');
    await expect.poll(() => text(actor)).toMatch(/Emil (Karst|Holm)/);
    await pressByKey(decisions, '.take-back', `Take back: ${await decided(decisions)}`);
    await expect.poll(() => text(decisions)).toContain('Nothing is decided of a name');
  });

  test('pairs who may be the same are asked about one by one, in the words of their articles', async () => {
    const library = await stage.driver.openExtension('library.html');
    await addFiles(
      library,
      COLES.map((content, at) => ({ name: `${at}.txt`, content })),
    );
    await untilKept(library, COLES.length);
    const people = await stage.driver.openExtension('library.html#people?words=Cole');
    const offer = await until('the offer', () =>
      people.run(() => document.querySelector('.pairs-offer')?.textContent ?? null),
    );
    const count = Number(/^(\d+) pairs? may be the same$/.exec(offer)?.[1]);
    expect(count).toBeGreaterThan(0);
    await people.run(() => document.querySelector<HTMLElement>('.pairs-offer')!.click());
    await expect.poll(() => people.run(() => location.hash)).toBe('#same');
    await expect.poll(() => text(people)).toContain(`1 of ${count}`);
    expect(await proposed(people)).toEqual([
      expect.stringMatching(/Ann Cole[\s\S]*Rain over the valley/),
      expect.stringMatching(/Ann Cole[\s\S]*Rain over the valley/),
    ]);
    expect(await text(people)).toContain('Only you can say whether they are.');
    await answer(people, 'Next, without an answer');
    await expect.poll(() => text(people)).toContain(count > 1 ? `2 of ${count}` : 'That was the last pair');
    await people.run(() => history.back());
    await expect.poll(() => people.run(() => location.hash)).toContain('#people');
    await people.run(() => history.forward());
    const again = await stage.driver.openExtension('library.html#same');
    await expect.poll(() => text(again)).toContain(`1 of ${count}`);
    await answer(again, 'Not the same');
    await expect.poll(() => text(again)).toContain('Not the same: Ann Cole, Ann Cole');
    // What is said of two may answer for others too.
    await expect.poll(() => text(again)).not.toContain(`1 of ${count}`);
    await again.press('Undo');
    await expect.poll(() => text(again)).toContain(`1 of ${count}`);
    await answer(again, 'The same');
    await expect.poll(() => text(again)).toContain('Put together: Ann Cole, Ann Cole');
    const decisions = await openDecisions(stage);
    await expect
      .poll(async () => (await rows(decisions))[0])
      .toMatch(/^Ann Cole and Ann Cole are the same[\s\S]*Rain over the valley/);
  });
});

/** Puts the focus on the row at which the reader is. */
function focusRow(pane: Pane): Promise<boolean> {
  return until('the row', () =>
    pane.run(() => {
      const row = document.querySelector<HTMLElement>('.row-open[tabindex="0"][aria-busy=false]');
      row?.focus();
      return row !== null;
    }),
  );
}

/** Says in words what the first decision of the history is. */
function decided(pane: Pane): Promise<string> {
  return pane.run(() => document.querySelector('.history-line-did')?.textContent ?? '');
}

function tabs(pane: Pane): Promise<string[]> {
  return pane.run(() => Array.from(document.querySelectorAll('[role=tab]'), (tab) => tab.textContent ?? ''));
}

function chooseImports(pane: Pane): Promise<void> {
  return pane.run(() => {
    const field = document.querySelector<HTMLSelectElement>('select[aria-label="What was decided"]')!;
    field.value = 'imports';
    field.dispatchEvent(new document.defaultView!.Event('change', { bubbles: true }));
  });
}

function untilKept(library: Pane, count: number): Promise<boolean> {
  return until('all of them to be kept', () =>
    library.run((all) => document.querySelectorAll('[data-state=kept]').length === all, count),
  );
}

/** Says of the quote in the reader that nobody said it. */
async function correct(reader: Pane): Promise<void> {
  await chooseQuote(reader, WORDS);
  for (const button of ['Correct…', 'Choose another speaker', 'Nobody', 'Save']) await reader.press(button);
  await expect.poll(() => text(reader)).toContain('corrected by you');
}

async function openDecisions({ driver }: Stage): Promise<TabPane> {
  const pane = await driver.openExtension('library.html#decisions');
  await until('the first row', () => pane.run(() => document.querySelector('.take-back') !== null));
  return pane;
}

function takeBack(pane: Pane): Promise<void> {
  return pane.run(() => document.querySelector<HTMLElement>('.take-back')!.click());
}

/** Presses a button below the pair; the pair of before may be there for a moment. */
function answer(pane: Pane, name: string): Promise<boolean> {
  return until(`“${name}”`, () =>
    pane.run((wanted) => {
      const buttons = document.querySelectorAll<HTMLElement>('.proposal-buttons button');
      const one = Array.from(buttons).find(({ textContent }) => textContent === wanted);
      one?.click();
      return one !== undefined;
    }, name),
  );
}

function proposed(pane: Pane): Promise<string[]> {
  return pane.run(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.proposed'), (one) => one.innerText),
  );
}

function quoteShown(pane: Pane): Promise<string> {
  return pane.run(() => document.querySelector('.quote[data-selected=true]')?.textContent ?? '');
}

function rows(pane: Pane): Promise<string[]> {
  return pane.run(() => Array.from(document.querySelectorAll('.row-open'), (row) => row.textContent ?? ''));
}

function text(pane: Pane): Promise<string> {
  return pane.run(() => document.body.innerText);
}
