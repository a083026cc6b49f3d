import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { putLookUps } from '../put-look-ups.ts';
import { until } from '../until.ts';
import { HERALD, PLAIN } from './herald.ts';
import { inventedPdf, set } from './invented-pdf.ts';
import { addFiles, openAdding } from './library-files.ts';

const HEAD = (page: number) => set([`The Zenda Herald, page ${page}`], { top: 820, size: 8 });
const PDF = inventedPdf([
  [
    ...HEAD(1),
    ...set(['Toll on the Ruri road to end'], { size: 20 }),
    ...set(
      [
        'The toll on the road along the Ruri will end in the autumn, the head of the',
        'road office of Ruritania, Clara Voss, said on Monday. "The road is paid for,"',
        'Voss said. She said that the office would close its seven toll houses, and the',
      ],
      { top: 720 },
    ),
  ],
  [
    ...HEAD(2),
    ...set([
      'people who work in them would be asked to stay. The end of the toll had been',
      'promised when the road was built, and had been put off in every year since.',
    ]),
  ],
]);

inBothBrowsers('the library', (stage) => {
  const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));
  const rows = (pane: Pane) =>
    pane.run(() =>
      Array.from(document.querySelectorAll<HTMLElement>('.file-queue li'), (row) => row.innerText),
    );

  test('texts, saved pages and PDFs are taken in together; what cannot be read says why', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await textOf(pane).toContain('Your library');
    await addFiles(pane, [
      { name: 'ferry.txt', content: PLAIN },
      { name: 'bridge.html', content: HERALD.page.replace('/bridge"', '/saved"') },
      { name: 'toll.pdf', content: PDF },
      { name: 'locked.pdf', content: inventedPdf([set(['Secret'])], { isLocked: true }) },
      { name: 'scan.pdf', content: inventedPdf([[], []]) },
      { name: 'torn.pdf', content: '%PDF-1.4 and nothing more' },
      { name: 'song.mp3', content: 'la la' },
      { name: 'nothing.txt', content: '' },
      { name: 'note.txt', content: 'Only a few words.' },
    ]);
    await textOf(pane).toContain('3 added, 6 refused');
    // What was refused comes first: the list shows four at once.
    const [locked, scan, torn, song, nothing, note, ferry, bridge, toll] = await rows(pane);
    expect(ferry).toMatch(/Kept\. \d+ quotes? by 1 speaker/);
    expect(bridge).toMatch(/Bridge over the Ruri[\s\S]*Kept\. \d+ quotes by 3 speakers/);
    expect(toll).toMatch(/Toll on the Ruri road to end[\s\S]*Kept\./);
    expect(locked).toMatch(/password/);
    expect(scan).toMatch(/2 pages are pictures/);
    expect(torn).toMatch(/cannot be read/);
    expect(song).toMatch(/is of no kind that On Record reads/);
    expect(nothing).toMatch(/has no text/);
    expect(note).toMatch(/No article was found/);
    await textOf(pane).toContain('3 articles');

    await pane.run(() =>
      document.querySelectorAll<HTMLElement>('.file-queue li')[8]!.querySelector('button')!.click(),
    );
    const reader = await stage.driver.extensionTab('reader.html?kept=');
    await textOf(reader).toContain('close its seven toll houses, and the people who work in them');
    const text = await reader.run(() => document.body.innerText);
    expect(text).not.toContain('page 2');
    expect(text).toContain('Clara Voss');
  });

  test('a file that is dropped, and the same one again', async () => {
    const pane = await stage.driver.openExtension('library.html');
    const file = { name: 'inn.txt', content: PLAIN.replaceAll('Otto Brandt', 'Emil Karst') };
    await addFiles(pane, [file], 'dropped');
    await textOf(pane).toMatch(/Kept\. \d+ quotes?/);
    await addFiles(pane, [file], 'dropped');
    await textOf(pane).toContain('unchanged since');
  });

  test('a text that is pasted', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await openAdding(pane);
    await pane.press('Paste a text');
    await pane.run(
      (text) => {
        const field = document.querySelector<HTMLTextAreaElement>('.pasted-text textarea')!;
        field.value = text;
        field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
      },
      PLAIN.replaceAll('Otto Brandt', 'Hans Mohr'),
    );
    await pane.press('Look what is in it');
    await textOf(pane).toMatch(/\d+ quotes? by 1 speaker/);
    await pane.run(() => document.querySelector<HTMLElement>('.keep-first')!.click());
    await textOf(pane).toContain('✓ Kept');
  });

  test('an article is forgotten, and brought back', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await addFiles(pane, [
      { name: 'mill.txt', content: PLAIN.replaceAll('Ferry', 'Mill').replaceAll('Otto Brandt', 'Jana Weil') },
    ]);
    await textOf(pane).toContain('Mill of Strelsau');
    await pane.press('Clear this list');
    await pane.press('Forget Mill of Strelsau');
    await textOf(pane).toContain('Forgotten: Mill of Strelsau');
    const listed = () => pane.run(() => document.querySelector('.row-list')?.textContent ?? '');
    await expect.poll(listed).not.toContain('Mill of Strelsau');
    await pane.press('Undo');
    await expect.poll(listed).toContain('Mill of Strelsau');
  });

  test('an article that is too long for the background is kept at once, and read here', async () => {
    const pane = await stage.driver.openExtension('library.html');
    const part = 'The record of the council was read to the end, and nobody spoke of the bridge that day. ';
    const long = `${PLAIN.replaceAll('Otto Brandt', 'Karl Rassen')}${`\n\n${part.repeat(20)}`.repeat(150)}`;
    expect(long.length).toBeGreaterThan(200_000);
    await addFiles(pane, [{ name: 'long.txt', content: long }]);
    await textOf(pane).toContain('It is long, and is read below');
    const listed = () =>
      pane.run(() =>
        Array.from(document.querySelectorAll('.row-list li'), ({ textContent }) => textContent ?? ''),
      );
    await expect.poll(async () => (await listed()).some((row) => row.includes('not read yet'))).toBe(false);
    await expect.poll(() => pane.run(() => document.querySelector('.reading-note') === null)).toBe(true);
  });

  test('a page waits for another that reads, and begins no second time', async () => {
    const pane = await stage.driver.openExtension('library.html');
    await pane.run(() => {
      const view = document.defaultView! as Window & { workers?: number; release?: () => void };
      view.workers = 0;
      const { Worker } = view as unknown as { Worker: typeof globalThis.Worker };
      Object.assign(view, {
        Worker: class extends Worker {
          constructor(...args: ConstructorParameters<typeof Worker>) {
            super(...args);
            // The lists have one of their own.
            if (String(args[0]).includes('reading')) view.workers! += 1;
          }
        },
      });
      void navigator.locks.request(
        'library-reading',
        () => new Promise<void>((done) => Object.assign(view, { release: done })),
      );
    });
    // A page of the test before may read still.
    await until('the other reader', () =>
      pane.run(() => (document.defaultView as unknown as { release?: unknown }).release !== undefined),
    );
    const long = `${PLAIN.replaceAll('Otto Brandt', 'Lena Grone')}${'\n\nIt rained. '.repeat(20_000)}`;
    await addFiles(pane, [{ name: 'long.txt', content: long }]);
    await until('the page to wait', () =>
      pane.run(async () => {
        const { pending = [] } = await navigator.locks.query();
        return pending.some(({ name }) => name === 'library-reading');
      }),
    );
    await pane.run(() => (document.defaultView as unknown as { release(): void }).release());
    await textOf(pane).toMatch(/Ferry of Strelsau[^\n]*\n\.\n[^\n]*kept [^\n]*\n\.\n[1-9]\d* quotes?/);
    const begun = await pane.run(() => (document.defaultView as unknown as { workers: number }).workers);
    // None where a page of the test before read it.
    expect(begun).toBeLessThanOrEqual(1);
  });

  test('everything is deleted with a second press', async () => {
    const pane = await stage.driver.openExtension('settings.html');
    await textOf(pane).toMatch(/Kept: \d+ articles? with/);
    await textOf(pane).toContain('Note where I look names up');
    await putLookUps(pane);
    await textOf(pane).toContain('See 5 look-ups');
    await textOf(pane).toContain('The names that came with On Record take');
    await pane.press('Delete everything');
    await textOf(pane).toContain('This cannot be undone');
    await textOf(pane).toContain('and 5 look-ups.');
    await textOf(pane).toContain('There is no backup: you never exported these articles.');
    await pane.press('Keep them');
    const focused = () => pane.run(() => document.activeElement?.textContent);
    await expect.poll(focused).toContain('Delete everything');
    await pane.press('Delete everything');
    await pane.press('Yes, delete them');
    await textOf(pane).toContain('No article is kept.');
    expect(await focused()).toBe('Your data');
    await expect.poll(() => pane.run(() => document.body.innerText)).not.toContain('look-ups');
    const library = await stage.driver.openExtension('library.html');
    await textOf(library).toContain('Nothing is kept yet');
  });
});
