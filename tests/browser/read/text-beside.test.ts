import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './text-blocks-in-page.ts';

/** A body, and the text of each block in it, where what reads on is not what stands together. */
const BODIES: readonly { name: string; html: string; blocks: readonly string[] }[] = [
  {
    name: 'flex items a space apart read on',
    html: '<p style="display:flex;gap:.3em"><b>Lena</b><b>Maric</b></p>',
    blocks: ['Lena Maric'],
  },
  {
    name: 'so do an item and a text',
    html: '<p style="display:flex;gap:.3em">Lena <b>Maric</b> left</p>',
    blocks: ['Lena Maric left'],
  },
  {
    name: 'items that touch are one word',
    html: '<p style="display:flex"><b>L</b><b>e</b><b>na</b></p>',
    blocks: ['Lena'],
  },
  {
    name: 'what is before and behind the box in its line reads on too',
    html: '<p>Then <span style="display:inline-flex;gap:.3em"><b>Lena</b><b>Maric</b></span> left</p>',
    blocks: ['Then Lena Maric left'],
  },
  {
    name: 'from right to left too',
    html: '<p dir="rtl" style="display:flex;gap:.3em"><b>Lena</b><b>Maric</b></p>',
    blocks: ['Lena Maric'],
  },
  {
    name: 'flex items far apart part',
    html: '<p style="display:flex;gap:1em"><b>Lena</b><b>Maric</b></p>',
    blocks: ['Lena', 'Maric'],
  },
  {
    name: 'what pads chips parts them',
    html: '<p style="display:flex"><b style="padding:.5em">Lena</b><b style="padding:.5em">Maric</b></p>',
    blocks: ['Lena', 'Maric'],
  },
  {
    name: 'flex items below each other part',
    html: '<p style="display:flex;flex-direction:column"><b>Lena</b><b>Maric</b></p>',
    blocks: ['Lena', 'Maric'],
  },
  {
    name: 'long flex items are columns',
    html: `<p style="display:flex"><b>${'Lena '.repeat(10)}</b><b>Maric</b></p>`,
    blocks: ['Lena '.repeat(10), 'Maric'],
  },
  {
    name: 'grid items in one row read on',
    html: '<p style="display:inline-grid;grid-auto-flow:column;gap:.3em"><b>Lena</b><b>Maric</b></p>',
    blocks: ['Lena Maric'],
  },
  {
    name: 'grid items in rows part',
    html: '<p style="display:grid"><b>Lena</b><b>Maric</b></p>',
    blocks: ['Lena', 'Maric'],
  },
  {
    name: 'what is positioned stands beside its line',
    html: '<p>Lena <b style="position:absolute">a <i style="position:fixed">box</i></b>Maric</p>',
    blocks: ['Lena Maric', 'a ', 'box'],
  },
  {
    name: 'so does what floats',
    html: '<p>Lena <b style="float:right">note</b>Maric</p>',
    blocks: ['Lena Maric', 'note'],
  },
  {
    name: 'an initial is part of its word',
    html: '<p><b style="float:left"><i style="font-size:3em">L</i></b>ena Maric</p>',
    blocks: ['Lena Maric'],
  },
  {
    name: 'with the mark before it',
    html: '<p><b style="float:left;font-size:3em">“L</b>ena” left</p>',
    blocks: ['“Lena” left'],
  },
  {
    name: 'a badge is none',
    html: '<p><b style="float:left">L</b>Maric</p>',
    blocks: ['Maric', 'L'],
  },
  {
    name: 'a `br` that the layout hides is nothing',
    html: '<p>Lena <br style="display:none">Maric</p>',
    blocks: ['Lena Maric'],
  },
  {
    name: 'the marks of notes are nothing',
    html: '<p>Lena<sup>1</sup> Maric<sup><a>[2]</a></sup><sup>[who?]</sup>, left<sup>*</sup>[4][5] <sup>3</sup></p>',
    blocks: ['Lena Maric, left '],
  },
  {
    name: 'however they are raised',
    html: '<p>Lena<span style="vertical-align:super"> 1</span> left[1] today.[12]</p>',
    blocks: ['Lena left today.'],
  },
  {
    name: 'what belongs to a letter or figure stays',
    html: '<p>The 10<sup>th</sup> G<sup>7</sup> in M<sup>me</sup> [1] a[s] b[1]c</p>',
    blocks: ['The 10th G7 in Mme [1] a[s] b[1]c'],
  },
];

inBrowsers<typeof InPage>(
  'text beside lines',
  `${import.meta.dirname}/text-blocks-in-page.ts`,
  ({ inPage }) => {
    test.each(BODIES)('$name', async ({ html, blocks }) => {
      expect((await inPage.walk(html)).blocks).toEqual(blocks);
    });
  },
);
