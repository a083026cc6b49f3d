import { expect, test } from 'vitest';
import type { Pane, Point } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { chooseQuote } from '../keep/choose-quote.ts';
import { openKept } from '../keep/open-kept.ts';
import { selectWords } from '../keep/select-words.ts';
import { untilDrawn } from '../page-probe.ts';
import { until } from '../until.ts';

const WORDS = 'There are four passengers on a good day';
const textOf = (pane: Pane) => expect.poll(() => pane.run(() => document.body.innerText));

/** Opens the card of somebody whom the article names, and gives what it lists as said by them. */
async function saidBy(reader: Pane, name: string): Promise<string> {
  await reader.run((wanted) => {
    document.querySelector<HTMLElement>('.reader-card [aria-label=Close]')?.click();
    const mentions = document.querySelectorAll<HTMLElement>('.mention');
    Array.from(mentions)
      .find((one) => one.textContent!.includes(wanted))!
      .click();
  }, name);
  await until(`the card of ${name}`, () =>
    reader.run(
      (wanted) => document.querySelector('.reader-card .card.ready h2')?.textContent?.includes(wanted),
      name,
    ),
  );
  return reader.run(() => document.querySelector<HTMLElement>('.reader-card')!.innerText);
}

/** Opens the form for the quote with these words, from its note. */
async function openForm(reader: Pane, words: string): Promise<void> {
  await chooseQuote(reader, words);
  await reader.press('Correct…');
  await until('the form', () => reader.run(() => document.querySelector('.correct-form') !== null));
}

/** Opens the page of whoever's card is open. */
async function openActorPage({ driver }: Stage, reader: Pane): Promise<Pane> {
  await reader.press('All on record of');
  return driver.extensionTab('actor.html#');
}

