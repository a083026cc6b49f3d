import { expect, test } from 'vitest';
import type { Pane } from './driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { openCard } from './open-card.ts';

const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));

inBothBrowsers('the history of look-ups', (stage) => {
  /** Opens the settings and waits for the switch. */
  async function openSettings() {
    const settings = await stage.driver.openExtension('settings.html');
    await textOf(settings).toContain('Note where I look names up');
    return settings;
  }

  async function lookUp(name: string): Promise<void> {
    const page = await stage.driver.open(stage.site.url('/bbc.html'));
    await openCard(stage.driver, page, name);
  }

  const entries = (pane: Pane) => pane.run(() => document.querySelectorAll('.look-up-group li').length);
  const names = (pane: Pane) =>
    pane.run(() => [...document.querySelectorAll('.look-up-name')].map((one) => one.textContent));

  test('nothing is noted before the reader turns it on', async () => {
    await lookUp('Wang Yi');
    const list = await stage.driver.openExtension('settings.html#look-ups');
    await textOf(list).toContain('Nothing is noted. Turn it on in the settings');
  });

  test('a name that is clicked in a page stands there with its page, once a day, and leads back to it', async () => {
    const settings = await openSettings();
    await settings.press('Note where I look names up');
    await textOf(settings).toContain('Nothing is noted yet.');
    await lookUp('Wang Yi');
    await lookUp('Wang Yi');
    await lookUp('Xi Jinping');
    const list = await stage.driver.openExtension('settings.html#look-ups');
    await expect.poll(() => names(list)).toEqual(['Xi Jinping', 'Wang Yi']);
    const link = await list.run(() => document.querySelector<HTMLAnchorElement>('.look-up-page a')?.href);
    expect(link).toBe(stage.site.url('/bbc.html'));
    await list.press('By name');
    await expect.poll(() => names(list)).toEqual(['Xi Jinping', 'Wang Yi']);
    await list.press('Wang Yi');
    const actor = await stage.driver.extensionTab('actor.html#');
    await textOf(actor).toContain('Wang Yi');
  });

  test('a name that is opened in the popup stands there too', async () => {
    const page = await stage.driver.open(stage.site.url('/reuters.html'));
    const popup = await stage.driver.popup(page);
    await textOf(popup).toMatch(/On this page/i);
    const name = await popup.run(() => document.querySelector('.actor-open .actor-name')?.textContent ?? '');
    await popup.press(name);
    await expect
      .poll(() => popup.run(() => document.querySelector('.card.ready h1')?.textContent))
      .toBe(name);
    await stage.driver.closePopup();
    const list = await stage.driver.openExtension('settings.html#look-ups');
    await textOf(list).toContain(name);
    expect(await entries(list)).toBe(3);
  });

  test('what is noted is searched, forgotten, and brought back', async () => {
    const list = await stage.driver.openExtension('settings.html#look-ups');
    await expect.poll(() => entries(list)).toBe(3);
    await list.run(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = 'wang';
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    });
    await expect.poll(() => names(list)).toEqual(['Wang Yi']);
    await list.press('Forget: Wang Yi');
    await textOf(list).toContain('Forgotten: Wang Yi');
    await textOf(list).toContain('No look-up has all of these words.');
    await list.press('Undo');
    await expect.poll(() => names(list)).toEqual(['Wang Yi']);
    await list.press('Clear the search');
    await expect.poll(() => entries(list)).toBe(3);
    await list.press('Forget all');
    await textOf(list).toContain('Forgotten: 3 look-ups');
    await textOf(list).toContain('Nothing is noted yet.');
    await list.press('Undo');
    await expect.poll(() => entries(list)).toBe(3);
  });

  test('to turn it off asks whether what was noted goes too, and keeps nothing more', async () => {
    const settings = await openSettings();
    await textOf(settings).toContain('See 3 look-ups');
    await settings.press('Note where I look names up');
    await textOf(settings).toContain('3 look-ups are still here: delete them too?');
    const focused = () => settings.run(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Keep them');
    await settings.press('Keep them');
    await expect.poll(focused).toBe('See 3 look-ups');
    await lookUp('Xi Jinping');
    const list = await stage.driver.openExtension('settings.html#look-ups');
    await textOf(list).toContain('Nothing more is noted');
    expect(await entries(list)).toBe(3);
  });

  test('what was noted is deleted with the answer to that', async () => {
    const settings = await openSettings();
    await settings.press('Note where I look names up');
    await settings.press('Note where I look names up');
    await textOf(settings).toContain('delete them too?');
    await settings.press('Delete them');
    await textOf(settings).toContain('Forgotten: 3 look-ups');
    expect(await settings.run(() => document.activeElement?.textContent)).toBe('Where you met a name');
  });
});
