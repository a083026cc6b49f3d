import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from './driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { painted } from './page-probe.ts';
import { until } from './until.ts';

inBothBrowsers('corrections', (stage) => {
  const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
  const open = async (path: string): Promise<{ page: Page; popup: Pane }> => {
    const page = await stage.driver.open(stage.site.url(path));
    await until('names to be painted', async () => (await painted(page)).length > 0);
    return { page, popup: await stage.driver.popup(page) };
  };
  const correct = async (popup: Pane, actor: string, choice: string) => {
    await popup.press(`Correct the highlights of ${actor}`);
    await popup.press(choice);
  };

  test('“never highlight” an alias takes its marks away at once; undo brings them back', async () => {
    const { page, popup } = await open('/reuters.html');
    const before = await painted(page);
    expect(before).toContain('Wang');
    await correct(popup, 'Wang Yi', 'Never highlight “Wang”');
    await expect.poll(() => painted(page)).toEqual(before.filter((name) => name !== 'Wang'));
    await popup.press('Undo');
    await expect.poll(() => painted(page)).toEqual(before);
  });

  test('it holds on other pages and after the background was stopped, and is removed from the list', async () => {
    const { page, popup } = await open('/reuters.html');
    await correct(popup, 'Wang Yi', 'Never highlight “Wang”');
    await expect.poll(() => painted(page)).not.toContain('Wang');
    await stage.driver.closePopup();
    await stage.driver.stopBackground();
    const other = await stage.driver.open(stage.site.foreignUrl('/reuters.html'));
    await expect.poll(() => painted(other)).toContain('Wang Yi');
    expect(await painted(other)).not.toContain('Wang');
    const again = await stage.driver.popup(other);
    await again.press('Your corrections');
    await again.press('Remove this correction');
    await expect.poll(() => painted(other)).toContain('Wang');
  });

  test('“not on this page” is about this page, and takes the actor from the list', async () => {
    const { page, popup } = await open('/reuters.html');
    await correct(popup, 'Wang Yi', 'Not Wang Yi on this page');
    await textOf(popup).toContain('Wang Yi is no longer highlighted on this page');
    await expect.poll(async () => (await painted(page)).join()).not.toContain('Wang');
    await expect
      .poll(() => popup.run(() => document.querySelector('.actor-row + .actor-row, ul')?.textContent))
      .not.toContain('Wang Yi');
    await page.evaluate(() => history.pushState(null, '', '?another'));
    await expect.poll(() => painted(page)).toContain('Wang Yi');
    await page.evaluate(() => history.back());
    await expect.poll(async () => (await painted(page)).join()).not.toContain('Wang');
    const other = await stage.driver.open(stage.site.url('/bbc.html'));
    await expect.poll(() => painted(other)).toContain('Wang Yi');
    await stage.driver.closePopup();
    const again = await stage.driver.popup(page);
    await again.press('Your corrections');
    await again.press('Remove this correction');
    await expect.poll(() => painted(page)).toContain('Wang Yi');
  });

  test('the menu is operated by keys alone', async () => {
    const { popup } = await open('/reuters.html');
    await popup.press('Correct the highlights of Wang Yi');
    const key = (name: string) =>
      popup.run((one) => {
        const { KeyboardEvent } = document.defaultView!;
        const event = new KeyboardEvent('keydown', { key: one, bubbles: true, cancelable: true });
        document.activeElement!.dispatchEvent(event);
        return document.activeElement!.textContent;
      }, name);
    const focused = () => popup.run(() => document.activeElement!.textContent);
    const label = () => popup.run(() => document.activeElement!.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Not Wang Yi on this page');
    expect(await key('ArrowUp')).toBe('Only full names for Wang Yi');
    expect(await key('ArrowDown')).toBe('Not Wang Yi on this page');
    expect(await key('End')).toBe('Only full names for Wang Yi');
    await key('Escape');
    expect(await label()).toBe('Correct the highlights of Wang Yi');
    await expect.poll(() => popup.run(() => document.querySelectorAll('[role=menu]').length)).toBe(0);
    await key('ArrowUp');
    await expect.poll(focused).toBe('Only full names for Wang Yi');
  });

  test('a file is imported in a tab, a bad one is refused with a sentence, and the export can be read again', async () => {
    const { page } = await open('/reuters.html');
    const pane = await stage.driver.openExtension('corrections.html');
    const choose = (text: string) =>
      pane.run((content) => {
        const { DataTransfer, File, Event } = document.defaultView!;
        const files = new DataTransfer();
        files.items.add(new File([content], 'corrections.json'));
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await textOf(pane).toContain('None yet');
    await choose('{"format":"on-record-corrections","version":2}');
    await textOf(pane).toContain('version 2; this one reads version 1');
    const file = JSON.stringify({
      format: 'on-record-corrections',
      version: 1,
      corrections: [{ type: 'only-full-names', actor: 'wang-yi' }],
    });
    await choose(file);
    await textOf(pane).toContain('Imported 1 correction.');
    await page.bringToFront();
    await expect.poll(() => painted(page)).not.toContain('Wang');
    const exported = await pane.run(() =>
      document.querySelector<HTMLAnchorElement>('a[download]')!.href.replace(/^[^,]*,/, ''),
    );
    expect(JSON.parse(decodeURIComponent(exported))).toEqual(JSON.parse(file));
    await choose(decodeURIComponent(exported));
    await textOf(pane).toContain('You had this correction already.');
    // Not pressed: a tab behind another draws no frames, and takes no click.
    await pane.run(() =>
      document.querySelector<HTMLElement>('[aria-label="Remove this correction"]')!.click(),
    );
    await expect.poll(() => painted(page)).toContain('Wang');
  });
});
