import { expect, test } from 'vitest';
import type { Pane, TabPane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { pressByKey } from '../press-by-key.ts';
import { until } from '../until.ts';
import { PLAIN } from './herald.ts';
import { addFiles } from './library-files.ts';
import { openKept } from './open-kept.ts';

const WORDS = 'There are four passengers on a good day';

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
    await expect.poll(() => lastTab(decisions)).toBe('Decisions 2');
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

function lastTab(pane: Pane): Promise<string> {
  return pane.run(
    () => Array.from(document.querySelectorAll('[role=tab]'), (tab) => tab.textContent ?? '').at(-1) ?? '',
  );
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
  await until('the quote', () =>
    reader.run((wanted) => {
      const quotes = document.querySelectorAll<HTMLElement>('.quote[id]');
      const quote = Array.from(quotes).find((one) => one.textContent!.includes(wanted));
      quote?.click();
      return quote !== undefined;
    }, WORDS),
  );
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

function quoteShown(pane: Pane): Promise<string> {
  return pane.run(() => document.querySelector('.quote[data-selected=true]')?.textContent ?? '');
}

function rows(pane: Pane): Promise<string[]> {
  return pane.run(() => Array.from(document.querySelectorAll('.row-open'), (row) => row.textContent ?? ''));
}

function text(pane: Pane): Promise<string> {
  return pane.run(() => document.body.innerText);
}
