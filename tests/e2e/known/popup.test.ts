import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { keepInvented, overQuoting } from './quoting-page.ts';

inBothBrowsers('quotations of a page in the popup', (stage) => {
  const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
  const rows = (popup: Pane) =>
    popup.run(() =>
      Array.from(document.querySelectorAll('.known-open'), (row) => [
        row.querySelector('.known-row-words')?.textContent?.trim(),
        row.querySelector('.known-line-text')?.textContent,
      ]),
    );

  test('those on record are listed with a line each; a card has the difference and both dates', async () => {
    await keepInvented(stage);
    const popup = await overQuoting(stage, 'known');
    await expect
      .poll(() => rows(popup))
      .toEqual([
        [
          '“We dispute the count, and we never dispute the law that it rests on,”',
          'Worded differently on 9 September 2024 (Hentzau Times)',
        ],
        [
          '“we want to hear it from an inspector and not from a newspaper,”',
          'First on record: 2 June 2024, Hentzau Times',
        ],
        [
          '“They are small, they are damp, and they stand beside a road,”',
          'First on record: 4 March 2025, Zenda Herald',
        ],
      ]);
    await textOf(popup).toMatch(/4 quotations compared with the quotes of \d+ articles\./);

    await popup.press('We dispute the count');
    await textOf(popup).toContain('Already on record');
    await textOf(popup).toContain('this page: 28 November 2026');
    await textOf(popup).toContain('Worded differently on 9 September 2024 (Hentzau Times)');
    await textOf(popup).toContain('Differs in “never”.');
    expect(
      await popup.run(() => [
        document.activeElement?.textContent,
        document.querySelector('.difference-words ins')?.firstChild?.firstChild?.textContent,
        document.querySelector('.quote-entry blockquote')?.textContent,
      ]),
    ).toEqual([
      'Already on record',
      'never',
      'said: “We dispute the count, and we dispute the law that it rests on,”',
    ]);
    await popup.press('Why this match');
    await textOf(popup).toContain('Most words are the same');
    await popup.press('Back');
    await textOf(popup).toContain('Articles on record');
    await popup.press('They are small');
    await textOf(popup).toContain('First on record: 4 March 2025, Zenda Herald');
    await popup.press('Show in article');
    const reader = await stage.driver.extensionTab('reader.html?kept=');
    await textOf(reader).toContain('they stand beside a road');
  });

  test('where none is on record, one line says what was compared', async () => {
    const popup = await overQuoting(stage, 'unknown');
    await textOf(popup).toMatch(/1 quotation compared with the quotes of \d+ articles: none is there\./);
    expect(await rows(popup)).toEqual([]);
  });

  test('a page without quotations, and one that is not to be read, are told nothing of', async () => {
    const popup = await overQuoting(stage, 'silent');
    await textOf(popup).toContain('Articles on record');
    await textOf(popup).not.toContain('compared');
    await stage.driver.closePopup();
    const other = await overQuoting(stage, 'known');
    await textOf(other).toContain('already on record');
    await other.press('Highlight names on');
    await textOf(other).not.toContain('already on record');
    await other.run(() => document.querySelectorAll<HTMLElement>('[role=switch]')[1]!.click());
    await textOf(other).toContain('already on record');
  });
});
