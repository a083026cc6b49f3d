import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { openKept } from '../keep/open-kept.ts';
import { until } from '../until.ts';

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
  // Not by a pointer: lists above the form come and go with each decision, and move it.
  await page.run((wanted) => {
    const buttons = document.querySelectorAll<HTMLElement>('.actor-editor button');
    Array.from(buttons)
      .find((one) => one.textContent === wanted)!
      .click();
  }, button);
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
});
