import { afterEach, expect, test } from 'vitest';
import { painted } from '../../e2e/page-probe.ts';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './follower-in-page.ts';

const spans = (parts: readonly string[], style = 'display:inline-block', between = ''): string =>
  parts.map((part) => (part === ' ' ? part : `<span style="${style}">${part}</span>`)).join(between);
const CLIPPED =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
const note = (mark: string): string => `<sup><a href="#n">${mark}</a></sup>`;
const CAP = 'float:left;font-size:3em;line-height:.8';

/** Markup in which a reader sees a name at once, and the ranges that are painted. */
const MARKUP: readonly { name: string; html: string; painted: readonly string[] }[] = [
  // Beside the line.
  {
    name: 'words for screen readers between a first and a last name',
    html: `<p>Then Lena <span style="${CLIPPED}">(opens a window)</span>Maric left.</p>`,
    painted: ['Lena ', 'Maric'],
  },
  {
    name: 'a name within words for screen readers',
    html: `<p>Then<span style="${CLIPPED}"> Lena Maric</span> the guests left Zubrovia.</p>`,
    painted: ['Lena Maric', 'Zubrovia'],
  },
  {
    name: 'a tooltip in a link',
    html: '<p>They met in Coastal <a href="#"><span style="position:absolute;opacity:0">see there</span></a>Union again.</p>',
    painted: ['Coastal ', 'Union'],
  },
  {
    name: 'a side note that floats within a name',
    html: '<p>The Coastal <small style="float:right;width:8em">Founded in May.</small>Union met.</p>',
    painted: ['Coastal ', 'Union'],
  },
  {
    name: 'a name in a side note',
    html: '<p>It rained all <small style="float:right">Marland</small>day in Zubrovia.</p>',
    painted: ['Marland', 'Zubrovia'],
  },
  {
    name: 'a picture’s legend that floats at the front',
    html: '<p><span style="float:left;width:9em">Photo: a hall</span>Lena Maric left.</p>',
    painted: ['Lena Maric'],
  },
  {
    name: 'two positioned words, which are two lines',
    html: '<p style="position:relative"><b style="position:absolute;top:0">Coastal</b><b style="position:absolute;top:2em">Union</b>Zubrovia</p>',
    painted: ['Zubrovia'],
  },
  // Notes.
  {
    name: 'a note behind a full name',
    html: `<p>Lena Maric${note('[1]')} left.</p>`,
    painted: ['Lena Maric'],
  },
  {
    name: 'notes behind each name of a list',
    html: `<p>They met in Zubrovia${note('1')}, Marland${note('2,3')} and Coastal Union${note('[a]')}${note('[note 4]')}.</p>`,
    painted: ['Zubrovia', 'Marland', 'Coastal Union'],
  },
  {
    name: 'a note in plain text',
    html: '<p>Lena Maric[1][2] left Zubrovia.[3]</p>',
    painted: ['Lena Maric', 'Zubrovia'],
  },
  {
    name: 'a note within a name: no name',
    html: `<p>Coastal${note('1')} Union met in Marland.</p>`,
    painted: ['Marland'],
  },
  {
    name: 'a surname with a note',
    html: `<p>Lena Maric spoke.</p><p>Maric<span style="vertical-align:super;font-size:.7em">12</span> left.</p>`,
    painted: ['Lena Maric', 'Maric'],
  },
  // Breaks.
  {
    name: 'a break that only a wide window has',
    html: '<style>.wide { display: none }</style><h2>The Coastal<br class="wide"> Union meets</h2>',
    painted: ['Coastal Union'],
  },
  {
    name: 'a break in a part without a box',
    html: '<h2>The Coastal<span hidden><br></span> Union meets</h2>',
    painted: ['Coastal Union'],
  },
  { name: 'a break that is shown: two lines', html: '<h2>The Coastal<br>Union meets</h2>', painted: [] },
  // Initials.
  {
    name: 'an initial in a span',
    html: `<p><span style="${CAP}">Z</span>ubrovia was quiet.</p>`,
    painted: ['Zubrovia'],
  },
  {
    name: 'an initial in two elements, with space in the source',
    html: `<p>\n<span style="${CAP}"><b>L</b></span>ena Maric left.</p>`,
    painted: ['Lena Maric'],
  },
  {
    name: 'an initial with a mark',
    html: `<p><span style="${CAP}">“M</span>arland is far,” Lena Maric said.</p>`,
    painted: ['Marland', 'Lena Maric'],
  },
  {
    name: 'an initial and capitals behind it',
    html: `<p><span style="${CAP}">L</span><span style="font-variant:small-caps">ena Maric</span> left.</p>`,
    painted: ['Lena Maric'],
  },
  {
    name: 'a badge that floats: no initial',
    html: '<p><span style="float:left">Z</span>ubrovia</p>',
    painted: [],
  },
  // Items of one line.
  {
    name: 'first and last name as flex items',
    html: '<h2 style="display:flex;column-gap:.25em"><span>Lena</span><span>Maric</span></h2>',
    painted: ['LenaMaric'],
  },
  {
    name: 'as items with a picture before them',
    html: '<div style="display:flex;gap:.3em"><svg width="9" height="9"></svg>\n<span>Lena</span>\n<b>Maric</b></div>',
    painted: ['Lena\nMaric'],
  },
  {
    name: 'as grid items',
    html: '<div style="display:grid;grid-template-columns:max-content max-content;gap:.3em"><span>Lena</span><span>Maric</span></div>',
    painted: ['LenaMaric'],
  },
  {
    name: 'as items in a link within a sentence',
    html: '<p>Seen: <a href="#" style="display:inline-flex;gap:.2em"><span>Lena</span><span>Maric</span></a> in Marland.</p>',
    painted: ['LenaMaric', 'Marland'],
  },
  {
    name: 'as items with margins',
    html: '<div style="display:flex"><span style="margin-right:.3em">Coastal</span><span>Union</span></div>',
    painted: ['CoastalUnion'],
  },
  {
    name: 'as items of wrappers',
    html: '<div style="display:flex;gap:.3em"><span><b>Coastal</b></span><span style="display:contents"><span>Union</span></span></div>',
    painted: ['CoastalUnion'],
  },
  {
    name: 'as items below each other: two lines',
    html: '<h2 style="display:flex;flex-direction:column"><span>Coastal</span><span>Union</span></h2>',
    painted: [],
  },
  {
    name: 'columns of a table made of items',
    html: '<div style="display:flex"><div style="width:9em">Coastal</div><div>Union</div></div>',
    painted: [],
  },
  {
    name: 'a label and a name',
    html: '<div style="display:flex;gap:1em"><b>Live</b><span>Lena Maric spoke.</span></div>',
    painted: ['Lena Maric'],
  },
  // Letters and words in elements.
  {
    name: 'letters in boxes',
    html: `<h1>${spans([...'Lena', ' ', ...'Maric'])}</h1>`,
    painted: ['Lena Maric'],
  },
  {
    name: 'letters in boxes of words',
    html: `<h1>${spans([spans([...'Coastal']), ' ', spans([...'Union'])])}</h1>`,
    painted: ['Coastal Union'],
  },
  {
    name: 'letters as flex items',
    html: `<h1 style="display:flex">${spans([...'Zubrovia'], '')}</h1>`,
    painted: ['Zubrovia'],
  },
  {
    name: 'words in boxes',
    html: `<p>${spans(['It', 'rained', 'in', 'Coastal', 'Union', 'and', 'in', 'Marland', 'all', 'day'], 'display:inline-block', ' ')}</p>`,
    painted: ['Coastal Union', 'Marland'],
  },
  {
    name: 'words in boxes that are clipped until they move in',
    html: `<h2>${['The', 'Coastal', 'Union', 'Meets', 'Again', 'In', 'Old', 'Marland'].map((word) => `<span style="display:inline-block;overflow:hidden;vertical-align:top"><span style="display:inline-block;transform:translateY(0)">${word}</span></span>`).join(' ')}</h2>`,
    painted: ['Coastal Union', 'Marland'],
  },
  // Lists.
  {
    name: 'short lines of a ticker',
    html: [
      'Doors open',
      'Lena Maric speaks',
      'A pause',
      'Guests stand up',
      'Zubrovia votes',
      'Music',
      'Tea is served',
      'Maric leaves',
      'Good night',
    ]
      .map((one) => `<p>${one}</p>`)
      .join(''),
    painted: ['Lena Maric', 'Zubrovia', 'Maric'],
  },
];

inBrowsers<typeof InPage>(
  'a reader’s eye passes over',
  `${import.meta.dirname}/follower-in-page.ts`,
  ({ inPage, page }) => {
    afterEach(() => inPage.stop());

    test.each(MARKUP)('$name', async ({ html, painted: expected }) => {
      await inPage.follow(html);
      await inPage.asked();
      await expect.poll(() => painted(page())).toEqual(expected);
    });
  },
);
