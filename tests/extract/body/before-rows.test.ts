import { describe, expect, test } from 'vitest';
import { DROPPED_BEFORE } from '../../../lib/extract/body/before-rows.ts';
import { article, extracted, page, RAIN } from '../parse.ts';

/** Words of a sentence that no other part of the page has. */
const STRAY = 'Nobody in Ruritania had ever seen a river so high, so wide and so brown as this one.';

/** What each row takes out of an article, and what looks like it and stays. The stray sentence stands in both. */
const CASES: Readonly<
  Record<string, { readonly goes: readonly string[]; readonly stays: readonly string[] }>
> = {
  'no-words': {
    goes: [`<noscript><p>${STRAY}</p></noscript>`, `<button>${STRAY}</button>`, `<nav><p>${STRAY}</p></nav>`],
    stays: [`<p>${STRAY}</p>`],
  },
  dialog: {
    goes: [`<div role="dialog"><p>${STRAY}</p></div>`, `<div aria-modal="true"><p>${STRAY}</p></div>`],
    stays: [`<div role="document"><p>${STRAY}</p></div>`],
  },
  consent: {
    goes: [`<div id="cookie-banner"><p>${STRAY}</p></div>`, `<div class="gdpr"><p>${STRAY}</p></div>`],
    stays: [`<div id="baker"><p>${STRAY}</p></div>`],
  },
  caption: {
    goes: [
      `<figure><img src="a.png"><figcaption>${STRAY}</figcaption></figure>`,
      `<p class="wp-caption-text">${STRAY}</p>`,
      `<p class="imageCaption">${STRAY}</p>`,
    ],
    stays: [
      `<figure><blockquote><p>${STRAY}</p></blockquote></figure>`,
      `<p class="picture-book">${STRAY}</p>`,
    ],
  },
  comments: {
    goes: [
      `<section id="comments"><p>${STRAY}</p></section>`,
      `<div class="commentlist"><p>${STRAY}</p></div>`,
    ],
    stays: [`<div class="commentary"><p>${STRAY}</p></div>`],
  },
  'next-article': {
    goes: [],
    stays: [`<article><p>${STRAY}</p></article>`],
  },
  'side-box': {
    goes: [
      `<aside><p>${STRAY}</p></aside>`,
      `<div class="related-posts"><p>${STRAY}</p></div>`,
      `<div class="newsletterSignup"><p>${STRAY}</p></div>`,
    ],
    stays: [`<div class="story-part"><p>${STRAY}</p></div>`],
  },
};

describe.each(Object.entries(CASES))('%s', (_, { goes, stays }) => {
  test.each([...goes.map((html) => [html, false] as const), ...stays.map((html) => [html, true] as const)])(
    '%s stays: %s',
    (html, isThere) => {
      const { text } = extracted(page('<title>Rain in Zenda</title>', article('', html)));
      expect(text.includes(STRAY)).toBe(isThere);
      expect(text.startsWith(RAIN.join('\n\n'))).toBe(true);
    },
  );
});

test('every row of the table is tested', () => {
  expect(Object.keys(CASES)).toEqual(DROPPED_BEFORE.map(({ name }) => name));
});

test('the next article of a page that scrolls on is left out', () => {
  const next = article('', `<p>${STRAY}</p>`.repeat(3), 'Rain in Ruritania').replaceAll(/<\/?main>/g, '');
  const body = article().replace('</main>', `${next}</main>`);
  expect(extracted(page('<title>Rain in Zenda</title>', body)).text).toBe(RAIN.join('\n\n'));
});

test('what holds most of the prose stays, whatever it is called', () => {
  const body = article().replace('class="story"', 'class="related newsletter"');
  expect(extracted(page('<title>Rain in Zenda</title>', body)).text).toBe(RAIN.join('\n\n'));
});
