import { expect, test } from 'vitest';
import type { TabPane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { addFiles } from '../keep/library-files.ts';
import { until } from '../until.ts';
import { openDraft, writeDraft } from './draft-pane.ts';
import { INVENTED_DRAFT } from './invented-draft.ts';

/** Gives what came of each quotation in the list, with the words of its entry. */
const entries = (pane: TabPane) =>
  pane.run(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.draft-entry'), (entry) =>
      [entry.dataset.found, entry.innerText.replaceAll(/\s+/g, ' ')].join(': '),
    ),
  );

const text = (pane: TabPane) => pane.run(() => document.body.innerText);

/** Where a draft may have been written to. */
const kept = (pane: TabPane) =>
  pane.run(async () => {
    const found: string[] = [
      location.href,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const table of database.objectStoreNames)
        found.push(
          await new Promise<string>((done) => {
            const asking = database.transaction(table).objectStore(table).getAll();
            asking.onsuccess = () => done(JSON.stringify(asking.result));
          }),
        );
      database.close();
    }
    return found.join('\n');
  });

const LIST = [
  expect.stringMatching(
    /^reworded: Paragraph 2 · Ilse Marek “We have waited.*Worded differently on 3 May 2024/,
  ),
  expect.stringMatching(/^on-record: Paragraph 3 · Wang Yi “No matter.*First on record: 7 March 2022/),
  expect.stringMatching(/^other-speaker: Paragraph 4 · Otto Brandt .*from Clara Voss: 4 March 2025/),
  expect.stringMatching(/^not-on-record: Paragraph 5 · Otto Brandt .*Not in your 2 articles\.$/),
];

inBothBrowsers('a draft', (stage) => {
  test('is checked before anything is kept, against what came with On Record', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await pane.press('Check a text');
    await until('the field', () => pane.run(() => document.querySelector('.draft-form textarea') !== null));
    await writeDraft(pane, INVENTED_DRAFT);
    await pane.keys('Control+Enter');
    await expect
      .poll(() => text(pane))
      .toContain('4 quotations, compared with the articles that came with On Record.');
    expect((await entries(pane)).map((one) => one.split(':')[0])).toEqual([
      ...['not-on-record', 'on-record', 'not-on-record', 'not-on-record'],
    ]);
    expect(await text(pane)).toContain('Not in the articles that came with On Record.');
  });

  test('is pasted, and each of its quotations is told what is on record; nothing of it is kept', async () => {
    const pane = await openDraft(stage);
    expect(await text(pane)).toContain('Nothing leaves this machine, nothing is kept.');
    await writeDraft(pane, INVENTED_DRAFT);
    await pane.keys('Control+Enter');
    await expect.poll(() => entries(pane)).toEqual(LIST);
    expect(await text(pane)).toContain('4 quotations, compared with your 2 articles');
    const isFocused = () => pane.run(() => document.activeElement?.classList.contains('found-count'));
    await expect.poll(isFocused).toBe(true);
    // What differs, and what is on record of it.
    expect(
      await pane.run(() => [
        document.querySelector('.word-difference del')?.textContent,
        document.querySelector('.word-difference ins')?.textContent,
      ]),
    ).toEqual([expect.stringContaining('winter'), expect.stringContaining('summer')]);

    await pane.press('Worded differently');
    await expect.poll(async () => (await entries(pane)).length).toBe(1);
    await pane.press('Paragraph 2');
    expect(await pane.run(() => document.querySelector('mark[aria-current]')?.textContent)).toContain(
      'We have waited eleven years',
    );
    const where = await kept(pane);
    // The search is of what is truly kept.
    expect(where).toContain('we will not wait another winter');
    expect(where).not.toContain('The lake froze from shore to shore');

    await pane.press('Show in article');
    const reader = await stage.driver.extensionTab('reader.html?kept=');
    await expect.poll(() => text(reader)).toContain('we will not wait another winter');
  });

  test('is dropped as a file, and does not become an article; one without a quotation is told so', async () => {
    const pane = await openDraft(stage);
    await addFiles(pane, [{ name: 'draft.txt', content: INVENTED_DRAFT }], 'dropped');
    await expect.poll(() => entries(pane)).toEqual(LIST);
    expect(await pane.run(() => document.querySelectorAll('[data-state=kept]').length)).toBe(0);
    await pane.press('Change the text');
    const focused = () => pane.run(() => (document.activeElement as HTMLTextAreaElement | null)?.value);
    await expect.poll(focused).toBe(INVENTED_DRAFT);
    await writeDraft(pane, 'It rained in Zenda.');
    await pane.press('Check the quotations');
    await expect.poll(() => text(pane)).toContain('There is no quotation in this text.');
    await addFiles(pane, [{ name: 'draft.docx', content: INVENTED_DRAFT }], 'dropped');
    await expect.poll(() => text(pane)).toContain('draft.docx');
    expect(await pane.run(() => document.querySelector('.draft-error')?.textContent)).toContain('.txt');
  });
});
