import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './region-in-page.ts';

/** What is read again when a node has changed. */
const CHANGED: readonly { name: string; html: string; at: string; region: readonly string[] | null }[] = [
  { name: 'a block', html: '<p id="a">Lena</p><p>Maric</p>', at: 'a', region: ['<p#a>'] },
  {
    name: 'the text of a block',
    html: '<p id="a">Lena</p><p>Maric</p>',
    at: 'a.firstChild',
    region: ['Lena'],
  },
  {
    name: 'a text in a line',
    html: '<p id="a">Lena <b>Maric</b> left</p>',
    at: 'a.lastChild',
    region: ['Lena ', '<b>', ' left'],
  },
  {
    name: 'an inline element',
    html: '<p>Lena <b id="a">Maric</b> left</p>',
    at: 'a',
    region: ['Lena ', '<b#a>', ' left'],
  },
  {
    name: 'the text of an inline element',
    html: '<p>Lena <i><b id="a">Maric</b></i> left</p>',
    at: 'a.firstChild',
    region: ['Lena ', '<i>', ' left'],
  },
  {
    name: 'a line behind a `br`',
    html: '<p>Lena<br>Maric <b id="a">left</b><br>now</p>',
    at: 'a',
    region: ['Maric ', '<b#a>'],
  },
  {
    name: 'a line with a `br` that the layout hides',
    html: '<p>Lena <br style="display:none"><b id="a">left</b><br>now</p>',
    at: 'a',
    region: ['Lena ', '<br>', '<b#a>'],
  },
  {
    name: 'a `br` that is new',
    html: '<p>Lena <br id="a">left</p>',
    at: 'a',
    region: ['Lena ', '<br#a>', 'left'],
  },
  {
    name: 'a line with boxes beside it',
    html: '<p>Lena <i style="position:absolute">x</i><b id="a">Maric</b><i style="float:right">y</i> left</p>',
    at: 'a',
    region: ['Lena ', '<i>', '<b#a>', '<i>', ' left'],
  },
  {
    name: 'the text of a box beside a line',
    html: '<p>Lena <i style="position:absolute" id="a">x</i> Maric</p>',
    at: 'a.firstChild',
    region: ['x'],
  },
  {
    name: 'an initial',
    html: '<p><i style="float:left"><b style="font-size:3em" id="a">L</b></i>ena</p>',
    at: 'a.firstChild',
    region: ['<i>', 'ena'],
  },
  {
    name: 'a text before rows that are positioned one by one',
    html: `<div id="a">Lena${'<p style="position:absolute">x</p>'.repeat(100)}</div>`,
    at: 'a.firstChild',
    region: ['Lena', ...Array.from({ length: 20 }, () => '<p>')],
  },
  {
    name: 'items of one line',
    html: '<p style="display:flex;gap:.3em">Lena <b><i id="a">Maric</i></b><u>left</u><s style="padding:2em">now</s></p>',
    at: 'a.firstChild',
    region: ['Lena ', '<b>', '<u>'],
  },
  {
    name: 'an item in a box within a line',
    html: '<p>Then <span style="display:inline-flex"><b id="a">Maric</b></span> left</p>',
    at: 'a.firstChild',
    region: ['Then ', '<span>', ' left'],
  },
  {
    name: 'a line between blocks',
    html: '<div><p>One</p>Lena <b id="a">Maric</b><p>Two</p></div>',
    at: 'a',
    region: ['Lena ', '<b#a>'],
  },
  {
    name: 'a line that nothing has no box parts',
    html: '<p>Lena <b hidden>x</b><i id="a">Maric</i></p>',
    at: 'a',
    region: ['Lena ', '<b>', '<i#a>'],
  },
  {
    name: 'an element without a box of its own',
    html: '<p>Lena <b style="display:contents"><i id="a">Maric</i></b></p>',
    at: 'a',
    region: ['Lena ', '<b>'],
  },
  {
    name: 'a block that is shown inline',
    html: '<div>Lena <p id="a" style="display:inline">Maric</p></div>',
    at: 'a',
    region: ['Lena ', '<p#a>'],
  },
  {
    name: 'a text in a shadow tree',
    html: '<div id="a"><template shadowrootmode="open">Lena <b>Maric</b></template></div>',
    at: 'a.shadowRoot.firstChild',
    region: ['Lena ', '<b>'],
  },
  {
    name: 'a text in an inline host’s shadow tree',
    html: 'Lena <x-a id="a"><template shadowrootmode="open"><b>Maric</b></template></x-a> left',
    at: 'a.shadowRoot.firstChild.firstChild',
    region: ['Lena ', '<x-a#a>', ' left'],
  },
  {
    name: 'a text in a slot',
    html: '<x-a id="a">Maric<template shadowrootmode="open"><div>Lena <slot></slot></div></template></x-a>',
    at: 'a.firstChild',
    region: ['Lena ', '<slot>'],
  },
  {
    name: 'a comment in a line',
    html: '<p id="a">Lena <!--x--> Maric</p>',
    at: 'a.childNodes[1]',
    region: ['Lena ', 'x', ' Maric'],
  },
  {
    name: 'a shadow tree',
    html: '<div id="a"><template shadowrootmode="open"><b>Lena</b></template></div>',
    at: 'a.shadowRoot',
    region: ['#document-fragment'],
  },
];

