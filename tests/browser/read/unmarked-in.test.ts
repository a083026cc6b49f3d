import { afterEach, expect, test } from 'vitest';
import { painted } from '../../e2e/page-probe.ts';
import type * as InPage from '../follow/follower-in-page.ts';
import { inBrowsers } from '../in-browsers.ts';

const LINE = 'By Lena Maric, Coastal Union, in Zubrovia';
const ALL = ['Lena Maric', 'Coastal Union', 'Zubrovia'];
const OTHERS = ['Lena Maric', 'Zubrovia'];

/** Markup around a line in which an organisation stands as a publisher. */
const FURNITURE: readonly string[] = [
  `<footer>${LINE}</footer>`,
  `<div role="contentinfo"><p>${LINE}</p></div>`,
  `<address>${LINE}</address>`,
  `<p class="article__byline">${LINE}</p>`,
  `<div id="ByLine">${LINE}</div>`,
  `<span rel="author">${LINE}</span>`,
  `<span itemprop="author">${LINE}</span>`,
  `<figure><figcaption>A hall. <span class="photo-credit">${LINE}</span></figcaption></figure>`,
  `<div class="cookie-banner"><div><p>${LINE}</p></div></div>`,
  `<section id="gdpr-consent">${LINE}</section>`,
  `<p class="c-copyright">${LINE}</p>`,
];

/** Markup around the same line in which it is news. */
const NEWS: readonly string[] = [
  `<p>${LINE}</p>`,
  `<figure><figcaption>${LINE}</figcaption></figure>`,
  `<article><p>It rained.</p><footer>${LINE}</footer></article>`,
  `<blockquote><p>It rained.</p><footer>${LINE}</footer></blockquote>`,
  `<main class="cookies-accepted"><p>${LINE}</p></main>`,
  `<div class="has-credits"><article><p>${LINE}</p></article></div>`,
];

/** A page's own controls: a click in them does what the page says. */
const CONTROLS: readonly string[] = [
  `<button>${LINE}</button>`,
  `<button><span><b>Read more:</b> <i>${LINE}</i></span></button>`,
  `<div role="button" tabindex="0">${LINE}</div>`,
  `<div role="tab">${LINE}</div>`,
  `<label><input type="checkbox"> ${LINE}</label>`,
];

inBrowsers<typeof InPage>(
  'unmarked names',
  `${import.meta.dirname}/../follow/follower-in-page.ts`,
  ({ inPage, page }) => {
    afterEach(() => inPage.stop());
    // What comes last is read last.
    const follow = (html: string) => inPage.follow(`${html}<p>Then Marland.</p>`);
    const names = () => expect.poll(() => painted(page()));

    test.each(FURNITURE)('organisations in %s', async (html) => {
      await follow(html);
      await names().toEqual([...OTHERS, 'Marland']);
    });

    test.each(NEWS)('none in %s', async (html) => {
      await follow(html);
      await names().toEqual([...ALL, 'Marland']);
    });

    test.each(CONTROLS)('all in %s', async (html) => {
      await follow(html);
      await names().toEqual(['Marland']);
    });

    test('say of whom the document speaks', async () => {
      await follow(`<button>${LINE}</button><p>Maric left.</p>`);
      await names().toEqual(['Maric', 'Marland']);
    });
  },
);
