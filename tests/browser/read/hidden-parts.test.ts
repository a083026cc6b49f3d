import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './hidden-parts-in-page.ts';

/** How the element `a` comes to light. */
const OPENED: readonly { name: string; html: string; change: string }[] = [
  { name: 'by an attribute', html: '<p id="a" hidden>x</p>', change: 'a.hidden = false' },
  {
    name: 'by a class',
    html: '<style>.closed { display: none }</style><p id="a" class="closed">x</p>',
    change: `a.className = ''`,
  },
  {
    name: 'with what it stands in',
    html: '<div id="b" hidden><p id="a">x</p></div>',
    change: 'b.hidden = false',
  },
  {
    name: 'by a rule that is gone',
    html: '<style id="b">p { display: none }</style><p id="a">x</p>',
    change: 'b.remove()',
  },
  {
    name: 'with its details',
    html: '<details id="b"><summary>x</summary><p id="a">x</p></details>',
    change: 'b.open = true',
  },
  { name: 'in a popover', html: '<p id="a" popover>x</p>', change: 'a.showPopover()' },
];

inBrowsers<typeof InPage>('a hidden part', `${import.meta.dirname}/hidden-parts-in-page.ts`, ({ inPage }) => {
  test.each(OPENED)('is told of that opens $name', async ({ html, change }) => {
    expect(await inPage.toldOf(html, change)).toEqual(['<p#a>']);
  });

  test('that keeps its box is told of when somebody looks again', async () => {
    const html = '<p id="a" style="visibility:hidden">x</p>';
    expect(await inPage.toldOfOnLook(html, `a.style.visibility = ''`)).toEqual(['<p#a>']);
  });

  test('that left the document is forgotten', async () => {
    const html = '<div hidden id="c"><p id="a">x</p><p id="b">x</p></div>';
    expect(await inPage.toldOfRest(html, 'a.remove(); c.hidden = false')).toEqual(['<p#b>']);
  });
});
