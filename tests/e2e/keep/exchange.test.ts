import { expect, test } from 'vitest';
import { once } from '../../../lib/holdings/once.ts';
import { quoteIdOf } from '../../../lib/holdings/quote-id.ts';
import type { ArticleId } from '../../../lib/model.ts';
import type { ArticleView } from '../../../lib/views/article-view.ts';
import { HOSTILE_FILES } from '../../packs/backup/hostile-files.ts';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { ask } from '../privacy/keep-articles.ts';
import { HERALD, PLAIN } from './herald.ts';
import { inventedPdf, set } from './invented-pdf.ts';
import { addFiles, chooseBackup } from './library-files.ts';
import { libraryRows } from './library-rows.ts';
import { packedFiles } from './packed-files.ts';

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

/** Gives the ids of what is kept, latest first, and the title of each. */
async function kept(pane: Pane): Promise<{ id: ArticleId; title: string }[]> {
  const message = { type: 'kept-articles', after: null };
  return (await ask<{ items: { id: ArticleId; title: string }[] }>(pane, message)).items;
}

/** Decides something of each kind of what is kept. */
async function decide(pane: Pane): Promise<void> {
  const all = await kept(pane);
  const of = async (town: string) => {
    const { id } = all.find(({ title }) => title.includes(town))!;
    const view = await ask<ArticleView>(pane, { type: 'article', article: id });
    const actor = (name: string) => view.actors.find((one) => one.name === name)!.id;
    return { id, actor, text: view.article.text, quotes: view.article.quotes };
  };
  const [strelsau, zenda, hentzau] = [await of('Strelsau'), await of('Zenda'), await of('Hentzau')];
  const [first, second] = strelsau.quotes.map((quote) => quoteIdOf(strelsau, quote));
  await ask(pane, {
    ...{ type: 'correct-quote', quote: first },
    correction: { speaker: { by: 'name', name: 'Lena Frey', kind: 'person' }, note: 'She said so herself.' },
  });
  await ask(pane, { type: 'correct-quote', quote: second, correction: { stance: 'denied' } });
  await ask(pane, { type: 'edit', article: zenda.id, fields: { title: 'The ferry', date: '2024-06-09' } });
  const words = 'The town has asked the state for help';
  const start = zenda.text.indexOf(words);
  await ask(pane, {
    ...{ type: 'own-quote', article: zenda.id, start, end: start + words.length, words },
    speaker: { by: 'name', name: 'Kit Marsh', kind: 'person' },
  });
  await ask(pane, {
    ...{ type: 'tell-identity', are: 'different' },
    ...{ one: strelsau.actor('Otto Brandt'), other: zenda.actor('Emil Karst') },
  });
  for (const edit of [{ name: 'Jana Weil-Lee' }, { addAlias: 'Captain Jana' }])
    await ask(pane, { type: 'edit-actor', actor: hentzau.actor('Jana Weil'), edit });
}

/** Gives what the command line packs of a file of each kind. */
function packedKinds(): string {
  const text = [
    'The toll on the road along the Ruri will end in the autumn, the head of the road',
    'office of Ruritania, Clara Voss, said on Monday. "The road is paid for," Voss said.',
    'She said that the office would close its seven toll houses, and that the people in',
    'them would be asked to stay.',
  ];
  const toll = inventedPdf([[...set(['Toll to end'], { size: 20 }), ...set(text, { top: 720 })]]);
  const line = { id: 'a', title: 'The dam of Zenda', text: 'Ann Lee said that the dam would hold.' };
  return packedFiles([
    { name: 'ferry.txt', content: article('Rassendyll', 'Hugo Stein') },
    { name: 'bridge.html', content: HERALD.page },
    { name: 'toll.pdf', content: Buffer.from(toll, 'latin1') },
    { name: 'lines.ndjson', content: JSON.stringify(line) },
  ]);
}

/** One file for both browsers: to read a PDF takes seconds. */
const packed = once(async () => packedKinds());

