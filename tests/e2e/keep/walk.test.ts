import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../cli/build-extension.ts';
import type { Pane } from '../driver.ts';
import { filledCard } from '../filled-card.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { painted, pointOf } from '../page-probe.ts';
import { until } from '../until.ts';
import { HERALD } from './herald.ts';

/** Saved pages of publishers, which stay outside the repository. */
const FOLDER = join(process.env.ON_RECORD_EVAL ?? join(ROOT, '../shared/eval'), 'pages/shared');
/** What such a page asks of the network is refused at once. */
const ALONE = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
};
/** So many real pages are walked: each takes some seconds in both browsers. */
const MOST_PAGES = 3;

const pages = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];

/** What the reader shows of a direct quote whose speaker is named in full. */
interface Shown {
  readonly speaker: string;
  readonly words: string;
}

inBothBrowsers('from one page to another', (stage) => {
  test('whom a kept article quotes is known on another page, and shown with source and date', async () => {
    await walk(
      stage,
      '/walk/herald',
      { body: HERALD.page.replaceAll('/2024/05/03/bridge', '/walk/herald') },
      'Tom Reyes',
    );
  });

  test.each(pages.slice(0, MOST_PAGES))('so is whom a real page quotes: %s', async (name) => {
    await walk(stage, `/${name}`, { body: readFileSync(join(FOLDER, name), 'utf8'), headers: ALONE }, null);
  });
});

/** Keeps a page, stops the background, and meets somebody whom it quotes on a page elsewhere. */
async function walk(
  { driver, site }: Stage,
  path: string,
  answer: Parameters<Stage['site']['add']>[1],
  wanted: string | null,
): Promise<void> {
  const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
  site.add(path, answer);
  const popup = await driver.popup(await driver.open(site.url(path)));
  await popup.press('Keep this article');
  await textOf(popup).toMatch(/\d words/);
  await popup.press('Keep');
  await textOf(popup).toContain('✓ Kept');
  await popup.press('Open in the reader');
  const reader = await driver.extensionTab('reader.html?kept=');
  await until('the article', () => reader.run(() => document.querySelector('.article-text p') !== null));
  const told = await reader.run(directQuotes);
  const quote = told.find(({ speaker }) => wanted === null || speaker === wanted);
  // A page of recipes quotes nobody by a full name: then there is nobody to meet.
  if (quote === undefined) return expect(wanted).toBeNull();
  await driver.closePopup();
  await driver.stopBackground();

  site.add('/walk/elsewhere', {
    body: `<!doctype html><html lang="en"><title>Elsewhere</title><body><p>They met ${quote.speaker} on Wednesday.</p></body></html>`,
  });
  const page = await driver.open(site.url('/walk/elsewhere'));
  const again = await driver.popup(page);
  await textOf(again).toContain('of your library on this page');
  await textOf(again).toContain(quote.speaker);
  expect(await painted(page)).not.toContain(quote.speaker);
  await again.press('Mark names of your library in this page');
  await driver.closePopup();
  await page.bringToFront();
  await expect.poll(() => painted(page)).toContain(quote.speaker);
  const { x, y } = await until('the name', () => pointOf(page, quote.speaker));
  await page.mouse.click(x, y);
  const card = await filledCard(driver, page);
  await textOf(card).toContain(quote.speaker);
  await textOf(card).toContain(quote.words.slice(0, 30));
}

/** Lists an article's direct quotes whose speaker has two names at least; runs in the reader. */
function directQuotes(): Shown[] {
  return Array.from(document.querySelectorAll('.quote.direct[id]'), (quote) => ({
    words: quote.textContent!.replace(/^[“"]/, '').trim(),
    speaker: quote.previousElementSibling?.querySelector('.note-speaker bdi')?.textContent?.trim() ?? '',
  })).filter(({ speaker }) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(speaker));
}
