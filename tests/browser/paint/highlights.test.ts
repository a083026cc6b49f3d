import { afterEach, expect, test } from 'vitest';
import { painted } from '../../e2e/page-probe.ts';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './highlights-in-page.ts';

/** What is painted in a body, and in which element's text it must be seen. */
const BODIES: readonly { name: string; html: string; words: readonly string[]; seen?: readonly string[] }[] =
  [
    { name: 'no name', html: '<p>It rained.</p>', words: [] },
    { name: 'a paragraph', html: '<p id="a">In Zubrovia.</p>', words: ['Zubrovia'], seen: ['a'] },
    {
      name: 'two names',
      html: '<p id="a">Lena Maric in Zubrovia.</p>',
      words: ['Lena Maric', 'Zubrovia'],
      seen: ['a'],
    },
    {
      name: 'a name over two elements',
      html: '<p><i id="a">Lena </i><b id="b">Maric</b></p>',
      words: ['Lena Maric'],
      seen: ['a', 'b'],
    },
    {
      name: 'a name with the spaces of the source',
      html: '<p id="a">Lena\n  Maric</p>',
      words: ['Lena\n  Maric'],
      seen: ['a'],
    },
    {
      name: 'elements with classes, without, and links',
      html: '<div id="a" class="x y">Zubrovia</div><div id="b">Zubrovia</div><a id="c" href="?a&quot;b">Zubrovia</a><a id="d">Zubrovia</a>',
      words: ['Zubrovia', 'Zubrovia', 'Zubrovia', 'Zubrovia'],
      seen: ['a', 'b', 'c', 'd'],
    },
    {
      name: 'classes and tags that no selector may hold as they are',
      html: '<div id="a" class="1:x/2">Zubrovia</div><x-a.b id="b">Zubrovia</x-a.b>',
      words: ['Zubrovia', 'Zubrovia'],
      seen: ['a', 'b'],
    },
    {
      name: 'a shadow tree',
      html: '<div id="a"><template shadowrootmode="open"><p>Zubrovia</p></template></div>',
      words: ['Zubrovia'],
      seen: ['a.shadowRoot.firstChild'],
    },
    {
      name: 'the top of a shadow tree',
      html: '<div id="a"><template shadowrootmode="open">Zubrovia</template></div>',
      words: ['Zubrovia'],
      seen: ['a'],
    },
    {
      name: 'a name that runs into a shadow tree',
      html: '<p id="p">Lena <x-a id="a"><template shadowrootmode="open"><b>Maric</b></template></x-a></p>',
      words: ['Lena ', 'Maric'],
      seen: ['p', 'a.shadowRoot.firstChild'],
    },
    {
      name: 'very many kinds of elements',
      // Side by side: all of them are near the viewport.
      html: Array.from({ length: 300 }, (_, k) => `<a id="e${k}" class="c${k}">Zubrovia</a> `).join(''),
      words: [],
      seen: ['e0', 'e150', 'e299'],
    },
  ];

/** What is painted where each name is painted once in a section. */
const SECTIONS: readonly [name: string, html: string, words: readonly string[]][] = [
  ['one text', '<p>Zubrovia, Zubrovia and Lena Maric.</p><p>Zubrovia</p>', ['Zubrovia', 'Lena Maric']],
  ['a heading and what follows', '<p>Zubrovia</p><h2>Zubrovia</h2><p>Zubrovia</p>', ['Zubrovia', 'Zubrovia']],
  [
    'headings around sections',
    '<section><h2>A</h2><p>Zubrovia</p><p>Zubrovia</p></section><section><h2>B</h2><p>Zubrovia</p></section>',
    ['Zubrovia', 'Zubrovia'],
  ],
  [
    'articles and what is outside',
    '<p>Zubrovia</p><article>Zubrovia</article><article>Zubrovia <p>Zubrovia</p></article><p>Zubrovia</p>',
    ['Zubrovia', 'Zubrovia', 'Zubrovia'],
  ],
  [
    'a list in a text',
    '<h2>A</h2><p>Zubrovia</p><ul><li>Zubrovia</li><li>Zubrovia</li></ul><p>Zubrovia</p>',
    ['Zubrovia', 'Zubrovia'],
  ],
  [
    'headings in a list',
    '<ul><li><h3>A</h3>Zubrovia</li><li><h3>B</h3>Zubrovia</li></ul>',
    ['Zubrovia', 'Zubrovia'],
  ],
  [
    'a shadow tree',
    '<p>Zubrovia</p><div><template shadowrootmode="open"><p>Zubrovia</p><p>Zubrovia</p></template></div>',
    ['Zubrovia', 'Zubrovia'],
  ],
];

