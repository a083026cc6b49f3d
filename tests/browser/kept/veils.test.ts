import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './veils-in-page.ts';

const NAME = 'Vera Stone spoke';
const box = (style: string, inside = '') => `<div style="${style}">${inside}</div>`;
const p = (style: string, text = NAME) => `<p id="name" style="${style}">${text}</p>`;
const PLAIN = p('');
/** Lies over the paragraph. */
const OVER = 'position: absolute; left: 0; top: 0; width: 600px; height: 200px;';

/** Text that a reader sees. */
const SEEN: readonly [string, string, string?][] = [
  ['a paragraph', PLAIN],
  ['a link in a paragraph', `<p>Then <a id="name" href="#">${NAME}</a> again</p>`],
  ['small print', p('font-size: 9px')],
  ['grey on white', p('color: #888')],
  ['white on black', box('background: #000', p('color: #fff'))],
  ['black on a translucent ground', box('background: rgb(255 230 0 / 0.4)', PLAIN)],
  ['colours of other spaces', box('background: oklch(0.3 0.1 250)', p('color: oklch(0.95 0.02 250)'))],
  ['a faded paragraph', p('opacity: 0.8')],
  ['moved', p('transform: translateY(4px)')],
  ['in a scroller', box('height: 60px; overflow: auto', PLAIN)],
  ['in an open shadow tree', `<div><template shadowrootmode="open">${PLAIN}</template></div>`],
  ['with a picture beside it', `<img style="width: 20px; height: 20px">${PLAIN}`],
  ['with a soft shadow around', box('box-shadow: 0 12px 36px rgb(0 0 0 / 0.3); padding: 8px', PLAIN)],
  ['under a cover that shows nothing', `${PLAIN}${box(`${OVER} pointer-events: none`)}`],
  ['in front of a box', `${box(`${OVER}background: #eee`)}${p('position: relative')}`],
  ['on a dark page', `<style>html { background: #111 }</style>${p('color: #ddd')}`],
];

/** Text that is on the page and that nobody sees, with the veil that tells. */
const HIDDEN: readonly [string, string, string, string?][] = [
  ['opacity 0', 'faint', p('opacity: 0')],
  ['faint in faint', 'faint', box('opacity: 0.5', p('opacity: 0.5'))],
  ['visibility', 'invisible', p('visibility: hidden')],
  ['no box', 'no box', p('display: none')],
  ['a closed part', 'covered', `<details><summary>More</summary>${PLAIN}</details>`],
  ['left of the screen', 'off-screen', p('position: absolute; left: -9999px')],
  ['below the screen', 'off-screen', p('position: absolute; top: 200vh')],
  ['indented away', 'off-screen', p('text-indent: -9999px')],
  ['tiny', 'too-small', p('font-size: 1px')],
  ['scaled down', 'too-small', p('transform: scale(0.01)')],
  ['pressed together', 'too-small', p('letter-spacing: -0.55em')],
  [
    'clipped to a pixel',
    'covered',
    box('width: 1px; height: 1px; overflow: hidden; position: absolute', PLAIN),
  ],
  ['in a box without height', 'covered', box('height: 0; overflow: hidden', PLAIN)],
  [
    'scrolled out of a box',
    'covered',
    box('height: 20px; overflow: auto', `${box('height: 300px')}${PLAIN}`),
  ],
  ['clip', 'cut-out', p('position: absolute; clip: rect(0, 0, 0, 0)')],
  ['clip-path', 'cut-out', box('clip-path: inset(50%)', PLAIN)],
  ['a mask', 'cut-out', p('mask-image: linear-gradient(transparent, transparent)')],
  ['a blur', 'filtered', p('filter: blur(12px)')],
  ['a filter around', 'filtered', box('filter: opacity(0)', PLAIN)],
  ['blended away', 'filtered', p('mix-blend-mode: lighten; color: #000')],
  ['turned over', 'turned-away', p('transform: rotateY(180deg); backface-visibility: hidden')],
  ['mirrored', 'turned-away', box('transform: scaleX(-1)', PLAIN)],
  ['transparent', 'without-contrast', p('color: transparent')],
  ['filled with nothing', 'without-contrast', p('-webkit-text-fill-color: transparent')],
  ['white on white', 'without-contrast', p('color: #fff')],
  ['nearly white on white', 'without-contrast', p('color: #e8e8e8')],
  ['black on black', 'without-contrast', box('background: #000', p('color: #000'))],
  [
    'in the colour of a box behind it',
    'without-contrast',
    `${box(`${OVER}background: #fff`)}<div style="background: #000">${p('position: relative; color: #fff')}</div>`.replace(
      '<div style="background: #000">',
      '<div>',
    ),
  ],
  [
    'on a picture',
    'without-contrast',
    box('background-image: linear-gradient(#fff, #fff)', p('color: #fff')),
  ],
  ['by its first line', 'without-contrast', `<style>p::first-line { color: transparent }</style>${PLAIN}`],
  ['as dots', 'invisible', p('-webkit-text-security: disc')],
  ['under a box', 'covered', `${PLAIN}${box(`${OVER}background: #fff`)}`],
  ['under a clear box that takes clicks', 'covered', `${PLAIN}${box(OVER)}`],
  [
    'under a box that lets clicks through',
    'painted-over',
    `${PLAIN}${box(`${OVER}background: #fff; pointer-events: none`)}`,
  ],
  [
    'under a picture that lets clicks through',
    'painted-over',
    `${PLAIN}<img style="${OVER} pointer-events: none" src="data:,">`,
  ],
  [
    'behind its parent',
    'covered',
    box('background: #fff; position: relative', p('position: relative; z-index: -1')).replace(
      'position: relative"',
      'isolation: auto"',
    ),
  ],
  [
    'under its own generated cover',
    'painted-over',
    `<style>p { position: relative } p::after { content: ""; position: absolute; inset: 0; background: #fff }</style>${PLAIN}`,
  ],
  [
    'under a cover generated elsewhere',
    'painted-over',
    `<style>h1::after { content: ""; position: fixed; inset: 0; background: #fff; pointer-events: none }</style><h1>Title</h1>${PLAIN}`,
  ],
  [
    'under a shadow of another box',
    'painted-over',
    `${PLAIN}${box('box-shadow: 0 -60px 0 60px #fff; height: 10px; position: relative')}`,
  ],
  ['under its own outline', 'painted-over', p('outline: 40px solid #fff; outline-offset: -40px')],
  [
    'under a dialog',
    'covered',
    `<dialog>Choose</dialog>${PLAIN}`,
    'document.querySelector("dialog").showModal()',
  ],
  [
    'marked clear by the page',
    'marked-by-the-page',
    `<style>::highlight(page) { color: transparent }</style>${PLAIN}`,
    'const range = new Range(); range.selectNodeContents(document.getElementById("name")); CSS.highlights.set("page", new Highlight(range))',
  ],
  [
    'selected by the page',
    'marked-by-the-page',
    `<style>::selection { color: transparent }</style>${PLAIN}`,
    'getSelection().selectAllChildren(document.getElementById("name"))',
  ],
];

inBrowsers<typeof InPage>(
  'what veils a text',
  join(import.meta.dirname, 'veils-in-page.ts'),
  ({ inPage }) => {
    test('each is printed in the design note, and has an example here', async () => {
      const note = readFileSync(join(import.meta.dirname, '../../../lib/page/DESIGN.md'), 'utf8');
      const names = await inPage.veils();
      expect(names.filter((name) => !note.includes(`| ${name} `))).toEqual([]);
      expect(names.filter((name) => !HIDDEN.some(([, veil]) => veil === name))).toEqual([]);
    });

    test.each(SEEN)('nothing: %s', async (_, html, statements) => {
      expect(await inPage.veilsOver(html, statements)).toEqual([]);
    });

    test.each(HIDDEN)('%s: %s', async (_, veil, html, statements) => {
      expect(await inPage.veilsOver(html, statements)).toContain(veil);
    });
  },
);
