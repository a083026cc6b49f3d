import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './is-dark-around-in-page.ts';

/** Bodies, and whether the text of the element `a` stands on a dark ground there. */
const BODIES: readonly { name: string; html: string; isDark: boolean }[] = [
  { name: 'a page that says nothing', html: '<p id="a">x</p>', isDark: false },
  { name: 'black', html: '<div style="background: #000"><p id="a">x</p></div>', isDark: true },
  {
    name: 'white on black',
    html: '<div style="background: #000"><p id="a" style="background: #fff">x</p></div>',
    isDark: false,
  },
  { name: 'a dark blue', html: '<p id="a" style="background: rgb(10 20 80)">x</p>', isDark: true },
  { name: 'a light yellow', html: '<p id="a" style="background: rgb(250 240 120)">x</p>', isDark: false },
  {
    name: 'glass over white',
    html: '<div style="background: #fff"><p id="a" style="background: rgb(0 0 0 / 0.2)">x</p></div>',
    isDark: false,
  },
  {
    name: 'a dark pane',
    html: '<div style="background: #fff"><p id="a" style="background: rgb(0 0 0 / 0.8)">x</p></div>',
    isDark: true,
  },
  {
    name: 'perceived lightness',
    html: '<p id="a" style="background: oklch(0.2 0.05 250)">x</p>',
    isDark: true,
  },
  { name: 'lightness in percent', html: '<p id="a" style="background: lab(90 0 0)">x</p>', isDark: false },
  {
    name: 'a colour space',
    html: '<p id="a" style="background: color(display-p3 0.1 0.1 0.1)">x</p>',
    isDark: true,
  },
  {
    name: 'light text on a picture',
    html: '<div style="background: #fff"><p id="a" style="color: #eee; background: linear-gradient(#111, #222)">x</p></div>',
    isDark: true,
  },
  {
    name: 'dark text on a picture',
    html: '<div style="background: #000"><p id="a" style="color: #111; background: linear-gradient(#eee, #ddd)">x</p></div>',
    isDark: false,
  },
  {
    name: 'a page that asks for a dark scheme',
    html: '<style>:root { color-scheme: dark }</style><p id="a">x</p>',
    isDark: true,
  },
  {
    name: 'a shadow tree',
    html: '<div style="background: #000"><x-a id="a"><template shadowrootmode="open"><p>x</p></template></x-a></div>',
    isDark: true,
  },
];

inBrowsers<typeof InPage>(
  'the ground of a name',
  `${import.meta.dirname}/is-dark-around-in-page.ts`,
  ({ inPage }) => {
    test.each(BODIES)('$name: dark: $isDark', async ({ html, isDark }) => {
      expect(await inPage.isDark(html)).toBe(isDark);
    });
  },
);