/** More than are covered together. */
const ROWS = '<p>It rained.</p>'.repeat(5_000);
const LONG: readonly { name: string; html: string; change: string }[] = [
  {
    name: 'paragraphs, others behind them',
    html: `<p id="a">Zubrovia</p>${ROWS}<p id="b">Zubrovia</p>`,
    change: `document.body.insertAdjacentHTML('beforeend', '<p>It snowed.</p>')`,
  },
  {
    name: 'paragraphs, others before them',
    html: `<p id="a">Zubrovia</p>${ROWS}<p id="b">Zubrovia</p>`,
    change: `document.body.insertAdjacentHTML('afterbegin', '<p>It snowed.</p>'.repeat(600))`,
  },
  {
    name: 'paragraphs, others gone before them',
    html: `<p id="a">Zubrovia</p>${ROWS}<p id="b">Zubrovia</p>`,
    change: 'for (const one of [...document.body.children].slice(1, 600)) one.remove()',
  },
  {
    name: 'what rows hold, at any depth',
    html: `<section><div><p id="a">Zubrovia</p></div>${ROWS.replaceAll('p>', 'div>')}<div><i><b id="b">Zubrovia</b></i></div></section>`,
    change: '',
  },
];

const MANY = Array.from({ length: 400 }, (_, k) => `<p id="p${k}">Zubrovia</p>`).join('');

