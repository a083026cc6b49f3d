import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './sight-in-page.ts';

const TALL = '<p style="height:3000px">x</p>';
const box = (style: string, inner: string) => `<div style="width:200px;height:100px;${style}">${inner}</div>`;

/** Bodies in which scrolling brings the name into view. */
const SEEN: readonly { name: string; html: string }[] = [
  { name: 'a name far down', html: `${TALL}<b>Lena</b>` },
  { name: 'far down in a scroller', html: box('overflow:auto', `${TALL}<b>Lena</b>`) },
  { name: 'in a box that scripts scroll', html: box('overflow:hidden', `${TALL}<b>Lena</b>`) },
  {
    name: 'in a scroller in a scroller',
    html: box('overflow:auto', `${TALL}${box('overflow:auto', `${TALL}<b>Lena</b>`)}`),
  },
  { name: 'in a box that clips', html: box('overflow:clip', '<b>Lena</b>') },
  {
    name: 'from right to left',
    html: `<div dir="rtl">${box('overflow:auto;white-space:nowrap', `${'word '.repeat(90)}<b>Lena</b>`)}</div>`,
  },
  { name: 'fixed on the screen', html: `${TALL}<b style="position:fixed;top:9px">Lena</b>` },
  {
    name: 'positioned out of a box that clips',
    html: box('overflow:clip', '<b style="position:absolute;top:400px">Lena</b>'),
  },
  {
    name: 'far away and not laid out yet',
    html: `${TALL}<div style="content-visibility:auto;contain-intrinsic-size:90px"><b>Lena</b></div>`,
  },
];

/** Bodies in which nothing does. */
const UNSEEN: readonly { name: string; html: string }[] = [
  { name: 'above the page', html: '<b style="position:absolute;top:-999px">Lena</b>' },
  { name: 'left of the page', html: '<b style="position:absolute;left:-999px">Lena</b>' },
  {
    name: 'above a scroller’s front',
    html: box('overflow:auto', '<p style="margin-top:-66px"><b>Lena</b></p>'),
  },
  { name: 'outside a box that clips', html: box('overflow:clip', `${TALL}<b>Lena</b>`) },
  { name: 'fixed off the screen', html: '<b style="position:fixed;top:-99px">Lena</b>' },
  {
    name: 'in a box of one pixel',
    html: '<span style="position:absolute;width:1px;height:1px;overflow:hidden"><b>Lena</b></span>',
  },
  { name: 'clipped away', html: '<span style="position:absolute;clip-path:inset(50%)"><b>Lena</b></span>' },
  {
    name: 'clipped away the old way',
    html: '<span style="position:absolute;clip:rect(0,0,0,0)"><b>Lena</b></span>',
  },
  { name: 'hidden by style', html: '<b style="visibility:hidden">Lena</b>' },
];

inBrowsers<typeof InPage>('sight', `${import.meta.dirname}/sight-in-page.ts`, ({ inPage }) => {
  test.each(SEEN)('$name: can be seen', async ({ html }) => {
    expect(await inPage.isSeen(html)).toBe(true);
  });

  test.each(UNSEEN)('$name: cannot', async ({ html }) => {
    expect(await inPage.isSeen(html)).toBe(false);
  });

  test('steps pass over what cannot be seen', async () => {
    const html =
      '<b style="position:absolute;top:-99px">One</b><b>Two</b> <b style="position:fixed;left:-99px">Three</b><b>Four</b>';
    expect((await inPage.steps(html, 3)).map(([words]) => words)).toEqual(['Two', 'Four', 'Two']);
  });

  test('steps lead to names and quotations in the order of reading, to a quotation before the name in it', async () => {
    const html = '<p><b>One</b> <q>two <b>three</b></q></p><q>four</q><p><q>five</q> <b>six</b></p>';
    const stops = ['One', 'two ', 'three', 'four', 'five', 'six', 'One'];
    expect((await inPage.steps(html, stops.length)).map(([words]) => words)).toEqual(stops);
  });

  test('the popup does not count it', async () => {
    expect(await inPage.counted('<b style="position:absolute;top:-99px">Lena</b>')).toEqual([]);
    expect(
      await inPage.counted('<b>Lena</b> <b style="position:absolute;top:-99px">Lena</b> <b>Lena</b>'),
    ).toEqual([2]);
  });

  test('the page jumps to what is farther than two screens', async () => {
    const [near, far] = await inPage.steps(
      `<p style="height:120vh"></p><b>Near</b><p style="height:900vh"></p><b>Far</b>`,
      2,
    );
    expect(near?.[1]).toBeLessThan(100);
    expect(far?.[1]).toBeGreaterThan(1_000);
  });
});
