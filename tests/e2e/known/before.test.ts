import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { openCard } from '../open-card.ts';

/** A page that says nothing of what anybody said: who travels where. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Travel</title>
<body style="margin: 2rem; font: 1rem/1.6 sans-serif">
<p id="ukraine">A delegation from Ukraine and its minister Wang Yi had met before shared a train on Monday.</p>
<p id="holiday">The next train was late. Wang Yi waited on the platform for half an hour, and read.</p>`;

const PAGES = [
  { path: '/on-ukraine.html', of: 'ukraine' },
  { path: '/on-a-train.html', of: 'holiday' },
] as const;

inBothBrowsers('before, on this', (stage) => {
  /** Opens the card at the name in one of the paragraphs. */
  async function cardIn(of: (typeof PAGES)[number]['of']): Promise<Pane> {
    const path = PAGES.find((one) => one.of === of)!.path;
    // One paragraph a page: the first name is clicked.
    const other = PAGES.find((one) => one.of !== of)!.of;
    stage.site.add(path, { body: PAGE.replace(new RegExp(`<p id="${other}">.*`), '') });
    const page = await stage.driver.open(stage.site.url(path));
    return openCard(stage.driver, page, 'Wang Yi');
  }
  const onThis = (card: Pane) =>
    card.run(() =>
      [...document.querySelectorAll('.before-on-this .passage')].map((passage) => ({
        reason: passage.querySelector('.on-this-reason')?.textContent,
        words: passage.querySelector('blockquote')?.textContent,
      })),
    );

  test('what was said on the subject of the paragraph comes first, with why', async () => {
    const card = await cardIn('ukraine');
    expect(await onThis(card)).toEqual([
      { reason: 'Also about Ukraine', words: expect.stringContaining('add fuel to the flames') },
    ]);
    const isFirst = await card.run(() => {
      const [first] = document.querySelectorAll('.quote-entry');
      return first?.closest('.before-on-this') !== null;
    });
    expect(isFirst).toBe(true);
  });

  test('where nothing was, the card is as ever; each quote says the role of its day', async () => {
    const card = await cardIn('holiday');
    expect(await onThis(card)).toEqual([]);
    const roles = await card.run(() =>
      [...document.querySelectorAll('.passage')].map((passage) => [
        passage.querySelector('time')?.getAttribute('datetime'),
        passage.querySelector('.attribution')?.textContent,
      ]),
    );
    const roleOf = (day: string) => roles.find(([date]) => date === day)?.[1];
    expect(roleOf('2022-03-07')).toMatch(/^(.* · )?Foreign Minister of China · /);
    expect(roleOf('2023-02-23')).toMatch(
      /^(.* · )?Director of the Office of the Foreign Affairs Commission /,
    );
  });
});