inBrowsers<typeof InPage>(
  'a highlight',
  `${import.meta.dirname}/highlights-in-page.ts`,
  ({ inPage, page }) => {
    afterEach(async () => {
      await inPage.clear();
    });

    test.each(BODIES)('in $name', async ({ html, words, seen = [] }) => {
      await inPage.paint(html);
      if (words.length > 0 || seen.length === 0) expect(await painted(page())).toEqual(words);
      for (const element of seen)
        await expect.poll(() => inPage.isSeen(element), { message: element }).toBe(true);
    });

    test('new rules are waited for until there is a frame with them', async () => {
      await inPage.paint('<p>Zubrovia</p><p>Zubrovia</p>');
      expect(await inPage.newRules()).toEqual([true, false]);
      await inPage.paintBlock(0);
      expect(await inPage.newRules()).toEqual([false, false]);
    });

    test('where the pointer rests has a faint ground, which goes again', async () => {
      await inPage.paint('<p id="a">Zubrovia</p><p id="b">Lena Maric</p>');
      await inPage.setPointed(1);
      expect(await painted(page())).toEqual(['Zubrovia', 'Lena Maric']);
      expect(await inPage.groundOf('b', 'text-mark-pointed')).toMatch(/0\.16/);
      expect(await page().evaluate(`CSS.highlights.has('text-mark-pointed')`)).toBe(true);
      await inPage.restore('CSS.highlights.clear()');
      expect(await page().evaluate(`CSS.highlights.has('text-mark-pointed')`)).toBe(true);
      await inPage.setPointed(null);
      expect(await page().evaluate(`CSS.highlights.has('text-mark-pointed')`)).toBe(false);
    });

    test('leaves the page’s nodes as they are', async () => {
      const html = '<p class="a">In <b>Zubrovia</b>.</p>';
      await inPage.paint(html);
      expect(await page().evaluate('document.body.innerHTML')).toBe(html);
    });

    test('goes with its block, and comes back with it', async () => {
      await inPage.paint('<p>Zubrovia</p><p>Lena Maric</p>');
      await inPage.erase(0);
      expect(await painted(page())).toEqual(['Lena Maric']);
      await inPage.paintAgain('');
      expect(await painted(page())).toEqual(['Zubrovia', 'Lena Maric']);
    });

    test.each(SECTIONS)('once in a section: %s', async (_, html, words) => {
      await inPage.paintFirst(html);
      expect(await painted(page())).toEqual(words);
    });

    test('once in a section: where the first goes, the next one is painted', async () => {
      await inPage.paintFirst('<p>Zubrovia</p><p>Zubrovia</p><p>Zubrovia, Lena Maric</p>');
      expect(await inPage.paintedBlocks()).toEqual([0, 2]);
      await inPage.erase(0);
      expect(await inPage.paintedBlocks()).toEqual([1, 2]);
      await inPage.erase(1);
      expect(await inPage.paintedBlocks()).toEqual([2]);
      await inPage.paintBlock(0);
      expect(await painted(page())).toEqual(['Zubrovia', 'Lena Maric']);
      expect(await inPage.paintedBlocks()).toEqual([0, 2]);
    });

    test('comes back where the page has cleared the registry, or has taken the sheet away', async () => {
      await inPage.paint('<p id="a">Zubrovia</p>');
      await inPage.restore('CSS.highlights.clear(); document.adoptedStyleSheets = []');
      expect(await painted(page())).toEqual(['Zubrovia']);
      expect(await inPage.isSeen('a')).toBe(true);
    });

    test('is seen again where the page gave its element another class', async () => {
      await inPage.paint('<div id="a" class="x">Zubrovia</div>');
      await page().evaluate(`a.className = 'y'`);
      expect(await inPage.isSeen('a')).toBe(false);
      await inPage.recover('');
      expect(await inPage.isSeen('a')).toBe(true);
    });

    test('is not seen in elements that hold none', async () => {
      await inPage.paint('<div class="x">Zubrovia</div><div id="a" class="y">It rained.</div>');
      expect(await inPage.isSeen('a')).toBe(false);
    });

    test('marks the one that a reader stands at, and no other', async () => {
      await inPage.paint('<p id="a">Zubrovia</p><h2 id="b">Zubrovia</h2>');
      await inPage.setCurrent(1);
      expect([await inPage.isSeen('a', true), await inPage.isSeen('b', true)]).toEqual([false, true]);
      await inPage.setCurrent(null);
      expect(await page().evaluate('CSS.highlights.size')).toBe(1);
    });

    test('is found at a point of the viewport, on each of its lines', async () => {
      await inPage.paint(
        '<p style="position:absolute;left:100px;top:100px;width:3em;margin:0;font:20px/40px sans-serif">Lena Maric</p>',
      );
      expect(await inPage.at(110, 120)).toEqual(['Lena Maric', 1]);
      expect(await inPage.at(110, 160)).toEqual(['Lena Maric', 1]);
      expect(await inPage.at(110, 220)).toBe(null);
      expect(await inPage.at(90, 120)).toBe(null);
    });

    test('is found at a point in a shadow tree', async () => {
      await inPage.paint(
        '<div id="a" style="position:absolute;left:100px;top:100px"><template shadowrootmode="open"><p style="margin:0;font:20px/40px sans-serif">Zubrovia</p></template></div>',
      );
      expect(await inPage.at(110, 120)).toEqual(['Zubrovia', 1]);
    });

    test('among many is painted where it is near the viewport, wherever that goes', async () => {
      await inPage.paint(MANY);
      await expect.poll(() => inPage.isPainted('p0')).toBe(true);
      expect(await inPage.isPainted('p399')).toBe(false);
      await page().evaluate('p399.scrollIntoView()');
      await expect.poll(() => inPage.isPainted('p399')).toBe(true);
      expect(await inPage.isSeen('p399')).toBe(true);
    });

    test('among few is painted wherever it stands', async () => {
      await inPage.paint('<p>Zubrovia</p><div style="height:9000px"></div><p id="a">Zubrovia</p>');
      expect(await inPage.isPainted('a')).toBe(true);
    });

    test.each(LONG)('in a very long document is seen: $name', async ({ html, change }) => {
      await inPage.paint(html);
      expect([await inPage.isSeen('a'), await inPage.isSeen('b')]).toEqual([true, true]);
      await inPage.restore(change);
      expect([await inPage.isSeen('a'), await inPage.isSeen('b')]).toEqual([true, true]);
    });

    test('in a very long document is seen in few elements that hold none', async () => {
      await inPage.paint(`<p id="a">Zubrovia</p>${ROWS}<p id="b">Zubrovia</p>`);
      // Firefox has one rule for all: counting costs it more.
      const isGecko = await page().evaluate(`CSS.supports('-moz-appearance', 'none')`);
      expect([await inPage.isSeen('a'), await inPage.isSeen('b')]).toEqual([true, true]);
      expect(await inPage.isSeen('document.body.children[2000]')).toBe(isGecko);
    });

    test('among many is printed all the same', async () => {
      await inPage.paint(MANY);
      const before = await inPage.lines();
      expect(before).toBeLessThan(400);
      await inPage.setPrinting(true);
      expect(await inPage.lines()).toBe(400);
      await inPage.setPrinting(false);
      await expect.poll(() => inPage.lines()).toBeLessThan(400);
      expect(await inPage.isPainted('p0')).toBe(true);
    });

    test('among many is painted where its element has no box that could come near', async () => {
      await inPage.paint(`${MANY}<p id="last" style="display:contents">Zubrovia</p>`);
      await expect.poll(() => inPage.isPainted('last')).toBe(true);
    });

    test('leaves nothing behind', async () => {
      await inPage.paint(MANY);
      await inPage.setCurrent(0);
      expect(await inPage.clear()).toEqual([]);
    });
  },
);
