import { expect, test } from 'vitest';
import type { Pane, TabPane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { INVENTED_ARTICLES } from '../keep/invented-articles.ts';
import { addFiles } from '../keep/library-files.ts';
import { openCard } from '../open-card.ts';
import { pressUntil } from '../press-until.ts';
import { until } from '../until.ts';

inBothBrowsers('quotes side by side', (stage) => {
  /** The address under which the comparison is found again. */
  let address = '';

  test('a quote is pinned on the card in a page, and its page leads to it', async () => {
    const empty = await stage.driver.openExtension('compare.html');
    await expect.poll(() => textOf(empty)).toContain('Nothing is pinned yet.');
    const page = await stage.driver.open(stage.site.url('/bbc.html'));
    const card = await openCard(stage.driver, page, 'Wang Yi');
    const isPinned = () => card.run(() => document.querySelector('[aria-pressed=true]') !== null);
    await pressUntil(card, 'Compare', until('the quote to be pinned', isPinned));
    await expect.poll(() => columns(empty)).toEqual([expect.stringMatching(/^1 Wang Yi/)]);
    await pressUntil(card, 'See side by side', stage.driver.extensionTab('compare.html?'));
    // The tab that showed it already is the one that shows it now.
    expect(await textOf(empty)).toContain('Pin another quote');
    address = `compare.html${await empty.run(() => location.search)}`;
    expect(address).toMatch(/^compare\.html\?[0-9a-f-]{36}$/);
    expect(await empty.run(() => document.title)).toBe('Side by side · On Record');
  });

  test('quotes of the library come beside it, with what they share marked', async () => {
    const compare = await pinFromLibrary(stage, address);
    await expect
      .poll(() => columns(compare))
      .toEqual([
        expect.stringMatching(/^1 Wang Yi/),
        expect.stringMatching(/^2 \S/),
        expect.stringMatching(/^3 \S/),
      ]);
    const [, second, third] = (await columns(compare)) as [string, string, string];
    for (const column of [second, third]) {
      expect(column).toMatch(/Role then/);
      expect(column).toMatch(/Reported/);
      expect(column).toMatch(/Stance/);
    }
    const marks = await compare.run(() =>
      Array.from(document.querySelectorAll('.compare-column'), (column) =>
        Array.from(column.querySelectorAll('mark'), (mark) => mark.textContent?.toLowerCase() ?? ''),
      ),
    );
    expect(marks[1]!.join(' ')).toContain('town');
    expect(marks[2]!.join(' ')).toContain('town');
  });

  test('one is taken out and brought back to its place; the address shows it all again, after the background was ended too', async () => {
    const compare = await stage.driver.openExtension(address);
    await expect.poll(async () => (await columns(compare)).length).toBe(3);
    const before = await columns(compare);
    await compare.press('Take out 2');
    await expect.poll(async () => (await columns(compare)).length).toBe(2);
    await expect.poll(() => textOf(compare)).toMatch(/Taken out: /);
    await compare.press('Undo');
    await expect.poll(() => columns(compare)).toEqual(before);
    await stage.driver.stopBackground();
    const again = await stage.driver.openExtension(address);
    await expect.poll(() => columns(again)).toEqual(before);
  });

  test('all of it is saved as Markdown, deleted, and brought back', async () => {
    const compare = await stage.driver.openExtension(address);
    await expect.poll(async () => (await columns(compare)).length).toBe(3);
    await compare.run(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => {
          document.body.dataset.saved = text;
        });
        return createObjectURL.call(URL, file);
      };
    });
    await compare.press('Download');
    const saved = await until('the file', () => compare.run(() => document.body.dataset.saved ?? null));
    expect(saved).toMatch(/^# /);
    expect(saved).toContain('|  | 1 | 2 | 3 |');
    expect(saved).toMatch(/^\| \*\*Words\*\* \| .*\*\*town\*\*/m);
    expect(saved.match(/^> /gm)).toHaveLength(6);
    await compare.press('Delete: ');
    await expect.poll(() => textOf(compare)).toContain('Nothing is pinned yet.');
    await compare.press('Undo');
    await expect.poll(async () => (await columns(compare)).length).toBe(3);
  });
});

/** Keeps articles, chooses two quotes of the library and compares them. */
async function pinFromLibrary({ driver }: Stage, address: string): Promise<TabPane> {
  const library = await driver.openExtension('library.html');
  await addFiles(
    library,
    INVENTED_ARTICLES.map((content, at) => ({ name: `${at}.txt`, content })),
  );
  await until('all of them to be kept', () =>
    library.run(
      (count) => document.querySelectorAll('[data-state=kept]').length === count,
      INVENTED_ARTICLES.length,
    ),
  );
  const quotes = await driver.openExtension('library.html#quotes?words=town&kind=direct');
  await until('the rows', () => quotes.run(() => document.querySelectorAll('.row-open mark').length > 1));
  await quotes.keys('/', 'ArrowDown', 'Home', ' ', 'ArrowDown', ' ');
  await expect.poll(() => textOf(quotes)).toContain('2 quotes');
  await quotes.press('Compare');
  return driver.extensionTab(address);
}

function textOf(pane: Pane): Promise<string> {
  return pane.run(() => document.body.innerText);
}

function columns(pane: Pane): Promise<string[]> {
  return pane.run(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.compare-column'), (column) =>
      column.innerText.replaceAll(/\s+/g, ' '),
    ),
  );
}
