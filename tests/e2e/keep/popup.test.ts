import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { until } from '../until.ts';
import { HERALD } from './herald.ts';

inBothBrowsers('keeping a page', (stage) => {
  const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
  /** Opens the invented article at an address of its own: what one test keeps is new to the next. */
  const openArticle = async (path: string, page = HERALD.page): Promise<{ page: Page; popup: Pane }> => {
    stage.site.add(path, { body: page.replaceAll('/2024/05/03/bridge', path) });
    const opened = await stage.driver.open(stage.site.url(path));
    return { page: opened, popup: await stage.driver.popup(opened) };
  };
  const search = (popup: Pane, words: string) =>
    popup.run((value) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = value;
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    }, words);
  const fill = (popup: Pane, label: string, value: string) =>
    popup.run(
      (name, words) => {
        const labels = Array.from(document.querySelectorAll<HTMLLabelElement>('label'));
        const field = labels.find(({ textContent }) => textContent === name)!.control as HTMLInputElement;
        field.value = words;
        field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
      },
      label,
      value,
    );
  const values = (popup: Pane) =>
    popup.run(() =>
      Array.from(
        document.querySelectorAll<HTMLInputElement>('.article-fields :is(input, textarea)'),
        ({ value }) => value,
      ),
    );

  /** Tells whether what a key came to is left for a popup. */
  const isLeft = (library: Pane) =>
    library.run(async () => {
      type Scope = Record<
        'browser' | 'chrome',
        { storage: { session: { get(all: null): Promise<object> } } }
      >;
      const { browser, chrome } = globalThis as unknown as Scope;
      const left = Object.keys(await (browser ?? chrome).storage.session.get(null));
      return left.some((key) => key.startsWith('kept-unseen:'));
    });
  /** A popup that was opened before is told nothing. */
  const untilLeft = (library: Pane) => until('what a key came to', () => isLeft(library));

  test('what was found is shown, put right, kept with one press, and there after the background stopped', async () => {
    const { page, popup } = await openArticle('/keep/first');
    const asked = stage.site.requests.length;
    await popup.press('Keep this article');
    await textOf(popup).toMatch(/\d+ quotes by 3 speakers · \d+ words/);
    await textOf(popup).toContain('The new bridge over the Ruri will open');
    expect(await values(popup)).toEqual([HERALD.title, '2024-05-03', HERALD.source]);
    // A page can claim to be any newspaper: its host stands beside that.
    await textOf(popup).toMatch(/The page’s own word\. It is at\s+localhost/);
    await fill(popup, 'Source', 'Zenda Herald of Zenda');
    await textOf(popup).toMatch(/Your source\. The page is at\s+localhost/);
    await popup.press('Keep');
    await textOf(popup).toContain('✓ Kept');
    await textOf(popup).toContain('Undo');
    // The question is asked once in a profile: after the first article that is kept.
    await popup.press('In no page');
    await textOf(popup).toContain('No page marks them.');
    await expect
      .poll(() => popup.run(() => document.activeElement?.textContent))
      .toBe('Change it in the settings');
    expect(stage.site.requests.length).toBe(asked);
    await stage.driver.closePopup();
    await stage.driver.stopBackground();

    const other = await stage.driver.open(stage.site.url('/no-names.html'));
    const again = await stage.driver.popup(other);
    await search(again, 'carts cannot pass');
    await textOf(again).toContain('Tom Reyes');
    await again.press('Show in article');
    const reader = await stage.driver.extensionTab('reader.html?kept=');
    await textOf(reader).toContain(HERALD.title);
    await textOf(reader).toContain('Zenda Herald of Zenda');
    await textOf(reader).toContain('Kept on');
    await until('the quote in its place', () =>
      reader.run(() =>
        document.querySelector('.quote[data-selected="true"]')?.textContent?.includes('carts'),
      ),
    );
    const told = await reader.run(() => [document.title, location.search + location.hash]);
    expect(told[0]).toBe('Kept article · On Record');
    expect(told[1]).toMatch(/^\?kept=[0-9a-f-]{36}$/);
    await page.close();
  });

  test('undo takes it back, and nothing of it is found', async () => {
    const { popup } = await openArticle('/keep/undone', HERALD.page.replaceAll('Tom Reyes', 'Paul Grone'));
    await popup.press('Keep this article');
    await textOf(popup).toContain('quotes by');
    await popup.press('Keep');
    await textOf(popup).toContain('✓ Kept');
    // A second press of Enter takes nothing back.
    await expect.poll(() => popup.run(() => document.activeElement?.textContent)).toContain('✓ Kept');
    await popup.press('Undo');
    await textOf(popup).toContain('Keep this article');
    await expect.poll(() => popup.run(() => document.activeElement?.textContent)).toBe('Keep this article');
    await search(popup, 'Paul Grone');
    await textOf(popup).toContain('Nothing found');
  });

  test('an article that is kept already is updated, or kept twice', async () => {
    const { page, popup } = await openArticle('/keep/again');
    await popup.press('Keep this article');
    await textOf(popup).toContain('quotes by');
    await popup.press('Keep');
    await textOf(popup).toContain('✓ Kept');
    await stage.driver.closePopup();
    stage.site.add('/keep/again', { body: HERALD.changed.replaceAll('/2024/05/03/bridge', '/keep/again') });
    await page.reload();
    const changed = await stage.driver.popup(page);
    await changed.press('Keep this article');
    await textOf(changed).toMatch(/Kept on \d+ \w+ \d{4}; 2 paragraphs have changed since/);
    await changed.press('Update');
    await textOf(changed).toContain('✓ Updated');
    await stage.driver.closePopup();
    const same = await stage.driver.popup(page);
    await same.press('Keep this article');
    await textOf(same).toContain('unchanged since');
    await same.press('Keep both');
    await textOf(same).toContain('✓ Kept');
    await same.press('Undo');
    await textOf(same).toContain('Keep this article');
  });

  test('a key keeps the page; the next popup tells it, once, and can take it back', async () => {
    stage.site.add('/keep/key', { body: HERALD.page.replaceAll('/2024/05/03/bridge', '/keep/key') });
    // First: the key is meant for the tab in front.
    const library = await stage.driver.openExtension('library.html');
    const page = await stage.driver.open(stage.site.url('/keep/key'));
    await stage.driver.command('keep-article');
    await untilLeft(library);
    const popup = await stage.driver.popup(page);
    await textOf(popup).toContain('✓ Kept');
    await popup.press('Undo');
    await textOf(popup).toContain('Keep this article');
    // Nothing of it is left for another one.
    expect(await isLeft(library)).toBe(false);
  });

  test('a selection, where there is one, is the article', async () => {
    stage.site.add('/keep/part', { body: HERALD.page.replaceAll('/2024/05/03/bridge', '/keep/part') });
    const page = await stage.driver.open(stage.site.url('/keep/part'));
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll('article p')[4]!);
      getSelection()!.addRange(range);
    });
    const popup = await stage.driver.popup(page);
    await popup.press('Keep this article');
    await textOf(popup).toContain('This is what you selected, not the whole page.');
    await textOf(popup).toContain('Tom Reyes, who leads');
    expect(await popup.run(() => document.body.innerText)).not.toContain(
      'The new bridge over the Ruri will open',
    );
  });

  test('selected words are kept as a quote from the menu: the article opens and asks whose they are', async () => {
    stage.site.add('/keep/quote', { body: HERALD.page.replaceAll('/2024/05/03/bridge', '/keep/quote') });
    await stage.driver.open(stage.site.url('/keep/quote'));
    const words = 'It has opposed the bridge since the first plans were shown to the public';
    await stage.driver.menu('keep-quote', words);
    const reader = await stage.driver.extensionTab('reader.html?kept=');
    await textOf(reader).toContain(`Who says It has opposed the bridge`);
    await textOf(reader).toContain(HERALD.title);
    await reader.press('Tom Reyes Person');
    await textOf(reader).toContain('Kept as a quote.');
  });

  test('a page without an article says so, and keeps nothing', async () => {
    const page = await stage.driver.open(stage.site.url('/empty.html'));
    const popup = await stage.driver.popup(page);
    await popup.press('Keep this article');
    await textOf(popup).toContain('This page cannot be kept');
    await textOf(popup).toContain('No article was found');
    const focused = () => popup.run(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Try again');
    await popup.press('Close');
    await textOf(popup).toContain('Keep this article');
    await expect.poll(focused).toBe('Keep this article');
  });

  test('why a key kept nothing of a page that is closed to extensions is told over it', async () => {
    // First: the key is meant for the tab in front.
    const library = await stage.driver.openExtension('library.html');
    const page = await stage.driver.open('about:blank');
    await stage.driver.command('keep-article');
    await untilLeft(library);
    const popup = await stage.driver.popup(page);
    await textOf(popup).toContain('This page cannot be kept');
    await popup.press('Close');
    await expect.poll(() => popup.run(() => document.querySelector('.keep-section'))).toBeNull();
  });

  test('names of the library are told in place of nobody, and not where the reader has pages not read', async () => {
    const { page, popup } = await openArticle('/keep/told');
    await popup.press('Keep this article');
    await textOf(popup).toContain('quotes by');
    await popup.press('Keep');
    await textOf(popup).toContain('✓ Kept');
    await textOf(popup).toContain('of your library on this page');
    await textOf(popup).not.toContain('Nobody on record');
    await popup.press('Highlight names on');
    await textOf(popup).toContain('are not read');
    await textOf(popup).not.toContain('of your library on this page');
    await popup.press('Highlight names on');
    await textOf(popup).toContain('of your library on this page');
    await page.close();
  });

  test('a place that is gone meanwhile is said, and the card stays', async () => {
    const { popup } = await openArticle('/keep/gone');
    await popup.press('Keep this article');
    await textOf(popup).toContain('quotes by');
    await popup.press('Keep');
    await textOf(popup).toContain('of your library on this page');
    await popup.press('Tom Reyes');
    await textOf(popup).toContain('Show in article');
    await popup.run(async () => {
      type Scope = Record<'browser' | 'chrome', { runtime: { sendMessage(message: object): Promise<void> } }>;
      const { browser, chrome } = globalThis as unknown as Scope;
      await (browser ?? chrome).runtime.sendMessage({ type: 'forget-everything' });
    });
    await popup.press('Show in article');
    await expect
      .poll(() => popup.run(() => document.querySelector('[role=alert]')?.textContent))
      .toContain('not on record any more');
    await textOf(popup).toContain('Show in article');
  });

  test('nothing of a page is read before the press', async () => {
    const { page, popup } = await openArticle('/keep/untouched');
    await textOf(popup).toContain('Keep this article');
    const names = await stage.driver.inContentScript(page)(() =>
      Object.keys(globalThis).filter((key) => /extract|readab/i.test(key)),
    );
    expect(names).toEqual([]);
    expect(await popup.run(() => document.querySelectorAll('.article-fields').length)).toBe(0);
  });
});
