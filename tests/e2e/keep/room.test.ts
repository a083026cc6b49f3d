import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { PLAIN } from './herald.ts';
import { INVENTED_ARTICLES } from './invented-articles.ts';
import { addFiles } from './library-files.ts';

inBothBrowsers('what takes the room', (stage) => {
  const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
  const rows = (pane: Pane) =>
    pane.run(() =>
      [...document.querySelectorAll('.room-table tbody tr')].map((row) =>
        [...row.children].slice(0, 3).map((cell) => cell.textContent),
      ),
    );
  /** Adds up a column. */
  const sum = async (pane: Pane, column: number) =>
    (await rows(pane)).reduce((total, row) => total + Number(row[column]), 0);

  test('each source is told with its articles, its quotes and its bytes, and leads to its articles', async () => {
    const library = await stage.driver.openExtension('library.html');
    await textOf(library).toContain('Nothing is kept yet');
    await addFiles(
      library,
      INVENTED_ARTICLES.map((content, at) => ({ name: `${at}.txt`, content })),
    );
    const settings = await stage.driver.openExtension('settings.html');
    await textOf(settings).toContain(`Kept: ${INVENTED_ARTICLES.length} articles with`);
    await textOf(settings).toMatch(/On Record takes [\d.,]+ [kM]B in this browser/);
    await textOf(settings).toMatch(/came with On Record take [\d.,]+ [kM]B besides/);
    // Nothing is read before somebody wants to know.
    expect(await rows(settings)).toEqual([]);
    await settings.press('See what each source takes');
    await expect.poll(() => sum(settings, 1)).toBe(INVENTED_ARTICLES.length);
    const kept = await settings.run(() => document.body.innerText.match(/articles with (\d+) quotes/)?.[1]);
    expect(await sum(settings, 2)).toBe(Number(kept));
    const [name, count] = (await rows(settings))[0] ?? [];
    const path = await settings.run(() =>
      document.querySelector('.room-table a')!.getAttribute('href')!.slice(1),
    );
    const articles = await stage.driver.openExtension(path);
    await textOf(articles).toMatch(/\d+ articles?\b/);
    expect(path).toBe(`library.html#articles?${new URLSearchParams({ source: name! })}`);
    const found = () =>
      articles.run(() => document.querySelector('.found-count')?.textContent?.match(/^\d+/)?.[0]);
    await expect.poll(found).toBe(count);
  });

  test('all of a source is forgotten after a question, and brought back', async () => {
    const settings = await stage.driver.openExtension('settings.html');
    await textOf(settings).toContain('See what each source takes');
    await settings.press('See what each source takes');
    await expect.poll(() => sum(settings, 1)).toBe(INVENTED_ARTICLES.length);
    const before = await rows(settings);
    await settings.press('Forget all of Zenda Herald');
    await textOf(settings).toMatch(/Forget (all \d+ articles|the one article) of Zenda Herald\?/);
    const focused = () => settings.run(() => document.activeElement?.textContent);
    await expect.poll(focused).toMatch(/^Keep (it|them)$/);
    await settings.press('Keep ');
    await expect.poll(focused).toBe('What takes the room');
    expect(await rows(settings)).toEqual(before);
    await settings.press('Forget all of Zenda Herald');
    await settings.press('Yes, forget');
    await textOf(settings).toContain('Forgotten: Zenda Herald');
    await expect.poll(async () => (await rows(settings)).map(([name]) => name)).not.toContain('Zenda Herald');
    await settings.press('Undo');
    await expect.poll(() => rows(settings)).toEqual(before);
    const library = await stage.driver.openExtension('library.html');
    // Files that come before the library is open are not taken.
    await textOf(library).toMatch(/Articles \d+/);
    const another = PLAIN.replaceAll('Otto Brandt', 'Lena Grone');
    await addFiles(library, [{ name: 'ferry.txt', content: another }]);
    await textOf(settings).toContain('Your library has changed since this was read.');
    // Chromium draws no tab behind another: no pointer is felt there.
    await settings.run(() => document.querySelector<HTMLElement>('.room .link-button')!.click());
    await expect.poll(() => sum(settings, 1)).toBe(INVENTED_ARTICLES.length + 1);
  });
});