/** The line beside what came or went, not the block. */
const EDGES: readonly { name: string; html: string; at: string; region: readonly string[] | null }[] = [
  { name: 'a block beside a change', html: '<p id="a">Lena</p>', at: 'a', region: null },
  {
    name: 'an item beside a change',
    html: '<p style="display:flex;gap:.3em"><b id="a">Lena</b><b>Maric</b></p>',
    at: 'a',
    region: ['<b#a>', '<b>'],
  },
  {
    name: 'a text beside a change',
    html: '<p id="a">Lena <b>Maric</b></p>',
    at: 'a.firstChild',
    region: ['Lena ', '<b>'],
  },
  {
    name: 'an inline element beside a change',
    html: '<p>Lena <b id="a">Maric</b></p>',
    at: 'a',
    region: ['Lena ', '<b#a>'],
  },
];

/** Where nothing is to be read. */
const NOTHING: readonly {
  name: string;
  html: string;
  at: string;
  change?: string;
  hidden?: readonly string[];
}[] = [
  {
    name: 'a node that has left',
    html: '<p id="a">Lena</p>',
    at: 'gone',
    change: 'window.gone = a.firstChild; gone.remove()',
  },
  { name: 'a node that was never there', html: '', at: `document.createElement('p')` },
  { name: 'a part without a box', html: '<p id="a" hidden>Lena</p>', at: 'a', hidden: ['<p#a>'] },
  {
    name: 'a text in a part without a box',
    html: '<p hidden><b id="a">Lena</b></p>',
    at: 'a.firstChild',
    hidden: ['<b#a>'],
  },
  { name: 'code', html: '<code id="a">Lena</code>', at: 'a.firstChild' },
  { name: 'what stands in code', html: '<pre><b id="a">Lena</b></pre>', at: 'a' },
  { name: 'what somebody types', html: '<div contenteditable><p id="a">Lena</p></div>', at: 'a.firstChild' },
  { name: 'a script', html: '<script id="a">Lena</script>', at: 'a.firstChild' },
  {
    name: 'a shadow tree in code',
    html: '<pre><span id="a"><template shadowrootmode="open"><i>Lena</i></template></span></pre>',
    at: 'a.shadowRoot.firstChild',
  },
  { name: 'our own', html: '<div id="ours">x</div>', at: 'ours.firstChild' },
];

inBrowsers<typeof InPage>('a region', `${import.meta.dirname}/region-in-page.ts`, ({ inPage }) => {
  test.each(CHANGED)('$name', async ({ html, at, region }) => {
    expect(await inPage.regionAt(html, at, 'node')).toEqual({ region, hidden: [] });
  });

  test.each(EDGES)('$name', async ({ html, at, region }) => {
    expect(await inPage.regionAt(html, at, 'edge')).toEqual({ region, hidden: [] });
  });

  test.each(NOTHING)('$name: nothing to read', async ({ html, at, change, hidden = [] }) => {
    expect(await inPage.regionAt(html, at, 'node', change)).toEqual({ region: null, hidden });
  });
});
