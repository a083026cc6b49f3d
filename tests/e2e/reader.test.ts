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
    await expect.poll(() => reader.run(() => document.body.innerText)).toMatch(/does not have this article/);
  });
});
