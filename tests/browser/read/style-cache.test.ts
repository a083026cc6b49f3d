import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './style-cache-in-page.ts';

const SHOWN = { display: 'block', isBoxed: true, isVeiled: false, isPassedOver: false };

/** What is said of the element `a`. */
const LOOKS: readonly { name: string; html: string; look: Partial<typeof SHOWN> }[] = [
  { name: 'a paragraph', html: '<p id="a">x</p>', look: {} },
  { name: 'an inline element', html: '<b id="a">x</b>', look: { display: 'inline' } },
  { name: 'what has no box', html: '<p id="a" hidden>x</p>', look: { display: 'none', isBoxed: false } },
  {
    name: 'what stands in what has none',
    html: '<div hidden><p id="a">x</p></div>',
    look: { isBoxed: false },
  },
  {
    name: 'closed details',
    html: '<details><summary>x</summary><p id="a">x</p></details>',
    look: { isBoxed: false },
  },
  {
    name: 'content that is never shown',
    html: '<div style="content-visibility:hidden"><p id="a">x</p></div>',
    look: { isBoxed: false },
  },
  {
    name: 'content that is far away',
    html: '<div style="height:9000px"></div><div style="content-visibility:auto"><p id="a">x</p></div>',
    look: {},
  },
  {
    name: 'an element whose box is its parent’s',
    html: '<p id="a" style="display:contents">x</p>',
    look: { display: 'contents' },
  },
  {
    name: 'one whose parent has no box',
    html: '<div hidden><p id="a" style="display:contents">x</p></div>',
    look: { display: 'contents', isBoxed: false },
  },
  {
    name: 'what hides its text',
    html: '<p id="a" style="visibility:hidden">x</p>',
    look: { isVeiled: true },
  },
  {
    name: 'what inherits that',
    html: '<div style="visibility:collapse"><p id="a">x</p></div>',
    look: { isVeiled: true },
  },
  {
    name: 'what takes it back',
    html: '<div style="visibility:hidden"><p id="a" style="visibility:visible">x</p></div>',
    look: {},
  },
  { name: 'code', html: '<pre id="a">x</pre>', look: { isPassedOver: true } },
  {
    name: 'what stands in an editor',
    html: '<div contenteditable><p id="a">x</p></div>',
    look: { isPassedOver: true },
  },
];

inBrowsers<typeof InPage>(
  'the style cache',
  `${import.meta.dirname}/style-cache-in-page.ts`,
  ({ inPage }) => {
    test.each(LOOKS)('$name', async ({ html, look }) => {
      const [first] = await inPage.looks(html);
      expect(first).toEqual({ ...SHOWN, ...look });
    });

    test('remembers: what changes is seen by the next one', async () => {
      const [first, again, afresh] = await inPage.looks('<p id="a">x</p>', 'a.hidden = true');
      expect(first).toEqual(SHOWN);
      expect(again).toEqual(SHOWN);
      expect(afresh).toEqual({ ...SHOWN, display: 'none', isBoxed: false });
    });

    test('a plain text is no code', async () => {
      const [first] = await inPage.looks('<pre id="a">x</pre>', '', true);
      expect(first).toEqual(SHOWN);
    });

    test('what it knows of one element says nothing of its neighbours', async () => {
      const html = '<div id="a"><p id="b">x</p><pre id="c"><i id="d">x</i></pre><p id="e">x</p></div>';
      const elements = ['b', 'd', 'e', 'c', 'a', 'b'];
      expect(await inPage.passedOver(html, elements)).toEqual([false, true, false, true, false, false]);
    });
  },
);
