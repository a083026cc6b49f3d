import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { openKept } from './open-kept.ts';
import { selectWords } from './select-words.ts';

inBothBrowsers('a kept article in the reader', (stage) => {
  const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
  test('title, date and source are put right there, and taken back', async () => {
    const { reader } = await openKept(stage, 'Otto Brandt');
    await textOf(reader).toContain('Ferry of Strelsau to stop in winter');
    // Its text begins with it too.
    expect(await reader.run(() => document.body.innerText.split('Ferry of Strelsau to stop').length)).toBe(2);
    await textOf(reader).toMatch(/Kept on \d+ \w+ \d{4}/);
    const focused = () => reader.run(() => document.activeElement?.textContent);
    await reader.press('Correct title');
    await expect.poll(() => reader.run(() => document.activeElement?.localName)).toBe('textarea');
    await reader.press('Cancel');
    await expect.poll(focused).toBe('Correct title, date or source');
    await reader.press('Correct title');
    await reader.run(() => {
      const field = document.querySelector<HTMLTextAreaElement>('.article-fields textarea')!;
      field.value = 'No ferry in winter';
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    });
    await reader.press('Save');
    await expect
      .poll(() => reader.run(() => document.querySelector('h1')?.textContent))
      .toBe('No ferry in winter');
    await textOf(reader).toContain('Saved.');
    await expect.poll(focused).toBe('Undo');
    await reader.press('Undo');
    // The note goes, and the focus is back where it was before.
    await expect.poll(focused).toBe('Correct title, date or source');
    await expect
      .poll(() => reader.run(() => document.querySelector('h1')?.textContent))
      .toBe('Ferry of Strelsau to stop in winter');
  });

  test('what another window changes of it is shown', async () => {
    const { library, reader } = await openKept(stage, 'Ivo Stamm');
    await library.run(async () => {
      type Scope = Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: object): Promise<unknown> } }
      >;
      const { browser, chrome } = globalThis as unknown as Scope;
      const { sendMessage } = (browser ?? chrome).runtime;
      type Kept = { value: { items: { id: string }[] } };
      const { value } = (await sendMessage({ type: 'kept-articles', after: null })) as Kept;
      await Promise.all(
        value.items.map(({ id }) =>
          sendMessage({ type: 'edit', article: id, fields: { title: 'No ferry at all' } }),
        ),
      );
    });
    await expect
      .poll(() => reader.run(() => document.querySelector('h1')?.textContent))
      .toBe('No ferry at all');
  });

  test('selected words become a quote of whom the reader chooses, say so, and go again', async () => {
    const { reader } = await openKept(stage, 'Emil Karst');
    const words = 'The town has asked the state for help';
    const own = () =>
      reader.run(() => document.querySelector('.kept-by-you')?.closest('.quote-note')?.textContent ?? '');
    await selectWords(reader, words);
    await reader.press('Keep as quote');
    await textOf(reader).toContain(`Who says ${words}?`);
    expect(await reader.run(() => document.querySelector('.chosen')?.textContent)).toBe(words);
    await reader.press('Emil Karst Person');
    await textOf(reader).toContain('Kept as a quote.');
    await expect.poll(own).toContain('Emil Karst');
    await reader.press('Undo');
    await expect.poll(own).toBe('');

    await selectWords(reader, words);
    await reader.press('Keep as quote');
    await reader.run(() => {
      const field = document.querySelector<HTMLInputElement>('.speaker-choice input')!;
      field.value = 'Lena Frey';
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    });
    await reader.press('Use this name');
    await expect.poll(own).toContain('Lena Frey');
    await reader.run(() =>
      document.querySelector('.kept-by-you')!.closest('.quote-note')!.querySelector('button')!.click(),
    );
    await reader.press('Remove this quote');
    await expect.poll(own).toBe('');
    await textOf(reader).toContain('The quote is removed.');
  });

  test('it is forgotten, and brought back', async () => {
    const { library, reader } = await openKept(stage, 'Hans Mohr');
    const listed = () => library.run(() => document.querySelector('.row-list')?.textContent ?? '');
    const before = await listed();
    await reader.press('Forget this article');
    await textOf(reader).toContain('is not in your library any more');
    const focused = () => reader.run(() => document.activeElement?.id || document.activeElement?.textContent);
    await expect.poll(focused).toBe('Undo');
    // The other tab hears of it.
    await expect.poll(listed).not.toBe(before);
    await reader.press('Undo');
    await textOf(reader).toContain('Hans Mohr');
    await expect.poll(focused).toBe('article');
    await expect.poll(listed).toBe(before);
  });

  test('an address of an earlier session leads to the library', async () => {
    const pane = await stage.driver.openExtension('reader.html?kept=00000000-0000-4000-8000-000000000000');
    await textOf(pane).toContain('earlier session');
    await textOf(pane).toContain('Your library');
  });
});
