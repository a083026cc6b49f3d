import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { addFiles } from '../keep/library-files.ts';
import { openKept } from '../keep/open-kept.ts';
import { until } from '../until.ts';

const DAM = `Zenda to close the dam

ZENDA, 3 May 2024 (The Zenda Herald) - The dam will be closed in June, the mayor of Zenda, Vera Stone, said on Friday.

“It has served us for a hundred years,” Stone said.`;
const FERRY = `Ferry sold

STRELSAU, 7 June 2024 (Strelsau News) - The ferry of Strelsau is sold, its captain, Vera Stone, said on Friday.

“There were four passengers on a good day,” Stone said.`;

const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
const headingOf = (pane: Pane) =>
  expect.poll(() => pane.run(() => document.querySelector('h1')?.textContent ?? ''));

/** Opens the page of whom the article in the reader names first by this name. */
async function openPage({ driver }: Stage, reader: Pane, name: string): Promise<Pane> {
  await reader.run((wanted) => {
    const mentions = document.querySelectorAll<HTMLElement>('.mention');
    Array.from(mentions)
      .find((one) => one.textContent!.includes(wanted))!
      .click();
  }, name);
  await until('the card', () =>
    reader.run(() => document.querySelector('.reader-card .card.ready') !== null),
  );
  await reader.press('All on record of');
  const page = await driver.extensionTab('actor.html#');
  await headingOf(page).toBe(name);
  return page;
}

/** Writes into the field of the form whose button has this name, and presses that. */
async function fill(page: Pane, button: string, value: string): Promise<void> {
  await page.run(
    (wanted, text) => {
      document.querySelector('.actor-editor')!.setAttribute('open', '');
      const form = Array.from(document.querySelectorAll<HTMLFormElement>('.actor-editor form')).find(
        (one) => one.querySelector('button')!.textContent === wanted,
      )!;
      const field = form.querySelector('input')!;
      field.value = text;
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    },
    button,
    value,
  );
  await page.press(button);
}

inBothBrowsers('what the reader decides of a name', (stage) => {
  test('a new name, another name and a kind stand at once, are listed, and are taken back', async () => {
    const { reader } = await openKept(stage, 'Rosa Brandt');
    const page = await openPage(stage, reader, 'Rosa Brandt');
    await until('what can be decided', () =>
      page.run(() => document.querySelector('.actor-editor') !== null),
    );
    await fill(page, 'Rename', 'Rosa Brandt-Lee');
    await headingOf(page).toBe('Rosa Brandt-Lee');
    await textOf(page).toContain('Called “Rosa Brandt-Lee”');
    await page.press('Undo');
    await headingOf(page).toBe('Rosa Brandt');
    await fill(page, 'Add', 'Captain Rosa');
    await textOf(page).toContain('Also called “Captain Rosa”');
    await page.press('Take back');
    await until('the decision to go', () =>
      page.run(() => !document.body.innerText.includes('Also called “Captain Rosa”')),
    );
  });

  test('two of one name are told apart, become one on the reader’s word, and two again', async () => {
    const library = await stage.driver.openExtension('library.html');
    await addFiles(library, [
      { name: 'dam.txt', content: DAM },
      { name: 'ferry.txt', content: FERRY },
    ]);
    await textOf(library).toContain('2 added');
    await library.press('Open');
    const reader = await stage.driver.extensionTab('reader.html?kept=');
    await until('its text', () => reader.run(() => document.querySelector('.mention') !== null));
    const page = await openPage(stage, reader, 'Vera Stone');
    await until('the other', () => page.run(() => document.querySelector('.namesake-list li') !== null));
    const isOfBoth = () =>
      page.run(
        () =>
          document.body.innerText.includes('a hundred years') &&
          document.body.innerText.includes('four passengers'),
      );
    expect(await isOfBoth()).toBe(false);
    await page.run(() => {
      const buttons = document.querySelectorAll<HTMLElement>(
        '.namesake-list :is(.action-button, .quiet-button)',
      );
      Array.from(buttons)
        .find((one) => /the same/i.test(one.textContent!))!
        .click();
    });
    await expect.poll(isOfBoth).toBe(true);
    await page.press('Undo');
    await expect.poll(isOfBoth).toBe(false);
  });
});
