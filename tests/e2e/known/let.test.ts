import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { untilRead } from '../page-probe.ts';
import { pressUntil } from '../press-until.ts';
import { keep } from '../privacy/keep-articles.ts';
import { until } from '../until.ts';
import { ON_RECORD } from './letter.ts';
import { markedQuotations, pointInQuotation } from './marked-quotations.ts';

/** What pages see of kept quotations. */
const KEPT = 'text-mark-4';

const COUNT = 'We dispute the count of the nights in Ukraine, and the law that it rests on';
const ARTICLE = {
  title: 'Builders reject the count',
  source: 'Hentzau Times',
  address: 'https://times.example/count',
  day: '2024-09-09',
  text: `“${COUNT},” said Greta Hentzau, who leads the builders.

“${ON_RECORD},” said Greta Hentzau on the same day.`,
};
const WORDED = COUNT.replace('dispute the count', 'never dispute the count');

const page = (
  frame: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>What was said</title>
<meta property="article:published_time" content="2026-11-28T08:00:00Z">
<body style="margin: 2rem; font: 18px/1.6 serif; max-width: 40rem">
<h1>What was said</h1><p><time datetime="2026-11-28">28 November 2026</time></p>
<p>“${WORDED},” said Greta Hentzau in Strelsau.</p>
<p>Somebody remembers “${ON_RECORD}”.</p>
<p style="opacity: 0.05">“${COUNT},” said Greta Hentzau.</p>
<p style="position: absolute; left: -9999px">“${COUNT},” said Greta Hentzau.</p>
${frame}`;

inBothBrowsers('kept quotations in pages', (stage) => {
  let isKept = false;

  async function open(): Promise<Page> {
    const { driver, site } = stage;
    if (!isKept) await keep(await driver.openExtension('corrections.html'), ARTICLE);
    isKept = true;
    site.add('/said-frame.html', { body: page('') });
    site.add('/said.html', {
      body: page('<iframe src="/said-frame.html" style="width: 600px; height: 300px"></iframe>'),
    });
    const opened = await driver.open(site.url('/said.html'));
    await untilRead(opened);
    await expect.poll(() => markedQuotations(opened)).toEqual([ON_RECORD]);
    return opened;
  }

  const click = async (opened: Page, word: string): Promise<Pane> => {
    const { x, y } = await until(`“${word}” to be marked`, () => pointInQuotation(opened, word, KEPT));
    await opened.mouse.move(x, y);
    await opened.mouse.click(x, y);
    return stage.driver.card(opened);
  };
  const headingOf = (card: Pane) => card.run(() => document.querySelector('h1')?.textContent);
  const textOf = (card: Pane) => card.run(() => document.body.innerText.replace(/\s+/g, ' '));

  test('one that the reader sees is marked where the page is let, and its card shows what differs', async () => {
    const { driver } = stage;
    const opened = await open();
    expect(await markedQuotations(opened, KEPT)).toEqual([]);
    await driver.command('mark-kept-names');
    await expect.poll(() => markedQuotations(opened, KEPT)).toEqual([`${WORDED},`, ON_RECORD]);
    const frame = opened.frames().find((one) => one.url().endsWith('/said-frame.html'))!;
    expect(await frame.evaluate((name) => CSS.highlights.has(name), KEPT)).toBe(false);

    const card = await click(opened, 'rests');
    await expect.poll(() => textOf(card)).toContain('this page: 28 November 2026');
    expect(await textOf(card)).toContain('Worded differently on 9 September 2024 (Hentzau Times)');
    // What is kept goes through the frame alone.
    expect(await opened.evaluate(() => document.documentElement.outerHTML)).not.toContain('Hentzau Times');
    const reader = await pressUntil(card, 'Show in article', driver.extensionTab('reader.html?kept='));
    await expect.poll(() => textOf(reader)).toContain(COUNT);
  });

  test('a public name in one is the name; one that is public too has one card, with both records', async () => {
    const { driver } = stage;
    const opened = await open();
    await driver.command('mark-kept-names');
    const name = await click(opened, 'Ukraine');
    await expect.poll(() => headingOf(name)).toBe('Ukraine');
    expect(await driver.cardCount(opened)).toBe(1);
    await opened.mouse.click(5, 5);
    await until('the frame to leave', async () => (await driver.cardCount(opened)) === 0);
    const both = await click(opened, 'moves');
    await expect.poll(() => headingOf(both)).toBe('Already on record');
    await expect.poll(() => textOf(both)).toContain('Associated Press (+ 1 more article)');
    await driver.command('mark-kept-names');
    await expect.poll(() => markedQuotations(opened, KEPT)).toEqual([]);
    expect(await markedQuotations(opened)).toEqual([ON_RECORD]);
  });

  test('a page that quotes the library and names nobody of it is let in the popup', async () => {
    const { driver, site } = stage;
    await open();
    site.add('/letter-of-nobody.html', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters</title>
        <p>A letter from China asks who said “${COUNT}”.</p>`,
    });
    const letter = await driver.open(site.url('/letter-of-nobody.html'));
    await untilRead(letter);
    const popup = await driver.popup(letter);
    await expect.poll(() => textOf(popup)).toContain('Mark those of your library in this page');
    await popup.press('Mark names of your library in this page');
    await expect.poll(() => markedQuotations(letter, KEPT)).toEqual([COUNT]);
  });
});
