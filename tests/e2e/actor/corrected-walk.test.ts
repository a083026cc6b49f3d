import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { addFiles } from '../keep/library-files.ts';
import { painted, pointOf } from '../page-probe.ts';
import { pressUntil } from '../press-until.ts';
import { until } from '../until.ts';

const WORDS = 'There are four passengers on a good day';
/** Two speak in it, so that what one is given wrongly can become the other's. */
const ARTICLE = `Ferry of Strelsau to stop in winter

STRELSAU, 7 June 2024 (Zenda Herald) - The ferry over the lake of Strelsau will not run in winter any more, its captain, Otto Brandt, said on Friday.

“${WORDS},” Brandt said. He said that he would sell the boat.

“The town will buy it,” said Ilse Marek, the mayor of Strelsau.`;
const ELSEWHERE = `<!doctype html><html lang="en"><title>Elsewhere</title><body>
<p>Captain Otto Brandt of Strelsau and Ilse Marek, the mayor of Strelsau, met on Wednesday.</p></body></html>`;

const wordsOf = (pane: Pane) => pane.run(() => document.body.innerText);
/** What a page lists as said by whose it is: a sentence that names them stands among others. */
const saidOn = (dossier: Pane) => dossier.run(() => document.querySelector('#said-by')?.textContent ?? '');

/** Opens the card of somebody whom the page names. A page gets one card a second, and starts over with each change: a press may come too soon. */
async function cardOf({ driver }: Stage, page: Page, name: string): Promise<Pane> {
  await page.bringToFront();
  return until(`the card of ${name}`, async () => {
    await page.keyboard.press('Escape');
    const { x, y } = await until(`“${name}”`, () => pointOf(page, name));
    await page.mouse.click(x, y);
    const card = await driver.card(page);
    const isThere = () =>
      card.run(
        (wanted) =>
          document.querySelector('h1')?.textContent === wanted &&
          document.querySelector('blockquote') !== null,
        name,
      );
    const end = Date.now() + 2_000;
    while (Date.now() < end) if (await isThere()) return card;
    return null;
  });
}

inBothBrowsers('from a card in a page to a correction', (stage) => {
  test('a quote goes from one card to the other’s, and back', async () => {
    const { driver, site } = stage;
    const library = await driver.openExtension('library.html');
    await addFiles(library, [{ name: 'ferry.txt', content: ARTICLE }]);
    await until('the article to be kept', () =>
      library.run(() => document.querySelector('[data-state=kept]') !== null),
    );
    site.add('/elsewhere', { body: ELSEWHERE });
    const page = await driver.open(site.url('/elsewhere'));
    const popup = await driver.popup(page);
    await popup.press('Mark names of your library in this page');
    await driver.closePopup();
    await expect.poll(() => painted(page)).toContain('Ilse Marek');

    const card = await cardOf(stage, page, 'Otto Brandt');
    expect(await wordsOf(card)).toContain(WORDS);
    const dossier = await pressUntil(card, 'All on record of', driver.extensionTab('actor.html#'));
    await expect.poll(() => saidOn(dossier)).toContain(WORDS);
    await showInArticle(dossier, WORDS);
    const reader = await driver.extensionTab('reader.html?kept=');
    await until('the quote to be emphasised', () =>
      reader.run(() => document.querySelector('.quote[data-selected=true]') !== null),
    );
    await reader.press('Correct…');
    await reader.press('Choose another speaker');
    // Outline and notes have her name too.
    await until('her among the offered', () =>
      reader.run((name) => {
        const offered = document.querySelectorAll<HTMLElement>('.correct-form .offered button');
        const hers = Array.from(offered).find((one) => one.textContent!.includes(name));
        hers?.click();
        return hers !== undefined;
      }, 'Ilse Marek'),
    );
    await reader.press('Save');
    await expect.poll(() => wordsOf(reader)).toContain('Corrected.');

    await expect.poll(() => saidOn(dossier)).not.toContain(WORDS);
    const hers = await cardOf(stage, page, 'Ilse Marek');
    expect(await wordsOf(hers)).toMatch(new RegExp(`${WORDS}[^]*corrected by you`));
    expect(await wordsOf(await cardOf(stage, page, 'Otto Brandt'))).not.toContain(WORDS);

    // A tab behind others feels no pointer.
    await reader.keys();
    await reader.press('Undo');
    await expect.poll(() => saidOn(dossier)).toContain(WORDS);
    expect(await wordsOf(await cardOf(stage, page, 'Otto Brandt'))).toContain(WORDS);
    expect(await wordsOf(await cardOf(stage, page, 'Ilse Marek'))).not.toContain(WORDS);
  });
});

/** Presses the button of the quote with these words, among others of the same name. */
function showInArticle(dossier: Pane, words: string): Promise<void> {
  return dossier.run((wanted) => {
    const entries = document.querySelectorAll('#said-by .quote-entry');
    const entry = Array.from(entries).find((one) => one.textContent!.includes(wanted))!;
    const buttons = Array.from(entry.querySelectorAll<HTMLElement>('button'));
    buttons.find((one) => one.textContent!.includes('Show in article'))!.click();
  }, words);
}
