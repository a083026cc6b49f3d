import { afterEach, expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './quotation-reader-in-page.ts';

const FERRY = 'The ferry will not sail in May';

/** What is marked in a body, a line for each range, and in which elements' texts that must be seen. */
const BODIES: readonly { name: string; html: string; marked: readonly string[]; seen?: readonly string[] }[] =
  [
    { name: 'no quotation', html: '<p>The ferry will not sail in May.</p>', marked: [] },
    {
      name: 'quotations on record and others',
      html: `<p id="a">“${FERRY},” she said. “The bridge will open in May.” “No ferry sails on my watch.”</p>`,
      marked: [FERRY, 'No ferry sails on my watch.'].map((one, at) => (at === 0 ? `${one},` : one)),
      seen: ['a'],
    },
    {
      name: 'three words',
      html: '<p>“The old ferry”</p>',
      marked: [],
    },
    {
      name: 'a quotation that runs through elements',
      html: '<p id="a">“The <a id="b" href="?x">ferry</a> will not sail” they said.</p>',
      marked: ['The ', 'ferry', ' will not sail'],
      seen: ['a', 'b'],
    },
    {
      name: 'the mark of a note in it',
      html: '<p>“The ferry[1] will not sail in May” they said.</p>',
      marked: ['The ferry', ' will not sail in May'],
    },
    {
      name: 'the spaces of the source',
      html: '<p>“The\n   ferry will\n not sail” they said.</p>',
      marked: ['The\n   ferry will\n not sail'],
    },
    {
      name: 'two lines',
      html: `<p>“The ferry will<br>not sail in May”</p>`,
      marked: [],
    },
    {
      name: 'a text with lines of its own',
      html: `<p style="white-space: pre-line">It rained.\n“${FERRY}” they said.\n“No ferry sails on my watch.”</p>`,
      marked: [FERRY, 'No ferry sails on my watch.'],
    },
    {
      name: 'a shadow tree',
      html: `<div id="a"><template shadowrootmode="open"><p>“${FERRY}”</p></template></div>`,
      marked: [FERRY],
      seen: ['a.shadowRoot.firstChild'],
    },
    {
      name: 'what is passed over: ways, code, what is being written, what is hidden, our own',
      html: ['nav', 'code', 'textarea', 'p contenteditable', 'p hidden', 'p style="visibility: hidden"']
        .map((tag) => `<${tag}>“${FERRY}”</${tag.split(' ')[0]}>`)
        .join('')
        .concat(`<div id="ours">“${FERRY}”</div><script>“${FERRY}”</scr`, 'ipt>'),
      marked: [],
    },
  ];

/** What a page does after it was read, the places that the follower tells of, and what is marked then. */
const CHANGES: readonly {
  name: string;
  html: string;
  change: string;
  places: readonly string[];
  marked: readonly string[];
}[] = [
  {
    name: 'writes other words',
    html: `<p id="a">“${FERRY}”</p>`,
    change: `a.firstChild.data = 'It was said: “No ferry sails on my watch.”'`,
    places: ['a.firstChild'],
    marked: ['No ferry sails on my watch.'],
  },
  {
    name: 'takes the quotation away',
    html: `<p id="a">“${FERRY}”</p><p>It rained.</p>`,
    change: 'a.remove()',
    places: ['document.body'],
    marked: [],
  },
  {
    name: 'adds a paragraph',
    html: `<p>“${FERRY}”</p>`,
    change: `document.body.insertAdjacentHTML('beforeend', '<p id="b">“No ferry sails on my watch.”</p>')`,
    places: ['b'],
    marked: [FERRY, 'No ferry sails on my watch.'],
  },
  {
    name: 'puts a word in between',
    html: '<p id="a">“The <b id="b">ferry</b> will not sail.”</p>',
    change: `b.insertAdjacentHTML('afterend', '<i id="c"> of Zenda</i>')`,
    places: ['c'],
    marked: ['The ', 'ferry', ' of Zenda', ' will not sail.'],
  },
  {
    name: 'closes the marks too early',
    html: `<p id="a">“The ferry will not sail in May.”</p>`,
    change: `a.firstChild.data = '“The ferry” will not sail in May.'`,
    places: ['a.firstChild'],
    marked: [],
  },
];

inBrowsers<typeof InPage>(
  'a reader of quotations',
  `${import.meta.dirname}/quotation-reader-in-page.ts`,
  ({ inPage }) => {
    afterEach(async () => {
      expect(await inPage.stop()).toEqual([]);
    });

    test.each(BODIES)('marks in $name what is on record', async ({ html, marked, seen = [] }) => {
      expect(await inPage.read(html)).toEqual(marked);
      for (const element of seen) expect(await inPage.isSeen(element), element).toBe(true);
    });

    test.each(CHANGES)('of a page that $name', async ({ html, change, places, marked }) => {
      await inPage.read(html);
      expect(await inPage.change(change, places)).toEqual(marked);
    });

    test('asks about nothing that cannot be known, and about a text once', async () => {
      await inPage.read(`<p>“Short words”</p><p>5" nails</p><p>“${FERRY}”</p><p>“${FERRY}”</p>`);
      await inPage.change(`document.body.insertAdjacentHTML('beforeend', '<p id="b">“${FERRY}”</p>')`, ['b']);
      expect(await inPage.questions()).toEqual([[`“${FERRY}”`]]);
      expect(await inPage.marked()).toEqual([FERRY, FERRY, FERRY]);
    });

    test('asks a background again that was out of reach, and not one that refused', async () => {
      await inPage.read('<p>It rained.</p>');
      await inPage.refuse('no-answer');
      await inPage.change(`document.body.insertAdjacentHTML('beforeend', '<p id="b">“${FERRY}”</p>')`, ['b']);
      await inPage.refuse(null);
      expect(await inPage.recheck('')).toEqual([FERRY]);
      await inPage.refuse('page-over-budget');
      await inPage.change(`b.firstChild.data = '“No ferry sails on my watch.”'`, ['b.firstChild']);
      await inPage.refuse(null);
      expect(await inPage.recheck('')).toEqual([]);
      expect(await inPage.questions()).toHaveLength(3);
    });

    test('asks about nothing that is not shown, nor about a text with a part that is not', async () => {
      const html = `<p id="a" data-unseen>“${FERRY}”</p><p>“The <b id="b" data-unseen>ferry</b> will not sail.”</p><p>“${FERRY}”</p>`;
      expect(await inPage.read(html)).toEqual([FERRY]);
      expect(await inPage.questions()).toEqual([[`“${FERRY}”`]]);
      await inPage.change('delete b.dataset.unseen', ['document.body']);
      expect(await inPage.marked()).toEqual([FERRY, 'The ', 'ferry', ' will not sail.']);
      expect(await inPage.questions()).toEqual([[`“${FERRY}”`], ['“The ferry will not sail.”']]);
    });

    test('leaves a mark where it is while what is around it is read again', async () => {
      await inPage.read(`<p>“${FERRY}”</p><p>“No ferry sails on my watch.”</p>`);
      await inPage.refuse('no-answer');
      expect(await inPage.readAround()).toEqual([FERRY, 'No ferry sails on my watch.']);
      expect(await inPage.questions()).toHaveLength(1);
    });

    test('asks about everything once more when what is on record has changed', async () => {
      expect(await inPage.read(`<p>“${FERRY}”</p>`)).toEqual([FERRY]);
      expect(await inPage.forgetAndAsk()).toEqual([]);
      expect(await inPage.questions()).toHaveLength(2);
      expect(await inPage.all()).toEqual([]);
    });

    test('reads what style hid when it comes to light', async () => {
      expect(await inPage.read(`<p id="a" style="visibility: hidden">“${FERRY}”</p>`)).toEqual([]);
      await inPage.recheck(`a.style.visibility = 'visible'`);
      expect(await inPage.change('', [])).toEqual([FERRY]);
    });

    test('marks what is near the viewport, and all of it on paper', async () => {
      const far = `<div style="height: 9000px"></div>`;
      expect(await inPage.read(`<p>“${FERRY}”</p>${far}<p>“No ferry sails on my watch.”</p>`)).toEqual([
        FERRY,
      ]);
      expect(await inPage.all()).toEqual([FERRY, 'No ferry sails on my watch.']);
      await inPage.setPrinting(true);
      expect(await inPage.marked()).toHaveLength(2);
      await inPage.setPrinting(false);
      expect(await inPage.marked()).toEqual([FERRY]);
    });

    test('finds the quotation under a point, in any element that it runs through', async () => {
      await inPage.read(
        '<p style="font: 20px/2 monospace">“The <b id="b">ferry will</b> not sail.” <i id="i">They said.</i></p>',
      );
      const said = 'The ferry will not sail.';
      expect(await inPage.at(40, 36)).toBe(said);
      expect(await inPage.at(120, 36)).toBe(said);
      expect(await inPage.at(380, 36)).toBeNull();
      expect(await inPage.at(120, 300)).toBeNull();
    });

    test('lists quotations in the order of reading, and marks one as the one that is stood at', async () => {
      await inPage.read(`<p id="a">It rained.</p><p>“${FERRY}”</p>`);
      await inPage.change(`a.textContent = '“No ferry sails on my watch.”'`, ['a']);
      expect(await inPage.all()).toEqual(['No ferry sails on my watch.', FERRY]);
      expect(await inPage.standAt(1)).toBe(FERRY);
      expect(await inPage.standAt(null)).toBe('');
    });

    test('marks again what the page cleared', async () => {
      await inPage.read(`<p>“${FERRY}”</p>`);
      expect(await inPage.recheck('CSS.highlights.clear()')).toEqual([FERRY]);
    });
  },
);
