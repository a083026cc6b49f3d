import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { filledCard } from '../filled-card.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { pointOf } from '../page-probe.ts';
import { until } from '../until.ts';

const AP = '000_a6909c2cfd527a08';

inBothBrowsers('copying a quote in other formats', (stage) => {
  test('goes by keys, says what was copied, and begins there the next time', async () => {
    const reader = await openAtQuote(stage);
    await reader.press('Copy as');
    await expect.poll(() => focused(reader)).toBe('Markdown');
    expect(await items(reader)).toEqual([
      ...['Markdown', 'HTML', 'APA', 'MLA', 'Chicago note', 'Harvard', 'AP story', 'Footnote'],
      ...['BibTeX', 'RIS', 'CSL-JSON'],
    ]);
    await key(reader, 'ArrowUp');
    await expect.poll(() => focused(reader)).toBe('CSL-JSON');
    await key(reader, 'b');
    await expect.poll(() => focused(reader)).toBe('BibTeX');
    await key(reader, 'Escape');
    await expect.poll(() => focused(reader)).toBe('Copy as…');
    expect(await items(reader)).toEqual([]);
    // The quote is still the one that is shown.
    expect(await reader.run(() => document.querySelector('.note-more') !== null)).toBe(true);

    await reader.press('Copy as');
    await reader.press('RIS');
    await expect.poll(() => items(reader)).toContain('✓ Copied as RIS');
    await expect
      .poll(() => reader.run(() => document.querySelector('.cite-menu > [role=status]')?.textContent))
      .toBe('Copied as RIS');
    await expect.poll(() => items(reader)).toEqual([]);
    await expect.poll(() => focused(reader)).toBe('Copy as…');

    const again = await openAtQuote(stage);
    await until('the choice to be known', async () => {
      await again.press('Copy as');
      const first = await until('the menu', () => focused(again));
      await key(again, 'Escape');
      return first === 'RIS';
    });
  });

  test('the one press still copies the plain citation', async () => {
    const reader = await openAtQuote(stage);
    await reader.press('Copy with citation');
    await expect
      .poll(() => reader.run(() => document.querySelector('.copy-button')?.textContent))
      .toContain('Copied');
  });

  test('an article’s quotes are handed to the browser as a file', async () => {
    const reader = await openAtQuote(stage);
    await reader.press('Download');
    await expect
      .poll(() => reader.run(() => document.querySelector('.cite-many')?.textContent))
      .toContain('Handed to the browser as Table (CSV)');
    await reader.press('Copy');
  });

  test('a card in a page offers what weighs little, and its Escape closes the menu first', async () => {
    const body =
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Wang</title><p>Wang Yi came to Paris in May.</p>';
    stage.site.add('/cite', { body });
    const page = await stage.driver.open(stage.site.url('/cite'));
    const { x, y } = await until('the name', () => pointOf(page, 'Wang Yi'));
    await page.mouse.click(x, y);
    const card = await filledCard(stage.driver, page);
    await card.press('Copy as');
    await expect.poll(() => focused(card)).toBe('Markdown');
    expect(await items(card)).toEqual(['Markdown', 'HTML']);
    await key(card, 'Escape');
    await expect.poll(() => items(card)).toEqual([]);
    expect(await card.run(() => document.querySelector('blockquote') !== null)).toBe(true);
    // A press counts once the card has been in sight for half a second.
    await until('the answer', async () => {
      const [first] = await items(card);
      if (first === undefined) await card.press('Copy as');
      else await card.press(first);
      return (await items(card)).includes('✓ Copied as Markdown');
    });
  });
});

async function openAtQuote({ driver }: Stage): Promise<Pane> {
  const first = await driver.openExtension(`reader.html?article=${AP}`);
  const id = await until('a quote', () => first.run(() => document.querySelector('.quote.direct[id]')?.id));
  const reader = await driver.openExtension(`reader.html?article=${AP}#${encodeURIComponent(id)}`);
  await until('what is told of it', () => reader.run(() => document.querySelector('.note-more') !== null));
  return reader;
}

function items(pane: Pane): Promise<string[]> {
  return pane.run(() =>
    Array.from(document.querySelectorAll('[role=menuitem]'), (one) => one.textContent ?? ''),
  );
}

function focused(pane: Pane): Promise<string> {
  return pane.run(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
}

function key(pane: Pane, name: string): Promise<void> {
  return pane.run((pressed) => {
    const { KeyboardEvent } = document.defaultView!;
    const options = { key: pressed, bubbles: true, cancelable: true };
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', options));
  }, name);
}