inBothBrowsers('a quote that is wrong', (stage) => {
  test('is put right from the page of the one who did not say it, and goes from their record to the other’s', async () => {
    const { reader } = await openKept(stage, 'Otto Brandt');
    expect(await saidBy(reader, 'Otto Brandt')).toContain(WORDS);
    const page = await openActorPage(stage, reader);
    await textOf(page).toContain(WORDS);
    // Their sentence names the one who did not say them, and stands among such.
    const isSaid = () =>
      page.run((words) => document.querySelector('#said-by')?.textContent?.includes(words) ?? false, WORDS);
    // So that the only reader is the one that the page opens.
    await reader.run(() => location.replace('/settings.html'));
    await until('it to be gone', () => reader.run(() => location.pathname === '/settings.html'));
    // Another quote stands before it in the passage, with the same buttons.
    await page.run((words) => {
      const entries = document.querySelectorAll('#said-by .quote-entry');
      const entry = Array.from(entries).find((one) => one.textContent!.includes(words))!;
      const buttons = Array.from(entry.querySelectorAll<HTMLElement>('button'));
      buttons.find((one) => one.textContent!.includes('Correct it in the article'))!.click();
    }, WORDS);
    // A browser may tell for a moment that the first one is there still.
    const second = await until('the form', async () => {
      const tab = await stage.driver.extensionTab('reader.html?kept=');
      return (await tab.run(() => document.querySelector('.correct-form') !== null)) && tab;
    });
    await second.press('Choose another speaker');
    await second.run(() => {
      const field = document.querySelector<HTMLInputElement>('.correct-form input')!;
      field.value = 'Jana Weil';
      field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    });
    await second.press('Use this name');
    await second.press('Save');
    await textOf(second).toContain('Corrected.');
    await textOf(second).toContain('corrected by you');
    // The open page of the other follows.
    await until('the words to go from the record', async () => !(await isSaid()));
    expect(await saidBy(second, 'Otto Brandt')).not.toContain(WORDS);
    await second.press('Undo');
    await until('the words to come back', isSaid);
  });

  test('is kept off every record, and goes back to what was read', async () => {
    const { reader } = await openKept(stage, 'Emil Karst');
    await openForm(reader, WORDS);
    await reader.press('Choose another speaker');
    await reader.press('Nobody');
    await reader.press('Save');
    await textOf(reader).toContain('Corrected.');
    expect(await saidBy(reader, 'Emil Karst')).not.toContain(WORDS);
    await reader.run(() => document.querySelector<HTMLElement>('.reader-card [aria-label=Close]')?.click());
    await reader.press('Back to what On Record read');
    await textOf(reader).toContain('The quote is as On Record read it.');
    expect(await saidBy(reader, 'Emil Karst')).toContain(WORDS);
  });

  test('is not saved without the name that was typed, and gives the focus back', async () => {
    const { reader } = await openKept(stage, 'Ivo Stamm');
    const type = async (name: string) => {
      await reader.run((words) => {
        const field = document.querySelector<HTMLInputElement>('.correct-form .speaker-part input')!;
        field.value = words;
        field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
      }, name);
      await textOf(reader).toContain(`“${name}”`);
      await reader.run(() => {
        const field = document.querySelector<HTMLInputElement>('.correct-form .speaker-part input')!;
        const enter = { key: 'Enter', bubbles: true, cancelable: true };
        field.dispatchEvent(new document.defaultView!.KeyboardEvent('keydown', enter));
      });
    };
    const speaker = () => reader.run(() => document.querySelector('.speaker-part p')?.textContent);
    await openForm(reader, WORDS);
    // The form lies over the lower half of the window, and not over the words that it asks about.
    const isInSight = () =>
      reader.run(() => {
        const { top, bottom } = document.querySelector('.chosen')!.getBoundingClientRect();
        return top >= 0 && bottom <= document.querySelector('.correct-form')!.getBoundingClientRect().top;
      });
    await expect.poll(isInSight).toBe(true);
    await reader.press('Choose another speaker');
    await type('Jana Weil');
    await expect.poll(() => reader.run(() => document.activeElement?.textContent)).toBe('Use this name');
    await reader.press('Save');
    await textOf(reader).toMatch(/Nothing is saved yet: choose who “Jana Weil” is/);
    await type('ivo stamm');
    await expect.poll(speaker).toContain('Speaker: Ivo Stamm');
    await reader.press('Cancel');
    await expect.poll(() => reader.run(() => document.activeElement?.textContent)).toBe('Correct…');
  });

  test('begins and ends where the reader has it, by words, by a drag and by a selection', async () => {
    const { reader } = await openKept(stage, 'Hans Mohr');
    const quoted = () =>
      reader.run(() => document.querySelector('.quote[data-selected=true]')?.textContent ?? '');
    await openForm(reader, WORDS);
    await reader.press('One word less at the start');
    expect(await reader.run(() => document.querySelector('.bounds-words')?.textContent)).toMatch(/^are four/);
    await reader.press('Save');
    await textOf(reader).toContain('Corrected.');
    await expect.poll(quoted).toMatch(/^“?are four passengers/);
    await openForm(reader, 'are four passengers');
    let way = await reader.run(wayToEnd, 'passengers');
    await until('the article to come to rest', async () => {
      const before = way;
      await untilDrawn(reader);
      way = await reader.run(wayToEnd, 'passengers');
      return way[0].y === before[0].y;
    });
    await reader.drag(...way);
    await expect
      .poll(() => reader.run(() => document.querySelector('.bounds-words')?.textContent))
      .toBe('are four passengers');
    await selectWords(reader, 'four passengers');
    await reader.press('Use these words');
    await reader.press('Save');
    await expect.poll(quoted).toBe('four passengers');
  });

  test('keeps a note, is graded anew, and goes where it is none; by keys', async () => {
    const { reader } = await openKept(stage, 'Lena Holt');
    await openForm(reader, WORDS);
    await expect.poll(() => reader.run(() => document.activeElement?.tagName)).toBe('H2');
    await reader.run(() => {
      const change = (selector: string, value: string, event: string) => {
        const field = document.querySelector<HTMLSelectElement>(selector)!;
        field.value = value;
        field.dispatchEvent(new document.defaultView!.Event(event, { bubbles: true }));
      };
      change('.correct-choices select', 'indirect', 'change');
      change('.correct-note textarea', 'She said it on the phone.', 'input');
    });
    await reader.press('Save');
    await textOf(reader).toContain('Your note: She said it on the phone.');
    await expect.poll(() => reader.run(() => document.querySelectorAll('.quote.direct').length)).toBe(0);
    await openForm(reader, WORDS);
    await until('the focus in the form', () =>
      reader.run(() => document.activeElement?.closest('.correct-form') !== null),
    );
    await reader.run(() => {
      const { KeyboardEvent } = document.defaultView!;
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await until('the form to close', () =>
      reader.run(() => document.querySelector('.correct-form') === null),
    );
    await openForm(reader, WORDS);
    await reader.press('This is no quote');
    await textOf(reader).toContain('The quote is removed.');
    const isQuoted = () =>
      reader.run(
        (words) =>
          Array.from(document.querySelectorAll('.quote'), (one) => one.textContent)
            .join()
            .includes(words),
        WORDS,
      );
    expect(await isQuoted()).toBe(false);
    await reader.press('Undo');
    await expect.poll(isQuoted).toBe(true);
  });
});

/** Gives where the handle at the end of the chosen words is taken hold of, and where it ends up behind a word. Runs in the reader. */
function wayToEnd(word: string): [Point, Point] {
  const knob = document.querySelector('.bound-handle[data-bound=end]')!.getBoundingClientRect();
  const walker = document.createTreeWalker(
    document.querySelector('.article-text')!,
    document.defaultView!.NodeFilter.SHOW_TEXT,
  );
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(word);
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
  }
  const { right, bottom } = range.getBoundingClientRect();
  return [
    { x: knob.left, y: knob.bottom + 3 },
    { x: right - 4, y: bottom + 3 },
  ];
}
