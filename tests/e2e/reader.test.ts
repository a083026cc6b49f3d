import { expect, test } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';
import { until } from './until.ts';

const AP = '000_a6909c2cfd527a08';

inBothBrowsers('the reader', (stage) => {
  test('it marks quotes and names where they stand', async () => {
    const reader = await stage.driver.openExtension(`reader.html?article=${AP}`);
    const wordsOf = (selector: string) =>
      reader.run((one) => Array.from(document.querySelectorAll(one), (found) => found.textContent), selector);
    await expect
      .poll(() => wordsOf('.quote.direct'))
      .toContainEqual(expect.stringContaining('The friendship between the two peoples is iron clad,'));
    expect(await wordsOf('.mention')).toEqual(
      expect.arrayContaining(['Wang Yi', 'Xi Jinping', 'Antony Blinken']),
    );
  });

  test('opened at a quote, it scrolls to it and emphasises it', async () => {
    const first = await stage.driver.openExtension(`reader.html?article=${AP}`);
    const ids = await until('quotes', async () => {
      const found = await first.run(() =>
        Array.from(document.querySelectorAll('.quote[id]'), ({ id }) => id),
      );
      return found.length > 3 && found;
    });
    const last = ids.at(-1)!;
    const reader = await stage.driver.openExtension(`reader.html?article=${AP}#${encodeURIComponent(last)}`);
    await until('the quote to be emphasised', () =>
      reader.run((id) => document.getElementById(id)?.dataset.selected === 'true', last),
    );
    await until('the quote to be in view', () =>
      reader.run((id) => {
        const { top, bottom } = document.getElementById(id)!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, last),
    );
    const looks = await reader.run(() => {
      const look = (one: Element | null) => (one ? getComputedStyle(one).backgroundColor : 'none');
      return [
        look(document.querySelector('.quote[data-selected="true"]')),
        look(document.querySelector('.quote[data-selected="false"]')),
      ];
    });
    expect(looks[0]).not.toBe(looks[1]);
  });

  test('an unknown article is told in a sentence, with those there are', async () => {
    const reader = await stage.driver.openExtension('reader.html?article=no-such-article');
    await expect
      .poll(() => reader.run(() => document.body.innerText))
      .toMatch(/article is not on record any more/);
  });

  test('it heads an article without a headline with its source and day, and shows no field of whoever stored it', async () => {
    const reader = await stage.driver.openExtension(`reader.html?article=${AP}`);
    const words = (selector: string) =>
      reader.run((one) => document.querySelector(one)?.textContent ?? '', selector);
    await expect.poll(() => words('h1')).toBe('Associated Press, 7 March 2022');
    expect(await words('.article-text')).toMatch(/^Chinese Foreign Minister Wang Yi speaks/);
    expect(await reader.run(() => document.title)).toBe('Associated Press, 7 March 2022 · On Record');
  });

  test('an open card lies over no word of the article', async () => {
    const reader = await stage.driver.openExtension(`reader.html?article=${AP}`);
    await until('names', () => reader.run(() => document.querySelectorAll('.mention').length > 9));
    await reader.run(() => document.querySelector<HTMLElement>('.mention')?.click());
    await until('the card to be filled', () =>
      reader.run(() => document.querySelector('.reader-card .card.ready') !== null),
    );
    const [articleEnds, cardStarts] = await reader.run(() => [
      document.querySelector('.article-text')!.getBoundingClientRect().right,
      document.querySelector('.reader-card')!.getBoundingClientRect().left,
    ]);
    expect(articleEnds).toBeLessThan(cardStarts!);
  });

  test('its names are one stop of the Tab key, and arrow keys go from one to another', async () => {
    const reader = await stage.driver.openExtension(`reader.html?article=${AP}`);
    await until('names', () => reader.run(() => document.querySelectorAll('.mention').length > 9));
    const stops = () =>
      reader.run(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.mention'))
          .flatMap((one, at) => (one.tabIndex === 0 ? [at] : []))
          .join(),
      );
    const type = (key: string) =>
      reader.run((pressed) => {
        const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        return Array.from(document.querySelectorAll('.mention')).indexOf(document.activeElement!);
      }, key);
    expect(await stops()).toBe('0');
    await reader.run(() => document.querySelector<HTMLElement>('.mention')?.focus());
    expect(await type('ArrowRight')).toBe(1);
    expect(await type('ArrowRight')).toBe(2);
    await expect.poll(stops).toBe('2');
    expect(await type('ArrowLeft')).toBe(1);
    expect(await type('Home')).toBe(0);
    expect(await type('ArrowLeft')).toBe(0);
  });

  test('a press on the skip link leads past the outline, and leaves the address alone', async () => {
    const reader = await stage.driver.openExtension(`reader.html?article=${AP}`);
    await until('the article', () => reader.run(() => document.querySelector('#article') !== null));
    const before = await reader.run(() => location.href);
    await reader.run(() => document.querySelector<HTMLElement>('.skip-link')?.click());
    expect(await reader.run(() => [document.activeElement?.id, location.href])).toEqual(['article', before]);
  });

  test('without an article it lists all, each a way to itself', async () => {
    const reader = await stage.driver.openExtension('reader.html');
    await expect
      .poll(() => reader.run(() => document.querySelector('h1')?.textContent))
      .toBe('Articles on record');
    expect(await reader.run(() => document.querySelectorAll('.article-list li').length)).toBe(3);
    expect(await reader.run(() => document.querySelector('[role="alert"]') === null)).toBe(true);
  });
});