/** Files that are made to do harm, or are not whole, and what the page says of each. */
const REFUSED: readonly (readonly [name: string, words: string])[] = [
  ['a file without its end', 'is not whole: its end is missing'],
  ['a wrong checksum', '“articles-0001.ndjson” is damaged'],
  ['a zip bomb of 60 MB', '“articles-0001.ndjson” has more in it than its manifest says'],
  ['a newer version', 'was made by a newer On Record (format version 2; this one reads version 1)'],
  ['an entry called "../articles.ndjson"', '“manifest.json” cannot be read: “entries.0.name” is wrong'],
];

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
    await decide(pane);
    const before = await libraryRows(pane);
    const decided = JSON.stringify(before);
    for (const word of ['Lena Frey', 'She said so herself.', 'Kit Marsh', 'The ferry', 'Captain Jana'])
      expect(decided).toContain(word);
    expect(before).toMatchObject({ decisions: [{ are: 'different' }], edits: [{}, {}] });
    const file = await saved(pane, 'Export everything');
    await textOf(pane).toMatch(/3 articles exported as on-record-\d{4}-\d\d-\d\d\.onrecord/);

    const settings = await stage.driver.openExtension('settings.html');
    // What takes the room stands above, and comes later.
    await textOf(settings).toContain('The names that came with On Record take');
    await settings.press('Delete everything that is kept');
    await settings.press('Yes, delete them for good');
    await textOf(settings).toContain('No article is kept.');

    const again = await stage.driver.openExtension('library.html');
    await textOf(again).toContain('Nothing is kept yet');
    await chooseBackup(again, 'mine.onrecord', file);
    await textOf(again).toMatch(/mine\.onrecord[\s\S]*New are added\s+3/);
    await again.press('Add to your library');
    await textOf(again).toContain('3 articles added');
    expect(await libraryRows(again)).toEqual(before);

    await chooseBackup(again, 'mine.onrecord', file);
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
    const [{ id } = { id: '' }] = await kept(pane);
    await ask(pane, { type: 'edit', article: id, fields: { title: 'Mine' } });
    await addFiles(pane, [{ name: 'old.onrecord', content: file }], 'dropped');
    await textOf(pane).toMatch(/Different here as you choose below\s+1/);
    await pane.press('Take the file’s');
    await pane.press('Add to your library');
    await textOf(pane).toContain('1 article replaced');
    const title = async () => (await kept(pane))[0]?.title;
    expect(await title()).toContain('Tarlenheim');
    await pane.press('Take back');
    await textOf(pane).toContain('1 article as before');
    expect(await title()).toBe('Mine');
  });

  test('what the command line packs of texts, pages, PDFs and lines is imported, and goes again from the history', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await chooseBackup(pane, 'packed.onrecord', await packed());
    await textOf(pane).toMatch(/New are added\s+4/);
    await pane.press('Add to your library');
    await textOf(pane).toContain('4 articles added');
    const titles = (await kept(pane)).map(({ title }) => title);
    for (const one of ['Ferry of Rassendyll', HERALD.title, 'Toll to end', 'The dam of Zenda'])
      expect(titles).toContainEqual(expect.stringContaining(one));
    const history = await stage.driver.openExtension('library.html#decisions?part=imports');
    await textOf(history).toMatch(/4 articles imported[\s\S]*packed\.onrecord/);
    await history.run(() => document.querySelector<HTMLElement>('.take-back')!.click());
    await textOf(history).toContain('The import is taken back: 4 articles taken out');
    await textOf(history).not.toContain('packed.onrecord');
  });

  test('a file that does harm is refused in a sentence, and one that the browser lost comes back from its file', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await addFiles(pane, [
      { name: 'a.txt', content: article('Hofbau', 'Rosa Stamm') },
      { name: 'b.txt', content: article('Zenda', 'Ida Falk') },
    ]);
    await textOf(pane).toContain('2 added');
    const articles = await kept(pane);
    const before = await libraryRows(pane);
    const refusal = () =>
      pane.run(() => document.querySelector('.backup-section [role=alert]')?.textContent ?? '');
    for (const [row, [name, words]] of REFUSED.entries()) {
      const bytes = await HOSTILE_FILES.find((one) => one.name === name)!.make();
      await chooseBackup(pane, `torn-${row}.onrecord`, Buffer.from(bytes).toString('latin1'));
      await expect.poll(refusal).toContain(`torn-${row}.onrecord`);
      expect(await refusal()).toContain(words);
      expect(await refusal()).toMatch(/nothing was changed/i);
    }
    expect(await libraryRows(pane)).toEqual(before);

    const file = await saved(pane, 'Export everything');
    await pane.run(
      () =>
        new Promise((done) => {
          indexedDB.deleteDatabase('library').onsuccess = done;
        }),
    );
    await stage.driver.stopBackground();
    const lost = await stage.driver.openExtension('library.html');
    await textOf(lost).toContain('Your library is lost');
    // A file that is damaged loses nothing more.
    await chooseBackup(lost, 'torn.onrecord', file.slice(0, -22));
    await textOf(lost).toContain('torn.onrecord is not whole');
    await lost.press('Close');
    expect(await ask(lost, { type: 'library' })).toEqual({ state: 'lost' });
    await chooseBackup(lost, 'mine.onrecord', file);
    await lost.press('Begin anew with these articles');
    await textOf(lost).toContain(`${articles.length} articles added`);
    expect(await libraryRows(lost)).toEqual(before);
    expect(await ask(lost, { type: 'library' })).toMatchObject({ state: 'open' });
  });
});
