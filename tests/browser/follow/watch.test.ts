import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './watch-in-page.ts';

const EMPTY_AND_FILL =
  'const [type, root] = [...document.childNodes]; document.replaceChildren(); document.append(type); document.append(root);';

/** What is to be read again when a page changes. */
const CHANGES: readonly { name: string; html: string; change: string; told: string }[] = [
  { name: 'writes into a text', html: '<p id="a">x</p>', change: `a.firstChild.data = 'y'`, told: 'node y' },
  {
    name: 'writes into it twice',
    html: '<p id="a">x</p>',
    change: `a.firstChild.data = 'y'; a.firstChild.data = 'z'`,
    told: 'node z',
  },
  { name: 'adds the only child', html: '<p id="a"></p>', change: `a.append('x')`, told: 'node x' },
  {
    name: 'adds a child behind another',
    html: '<p id="a"><b>x</b></p>',
    change: `a.append('y')`,
    told: 'node y, edge <b>',
  },
  {
    name: 'adds a child between two',
    html: '<p id="a"><b id="b">x</b><i>y</i></p>',
    change: `b.after('z')`,
    told: 'node z, edge <b#b>, edge <i>',
  },
  {
    name: 'takes a child out between two',
    html: '<p><b>x</b><u id="a">y</u><i>z</i></p>',
    change: 'a.remove()',
    told: 'removed, edge <b>, edge <i>',
  },
  {
    name: 'takes the only child out',
    html: '<p id="a">x</p>',
    change: 'a.textContent = ""',
    told: 'removed, edge <p#a>',
  },
  {
    name: 'replaces the only child',
    html: '<p id="a">x</p>',
    change: `a.textContent = 'y'`,
    told: 'removed, node y',
  },
  {
    name: 'moves an element',
    html: '<p id="a">x</p><p id="b">y</p><div id="c"></div>',
    change: 'c.append(a)',
    told: 'removed, edge <p#b>, node <p#a>',
  },
  {
    name: 'writes into a text beside what it added',
    html: '<p id="a">x</p>',
    change: `a.append(document.createElement('b')); a.firstChild.data = 'y'`,
    told: 'node <b>, node y',
  },
  {
    name: 'empties its document and fills it again',
    html: '<p>x</p>',
    change: EMPTY_AND_FILL,
    told: 'removed, edge #document, node html, node <html>',
  },
  {
    name: 'does so and writes into a text',
    html: '<p id="a">x</p>',
    change: `${EMPTY_AND_FILL} a.firstChild.data = 'y'`,
    told: 'removed, edge #document, node html, node <html>, node y',
  },
  {
    name: 'adds more places than are worth while',
    html: '<p id="a"></p>',
    change: `for (let i = 0; i < 5_002; i++) a.append(document.createElement('b'))`,
    told: 'node #document',
  },
];

inBrowsers<typeof InPage>('a watch', `${import.meta.dirname}/watch-in-page.ts`, ({ inPage, page }) => {
  test.each(CHANGES)('over a page that $name: $told', async ({ html, change, told }) => {
    expect(await inPage.readAgain(html, change)).toBe(told);
  });

  test('hears of nothing in attributes', async () => {
    expect(await inPage.readAgain('<p id="a">x</p>', `a.className = 'y'; a.firstChild.data = 'z'`)).toBe(
      'node z',
    );
  });

  test('hears of shadow trees that it was told of', async () => {
    const html = '<div id="a"><template shadowrootmode="open"><p>x</p></template></div>';
    expect(await inPage.readAgainInShadow(html, `a.shadowRoot.firstChild.firstChild.data = 'y'`)).toBe(
      'node y',
    );
  });

  test('looks whether an element that may get a shadow tree has got one', async () => {
    const change = `a.attachShadow({ mode: 'open' }); b.firstChild.data = 'y'`;
    expect(await inPage.readAgain('<x-a id="a"></x-a><p id="b">x</p>', change, 'a')).toBe(
      'node y, node <x-a#a>',
    );
  });

  test('puts off what it has no time for, says so, and reads it later', async () => {
    const html = '<p id="a">x</p><p id="b">y</p>';
    expect(
      await inPage.overspend(html, `a.firstChild.data = '1'`, `b.firstChild.data = '2'; a.append('3')`),
    ).toEqual(['node 1', 'settled', 'put off 2, 3', 'behind', 'node 2, node 3, edge 1', 'settled']);
  });

  test('reads at once what was not told of yet, and nothing twice', async () => {
    const html = '<p id="a">x</p>';
    expect(await inPage.toldAtOnce(html, `a.firstChild.data = 'y'`, `a.append('z')`)).toEqual([
      'node y',
      'node z, edge y',
    ]);
    expect(await inPage.toldAtOnce(html, '', '')).toEqual([]);
  });

  test('ends at once what is under way', async () => {
    const [before, after] = await inPage.stepsByFlush('<p id="a">x</p>', `a.firstChild.data = 'y'`, 100);
    expect(before).toBeLessThan(100);
    expect(after).toBe(100);
  });

  test('tells whoever listens that its document has another root', async () => {
    expect(await inPage.heardBehindRewriting()).toEqual(['twice added', 'root again']);
  });

  test('hears of nothing once it is stopped', async () => {
    expect(await inPage.toldAfterStop('<p id="a">x</p>', `a.firstChild.data = 'y'`)).toEqual([]);
  });

  test('saves up what happens while nobody sees the page', async () => {
    await inPage.followAway('<p id="a">x</p>');
    const front = await page().browser().newPage();
    await front.bringToFront();
    await expect.poll(() => page().evaluate('document.hidden')).toBe(true);
    await page().evaluate(`a.firstChild.data = 'y'`);
    // A timer that was set later and takes longer comes behind the watch's.
    await page().evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    await front.close();
    await page().bringToFront();
    expect(await inPage.toldAway()).toEqual(['hidden', 'visible', 'node y', 'settled']);
  });
});
