import { expect, test } from 'vitest';
import type { Pane, TabPane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { pressByKey } from '../press-by-key.ts';
import { until } from '../until.ts';
import { PLAIN } from './herald.ts';
import { INVENTED_ARTICLES } from './invented-articles.ts';
import { addFiles } from './library-files.ts';

/** A talk of so many turns: each is a quote, and the list of them is far longer than a window. */
const TURNS = 300;
const TALK = `The mayor and the river: a talk

STRELSAU, 4 January 2024 (Strelsau Post) - Ilse Marek, the mayor of Strelsau, spoke with this paper about the Ruri.

${Array.from({ length: TURNS }, (_, at) => `“The river was ${at + 1} feet high on that day, and we wrote it down,” Marek said.`).join('\n\n')}`;

inBothBrowsers('the views of the library', (stage) => {
  test('what is kept is listed, searched, and opened, all of it by keys', async () => {
    const pane = await openFilled(stage);
    await expect
      .poll(() => tabs(pane))
      .toEqual([
        ...['Articles 14', expect.stringMatching(/^People/), expect.stringMatching(/^Quotes \d+$/)],
        ...['Decisions 0', 'Check a text '],
      ]);
    await pane.keys('/', ...'toll houses');
    await expect
      .poll(() => rows(pane))
      .toEqual([
        expect.stringContaining('Voss doubts that the toll houses can be sold'),
        expect.stringContaining('Toll on the Ruri road to end'),
      ]);
    expect(await pane.run(() => document.querySelector('.row mark')?.textContent)).toBeTruthy();
    await pane.keys('ArrowDown', 'ArrowDown');
    await expect.poll(() => focused(pane)).toContain('Toll on the Ruri road to end');
    await pane.keys('Enter');
    const reader = await stage.driver.extensionTab('reader.html?kept=');
    await expect.poll(() => reader.run(() => document.body.innerText)).toContain('seven toll houses');
  });

  test('articles are chosen and forgotten, the focus stays in the list, and all of it is brought back', async () => {
    const pane = await openAt(stage, 'library.html#articles');
    const [first = '', second = '', third = ''] = await until('the rows', async () => {
      const all = await rows(pane);
      return all.length > 3 && !all.includes('…') && all;
    });
    await pane.keys('/', 'ArrowDown', 'Home', ' ', 'Shift+ArrowDown');
    await expect.poll(() => text(pane)).toContain('2 selected');
    await pane.keys('Delete');
    await expect.poll(() => text(pane)).toContain('Forgotten: 2 articles');
    await expect.poll(async () => (await rows(pane))[0]).toBe(third);
    expect(await isInList(pane)).toBe(true);
    await pane.keys('Control+z');
    await expect.poll(async () => (await rows(pane)).slice(0, 2)).toEqual([first, second]);
    expect(await isInList(pane)).toBe(true);
  });

  test('the last rows of a list are forgotten, and the focus goes to the one before', async () => {
    const pane = await openAt(stage, 'library.html#articles');
    // Of a list that is searched in part the end is another row.
    await expect.poll(() => pane.run(() => document.querySelector('.row')?.ariaSetSize)).toBe('14');
    await pane.keys('/', 'ArrowDown', 'End');
    await expect.poll(() => focused(pane)).toContain('Notes on the Ruri');
    await pane.keys('Delete');
    await expect.poll(() => text(pane)).toContain('Forgotten: Notes on the Ruri');
    await expect.poll(async () => (await rows(pane)).at(-1)).not.toContain('Notes on the Ruri');
    await expect.poll(() => focused(pane)).toBe((await rows(pane)).at(-1));
    await pane.press('Undo');
    await expect.poll(async () => (await rows(pane)).at(-1)).toContain('Notes on the Ruri');
    expect(await pane.run(() => document.activeElement !== document.body)).toBe(true);
  });

  test('quotes are found by words and by who says them; a denial is never without its word', async () => {
    const pane = await openAt(stage, 'library.html#quotes');
    await choose(pane, 'What was done with the words', 'denied');
    await expect
      .poll(() => rows(pane))
      .toEqual([expect.stringMatching(/denied that.*workers had been pushed[\s\S]*Karl Rassen/)]);
    expect(await address(pane)).toContain('#quotes?stance=denied');
    await pane.run(() => history.back());
    await expect.poll(async () => (await rows(pane)).length).toBeGreaterThan(5);
    await choose(pane, 'Grade', 'direct');
    await type(pane, 'Who says it', 'Hentzau');
    await expect
      .poll(() => rows(pane))
      .toEqual([
        expect.stringContaining('We pay because we said we would'),
        expect.stringContaining('We dispute the count'),
      ]);
    await expect.poll(() => address(pane)).toContain('who=Hentzau');
    const path = (await address(pane)).split('/').at(-1) ?? '';
    const again = await openAt(stage, path);
    await expect.poll(async () => (await rows(again)).length).toBe(2);
    await type(again, 'Search quotes', 'zebra');
    await expect.poll(() => text(again)).toContain('No quote fits all of this');
    await again.press('Leave out “zebra”');
    await expect.poll(async () => (await rows(again)).length).toBe(2);
  });

  test('quotes are chosen by keys, it is told whose they are, and they are cited together', async () => {
    const all = await openAt(stage, 'library.html#quotes?words=bridge');
    await expect.poll(async () => (await rows(all)).length).toBeGreaterThan(3);
    await all.keys('/', 'ArrowDown');
    await expect.poll(() => isInList(all)).toBe(true);
    await all.keys('Control+a');
    await expect.poll(() => text(all)).toMatch(/\d+ quotes of \d+ speakers selected/);
    await all.keys('Escape');
    await expect.poll(() => text(all)).not.toContain('selected');
    const pane = await openAt(stage, 'library.html#quotes?who=Hentzau&kind=direct');
    await expect.poll(async () => (await rows(pane)).filter((row) => row !== '…')).toHaveLength(2);
    await pane.keys('/', 'ArrowDown', 'Home', ' ', 'Shift+ArrowDown');
    await expect.poll(() => text(pane)).toContain('2 quotes of Greta Hentzau selected');
    await pane.run(() => {
      const format = document.querySelector<HTMLSelectElement>('.cite-many select')!;
      format.value = 'bibtex';
      format.dispatchEvent(new document.defaultView!.Event('change', { bubbles: true }));
    });
    await pressByKey(pane, '.cite-many button', 'Copy');
    await expect.poll(() => text(pane)).toContain('✓ Copied as BibTeX');
    await pressByKey(pane, '.cite-many button', 'Download');
    await expect.poll(() => text(pane)).toContain('✓ Handed to the browser as BibTeX');
    // Not by a key, and last: Firefox shows its downloads, and has the keys there.
    await pane.run(() => document.querySelector<HTMLElement>('.selection-bar > .quiet-button')!.click());
    await expect.poll(() => text(pane)).not.toContain('selected');
  });

  test('an address that does not fit shows its view without the part that does not', async () => {
    const pane = await openAt(stage, 'library.html#quotes?kind=loud&stance=denied&from=2024-02-31');
    await expect.poll(() => rows(pane)).toEqual([expect.stringContaining('denied that')]);
  });

  test('of a long list a few rows are drawn, and the focused one stays', async () => {
    const pane = await openAt(stage, 'library.html#quotes?words=river');
    await expect.poll(() => text(pane)).toMatch(new RegExp(`${TURNS} quotes|30\\d quotes`));
    await pane.keys('/', 'ArrowDown', 'End');
    await expect.poll(() => posInSet(pane)).toBeGreaterThanOrEqual(TURNS);
    const sizes = await pane.run(() => {
      const row = document.activeElement?.closest('li');
      return {
        drawn: document.querySelectorAll('.row').length,
        of: Number(row?.getAttribute('aria-setsize')),
        at: Number(row?.getAttribute('aria-posinset')),
        isInSight: (row?.getBoundingClientRect().bottom ?? 0) <= innerHeight,
      };
    });
    expect(sizes.of).toBeGreaterThanOrEqual(TURNS);
    expect(sizes.at).toBe(sizes.of);
    expect(sizes.isInSight).toBe(true);
    expect(sizes.drawn).toBeLessThan(60);
    await pane.run(() => scrollTo(0, 0));
    await expect
      .poll(() => pane.run(() => document.querySelector('[aria-posinset="1"]') !== null))
      .toBe(true);
    expect(await isInList(pane)).toBe(true);
    await pane.keys('ArrowUp');
    await expect.poll(() => posInSet(pane)).toBe(sizes.of - 1);
    await pane.keys('PageUp');
    await expect.poll(() => pane.run(() => scrollY > 0)).toBe(true);
  });

  test('two who are the same are put together, and taken apart again', async () => {
    const pane = await openAt(stage, 'library.html#people?words=Emil');
    await expect.poll(() => rows(pane)).toHaveLength(2);
    await pane.keys('/', 'ArrowDown', 'Home', 'Control+a');
    await expect.poll(() => text(pane)).toContain('2 selected');
    await pane.press('They are the same');
    await expect.poll(() => text(pane)).toContain('Put together');
    await expect.poll(() => rows(pane)).toHaveLength(1);
    await pane.press('Undo');
    await expect.poll(() => rows(pane)).toHaveLength(2);
  });

  test('what somebody said is shown alone, and the step back leads to where one was', async () => {
    const pane = await openAt(stage, 'library.html#people');
    await pane.press('said by Anton Vogt');
    // Addresses are synced with the history: whose quotes they are stands beside them.
    await expect.poll(() => address(pane)).toMatch(/#quotes$/);
    await expect.poll(async () => (await rows(pane)).every((row) => row.includes('Anton Vogt'))).toBe(true);
    await expect.poll(() => text(pane)).toContain('Anton Vogt ×');
    await pane.run(() => history.back());
    await expect.poll(() => rows(pane)).toContainEqual(expect.stringContaining('Person'));
    await pane.run(() => history.forward());
    await expect.poll(async () => (await rows(pane)).every((row) => row.includes('Anton Vogt'))).toBe(true);
    await pane.run(() => history.back());
    await expect.poll(() => rows(pane)).toContainEqual(expect.stringContaining('Person'));
    await pane.keys('/', ...'vogt', 'ArrowDown', 'Enter');
    const actor = await stage.driver.extensionTab('actor.html');
    await expect.poll(() => text(actor)).toContain('Anton Vogt');
  });
});

async function openAt({ driver }: Stage, path: string): Promise<TabPane> {
  const pane = await driver.openExtension(path);
  await until('the list', () => pane.run(() => document.querySelector('.row-list, .found-nothing') !== null));
  return pane;
}

/** Keeps all invented articles, and two captains who may be one. */
async function openFilled({ driver }: Stage): Promise<TabPane> {
  const pane = await driver.openExtension('library.html');
  const captains = ['Emil Karst', 'Emil Holm'].map((name) =>
    PLAIN.replaceAll('Otto Brandt', name)
      .replaceAll('Brandt', name.split(' ')[1] ?? '')
      .replaceAll('7 June 2024', '7 June 2021'),
  );
  const files = [...INVENTED_ARTICLES, TALK, ...captains].map((content, at) => ({
    name: `${at}.txt`,
    content,
  }));
  await addFiles(pane, files);
  await until('all of them to be kept', () =>
    pane.run((count) => document.querySelectorAll('[data-state=kept]').length === count, files.length),
  );
  await pane.press('Clear this list');
  return pane;
}

function rows(pane: Pane): Promise<string[]> {
  return pane.run(() => Array.from(document.querySelectorAll('.row-open'), (row) => row.textContent ?? ''));
}

function tabs(pane: Pane): Promise<string[]> {
  return pane.run(() => Array.from(document.querySelectorAll('[role=tab]'), (tab) => tab.textContent ?? ''));
}

function text(pane: Pane): Promise<string> {
  return pane.run(() => document.body.innerText);
}

function address(pane: Pane): Promise<string> {
  return pane.run(() => location.href);
}

function focused(pane: Pane): Promise<string> {
  return pane.run(() => document.activeElement?.textContent ?? '');
}

/** Tells which row of its list has the focus, from 1 on; 0 for none. */
function posInSet(pane: Pane): Promise<number> {
  return pane.run(() => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset')));
}

function isInList(pane: Pane): Promise<boolean> {
  return pane.run(
    () => document.activeElement?.closest('.row-list') !== null && document.activeElement !== null,
  );
}

function choose(pane: Pane, label: string, value: string): Promise<void> {
  return pane.run(
    (named, chosen) => {
      const field = document.querySelector<HTMLSelectElement>(`select[aria-label="${named}"]`)!;
      field.value = chosen;
      field.dispatchEvent(new document.defaultView!.Event('change', { bubbles: true }));
    },
    label,
    value,
  );
}

function type(pane: Pane, label: string, words: string): Promise<void> {
  return pane.run(
    (named, typed) => {
      const field = document.querySelector<HTMLInputElement>(`input[aria-label="${named}"]`)!;
      field.value = typed;
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    },
    label,
    words,
  );
}
