import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './password-fields-in-page.ts';

/** Whether a body asks for a password. */
const BODIES: readonly { name: string; html: string; at?: string; asks: boolean }[] = [
  { name: 'nothing', html: '', asks: false },
  { name: 'a field for words', html: '<input>', asks: false },
  { name: 'a field for a password', html: '<input type="password">', asks: true },
  { name: 'in any capitals', html: '<form><input type="PassWord"></form>', asks: true },
  { name: 'a field without a box', html: '<input type="password" hidden>', asks: false },
  {
    name: 'a field in a form that is closed',
    html: '<form hidden><input type="password"></form>',
    asks: false,
  },
  {
    name: 'a field that style hides',
    html: '<input type="password" style="visibility:hidden">',
    asks: false,
  },
  {
    name: 'a trap for robots',
    html: '<input type="password" style="width:1px;height:1px;padding:0;border:0">',
    asks: false,
  },
  {
    name: 'a trap left of the page',
    html: '<input type="password" style="position:absolute;left:-9999px">',
    asks: false,
  },
  {
    name: 'a field below the screen',
    html: '<div style="height:9000px"></div><input type="password">',
    asks: true,
  },
  {
    name: 'a field in a shadow tree, seen from the document',
    html: '<div id="a"><template shadowrootmode="open"><input type="password"></template></div>',
    asks: false,
  },
  {
    name: 'a field in a shadow tree, seen from that',
    html: '<div id="a"><template shadowrootmode="open"><input type="password"></template></div>',
    at: 'a.shadowRoot',
    asks: true,
  },
  { name: 'an element that is one', html: '<input id="a" type="password">', at: 'a', asks: true },
  {
    name: 'an element that has one',
    html: '<form id="a"><p><input type="password"></p></form>',
    at: 'a',
    asks: true,
  },
];

/** What a page does then; `at` is what is new in it. */
const CHANGES: readonly {
  name: string;
  html: string;
  change: string;
  at?: string;
  asks: readonly boolean[];
}[] = [
  {
    name: 'opens its form',
    html: '<form id="a" hidden><input type="password"></form>',
    change: 'a.hidden = false',
    asks: [false, true],
  },
  {
    name: 'closes its form',
    html: '<form id="a"><input type="password"></form>',
    change: 'a.hidden = true',
    asks: [true, false],
  },
  {
    name: 'takes its field away',
    html: '<input id="a" type="password">',
    change: 'a.remove()',
    asks: [true, false],
  },
  {
    name: 'adds a field',
    html: '<p id="a"></p>',
    change: `a.innerHTML = '<input type="password">'`,
    at: 'a',
    asks: [false, true],
  },
  {
    name: 'makes a field one for passwords',
    html: '<input id="a">',
    change: `a.type = 'password'`,
    asks: [false, true],
  },
  {
    name: 'shows the password',
    html: '<input id="a" type="password">',
    change: `a.type = 'text'`,
    asks: [true, false],
  },
];

inBrowsers<typeof InPage>('a password', `${import.meta.dirname}/password-fields-in-page.ts`, ({ inPage }) => {
  test.each(BODIES)('$name: $asks', async ({ html, at, asks }) => {
    expect(await inPage.asks(html, at)).toBe(asks);
  });

  test.each(CHANGES)('a page that $name: $asks', async ({ html, change, at, asks }) => {
    expect(await inPage.asksBeforeAndAfter(html, change, at)).toEqual(asks);
  });
});
