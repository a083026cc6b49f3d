import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../cli/build-extension.ts';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { PLAIN } from './herald.ts';
import { addFiles } from './library-files.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

async function ask<Value>(pane: Pane, message: object): Promise<Value> {
  const answer = (await pane.run((one) => chrome.runtime.sendMessage(one), message)) as {
    ok: boolean;
    value: Value;
  };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

const article = (town: string, speaker: string) =>
  PLAIN.replaceAll('Strelsau', town)
    .replaceAll('Otto Brandt', speaker)
    .replaceAll('Brandt', speaker.split(' ')[1]!);

/** Presses a button and gives the file that the page has saved then, a byte a character. */
async function saved(pane: Pane, button: string): Promise<string> {
  await pane.run(() => {
    const view = document.defaultView as unknown as { URL: typeof URL; saved: Blob | null };
    view.saved = null;
    const make = view.URL.createObjectURL.bind(view.URL);
    view.URL.createObjectURL = (blob: Blob) => {
      view.saved = blob;
      return make(blob);
    };
  });
  await pane.press(button);
  await expect
    .poll(() => pane.run(() => (document.defaultView as unknown as { saved: Blob | null }).saved?.size ?? 0))
    .toBeGreaterThan(0);
  return pane.run(async () => {
    const { saved: file } = document.defaultView as unknown as { saved: Blob };
    return Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join('');
  });
}

/** Gives what the library has on record, as its own pages are told it. */
async function recordOf(pane: Pane): Promise<unknown> {
  const { items } = await ask<{ items: { id: string }[] }>(pane, { type: 'kept-articles', after: null });
  const articles = [];
  for (const { id } of items) {
    const kept = await ask<object>(pane, { type: 'kept-article', article: id });
    const quotes = await ask<object>(pane, { type: 'article', article: id });
    articles.push({ kept, quotes });
  }
  return articles;
}

inBothBrowsers('articles in a file', (stage) => {
  const textOf = (pane: Pane) =>
    expect.poll(() => pane.run(() => document.body.innerText), { timeout: 60_000 });

  test('a library that was exported, deleted and imported is what it was, and then there is nothing new', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await textOf(pane).toContain('Nothing is kept yet');
    await addFiles(pane, [
      { name: 'a.txt', content: article('Strelsau', 'Otto Brandt') },
      { name: 'b.txt', content: article('Zenda', 'Emil Karst') },
      { name: 'c.txt', content: article('Hentzau', 'Jana Weil') },
    ]);
    await textOf(pane).toContain('3 added');
    const { items } = await ask<{ items: { id: string; title: string }[] }>(pane, {
      type: 'kept-articles',
      after: null,
    });
    const ferry = items.find(({ title }) => title.includes('Zenda'))!;
    await ask(pane, { type: 'edit', article: ferry.id, fields: { title: 'The ferry' } });
    const before = await recordOf(pane);
    const file = await saved(pane, 'Export everything');
    await textOf(pane).toMatch(/3 articles exported as on-record-\d{4}-\d\d-\d\d\.onrecord/);

    await ask(pane, { type: 'forget-everything' });
    const again = await stage.driver.openExtension('library.html');
    await textOf(again).toContain('Nothing is kept yet');
    await addFiles(again, [{ name: 'mine.onrecord', content: file }], 'dropped');
    await textOf(again).toMatch(/mine\.onrecord[\s\S]*New are added\s+3/);
    await again.press('Add to your library');
    await textOf(again).toContain('3 articles added');
    expect(await recordOf(again)).toEqual(before);

    await addFiles(again, [{ name: 'mine.onrecord', content: file }], 'dropped');
    await textOf(again).toContain('Nothing new: all of it is in your library.');
    await again.press('Close');
    await again.press('Earlier imports');
    await again.press('Take back mine.onrecord');
    await textOf(again).toContain('The import is taken back: 3 articles taken out.');
    await textOf(again).toContain('Nothing is kept yet');
  });

  test('what is different here is shown, and becomes the file’s where the reader chooses so', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await addFiles(pane, [{ name: 'a.txt', content: article('Tarlenheim', 'Karl Rassen') }]);
    await textOf(pane).toContain('1 added');
    const file = await saved(pane, 'Export everything');
    const { items } = await ask<{ items: { id: string }[] }>(pane, { type: 'kept-articles', after: null });
    await ask(pane, { type: 'edit', article: items[0]!.id, fields: { title: 'Mine' } });
    await addFiles(pane, [{ name: 'old.onrecord', content: file }], 'dropped');
    await textOf(pane).toMatch(/Different here as you choose below\s+1/);
    await pane.press('Take the file’s');
    await pane.press('Add to your library');
    await textOf(pane).toContain('1 article replaced');
    const title = async () =>
      (await ask<{ title: string }>(pane, { type: 'kept-article', article: items[0]!.id })).title;
    expect(await title()).toContain('Tarlenheim');
    await pane.press('Take back');
    await textOf(pane).toContain('1 article as before');
    expect(await title()).toBe('Mine');
  });

  test('a file that is damaged is refused, and says where', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await addFiles(pane, [{ name: 'torn.onrecord', content: 'PK no more' }], 'dropped');
    await textOf(pane).toContain('torn.onrecord is no file of articles that On Record has exported');
    await pane.press('Close');
    await textOf(pane).not.toContain('torn.onrecord');
  });

  test('what the command line packs is imported', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-packed-'));
    try {
      writeFileSync(join(folder, 'ferry.txt'), article('Rassendyll', 'Hugo Stein'));
      const out = join(folder, 'packed.onrecord');
      const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'cli/pack.ts'), folder, '-o', out], {
        encoding: 'utf8',
      });
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const pane = await stage.driver.openExtension('library.html');
      await addFiles(pane, [{ name: 'packed.onrecord', content: readFileSync(out, 'latin1') }], 'dropped');
      await textOf(pane).toMatch(/New are added\s+1/);
      await pane.press('Add to your library');
      await textOf(pane).toContain('1 article added');
      await textOf(pane).toContain('Ferry of Rassendyll');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
