import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { painted } from '../../e2e/page-probe.ts';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './follower-in-page.ts';

const RAIN = '<p>It rained in Zubrovia.</p>';

/** What a page does after it was read, and what is painted then; then what it does next. It starts with a paragraph about Marland. */
const CHANGES: readonly {
  name: string;
  steps: readonly (readonly [change: string, ...names: string[]])[];
}[] = [
  {
    name: 'adds a paragraph',
    steps: [[`feed.insertAdjacentHTML('beforeend', '${RAIN}')`, 'Marland', 'Zubrovia']],
  },
  {
    name: 'adds one in front',
    steps: [[`feed.insertAdjacentHTML('afterbegin', '${RAIN}')`, 'Zubrovia', 'Marland']],
  },
  { name: 'replaces everything', steps: [[`document.body.innerHTML = '${RAIN}'`, 'Zubrovia']] },
  { name: 'removes it', steps: [['one.remove()']] },
  {
    name: 'writes into a text',
    steps: [[`one.firstChild.data = 'Zubrovia and Coastal Union'`, 'Zubrovia', 'Coastal Union']],
  },
  { name: 'splits a text', steps: [['one.firstChild.splitText(2)', 'Marland']] },
  {
    name: 'completes a name with an element',
    steps: [
      [`one.textContent = 'Lena '`],
      [`one.append(Object.assign(document.createElement('b'), { textContent: 'Maric' }))`, 'Lena Maric'],
    ],
  },
  {
    name: 'takes a word out of a name',
    steps: [[`one.innerHTML = 'Lena <b>and</b> Maric'`], [`one.querySelector('b').remove()`, 'Lena  Maric']],
  },
  {
    name: 'names in full whom it named in short',
    steps: [
      [`one.textContent = 'It was what Maric had said.'`],
      [`feed.insertAdjacentHTML('beforeend', '<p>Then Lena Maric left.</p>')`, 'Maric', 'Lena Maric'],
    ],
  },
  { name: 'opens what was hidden', steps: [['later.hidden = false', 'Marland', 'Zubrovia']] },
  {
    name: 'unveils what style hid',
    steps: [
      [
        `later.hidden = false; later.style.visibility = 'hidden'; feed.append('Coastal Union')`,
        'Marland',
        'Coastal Union',
      ],
      [`later.style.visibility = ''; feed.append('.')`, 'Marland', 'Coastal Union', 'Zubrovia'],
    ],
  },
  { name: 'opens details', steps: [['more.open = true', 'Marland', 'Coastal Union']] },
  {
    name: 'gives an element a shadow tree',
    steps: [
      [
        `late.attachShadow({ mode: 'open' }).innerHTML = '${RAIN}'; document.body.append('.')`,
        'Marland',
        'Zubrovia',
      ],
    ],
  },
  {
    name: 'writes into a shadow tree',
    steps: [
      [
        `late.attachShadow({ mode: 'open' }).innerHTML = 'Coastal Union'; document.body.append('.')`,
        'Marland',
        'Coastal Union',
      ],
      [`late.shadowRoot.innerHTML = '${RAIN}'`, 'Marland', 'Zubrovia'],
    ],
  },
  {
    name: 'asks for a password, and no longer',
    steps: [
      [`document.body.insertAdjacentHTML('beforeend', '<input id="password" type="password">')`],
      ['password.remove()', 'Marland'],
    ],
  },
  {
    name: 'is titled anew',
    steps: [
      [`one.textContent = 'It was what Maric had said.'`],
      [`document.title = 'Lena Maric'; document.body.append('.')`, 'Maric'],
    ],
  },
  {
    name: 'clears the highlights',
    steps: [
      [`CSS.highlights.clear(); feed.insertAdjacentHTML('beforeend', '${RAIN}')`, 'Marland', 'Zubrovia'],
    ],
  },
];

const BODY = `<div id="feed"><p id="one">Marland</p></div><details id="more"><summary>More</summary><p>Coastal Union</p></details>
  <div id="later" hidden>${RAIN}</div><late-part id="late"></late-part>`;

/** What a follower asks about, and whether it loads the script that reads. */
const ASKED: readonly {
  name: string;
  html: string;
  title?: string;
  prepare?: string;
  asked: readonly string[];
  loads: number;
}[] = [
  { name: 'a page without a guess', html: '<p>It rained in the west.</p>', asked: [], loads: 0 },
  { name: 'a page with a name', html: RAIN, asked: ['Zubrovia'], loads: 1 },
  { name: 'the same name twice', html: RAIN + RAIN, asked: ['Zubrovia'], loads: 1 },
  {
    name: 'a page that is being edited',
    html: RAIN,
    prepare: `document.designMode = 'on'`,
    asked: [],
    loads: 0,
  },
];

inBrowsers<typeof InPage>('a follower', `${import.meta.dirname}/follower-in-page.ts`, ({ inPage, page }) => {
  const names = (at: Page = page()) => expect.poll(() => painted(at));
  afterEach(async () => {
    await inPage.stop();
    await page().evaluate(`document.designMode = 'off'`);
  });

  test.each(CHANGES)('of a page that $name', async ({ steps }) => {
    await inPage.follow(BODY);
    await names().toEqual(['Marland']);
    for (const [change, ...expected] of steps) {
      await page().evaluate(change);
      await names().toEqual(expected);
    }
  });

  test.each(ASKED)('of $name', async ({ html, title, prepare, asked, loads }) => {
    await inPage.follow(html, prepare, title);
    expect(await inPage.asked()).toEqual({ asked, loads });
  });

  test('asks about a name that comes later', async () => {
    await inPage.follow('<p id="one">It rained in the west.</p>');
    expect(await inPage.asked()).toEqual({ asked: [], loads: 0 });
    await page().evaluate(`one.textContent = 'It rained in Zubrovia.'`);
    await names().toEqual(['Zubrovia']);
    expect(await inPage.asked()).toEqual({ asked: ['Zubrovia'], loads: 1 });
  });

  test('says that a password is asked for', async () => {
    await inPage.follow(`${RAIN}<form id="form"><input type="password"></form>`);
    expect(await inPage.state()).toBe('password-page');
    expect(await painted(page())).toEqual([]);
    await page().evaluate('form.remove()');
    await names().toEqual(['Zubrovia']);
    expect(await inPage.state()).toBe('ready');
  });

  test('stops at five million characters, and says so', async () => {
    await inPage.follow(
      '<p id="long" hidden></p>',
      `one = 'x '.repeat(2_500_000); long.append(one, one); document.body.insertAdjacentHTML('beforeend', '${RAIN}')`,
    );
    expect(await inPage.asked()).toEqual({ asked: [], loads: 0 });
    expect(await inPage.notes()).toEqual(['page-too-long']);
  });

  test('takes everything back when it stops', async () => {
    await inPage.follow(RAIN);
    await names().toEqual(['Zubrovia']);
    expect(await inPage.stop()).toEqual([]);
  });

  test('prints what a page adds in the same task, and lets it go again', async () => {
    await inPage.follow(RAIN);
    await names().toEqual(['Zubrovia']);
    const [onPaper, after] = await inPage.printed(
      `for (let i = 0; i < 400; i += 1) document.body.insertAdjacentHTML('beforeend', '${RAIN}')`,
    );
    expect(onPaper).toBe(401);
    expect(after).toBeLessThan(401);
  });

  test('prints all that is known while it still reads', async () => {
    expect(await inPage.printedAtFirstLine(RAIN.repeat(3_000))).toBe(3_000);
  });

  test('has quotations read behind the names, and where nobody is named not even loads what reads them', async () => {
    await inPage.follow('<p>“It will rain on Monday,” somebody said.</p>');
    expect(await inPage.asked()).toEqual({ asked: [], loads: 0 });
    expect(await inPage.quotations()).toEqual([]);
    await inPage.follow(RAIN);
    await expect.poll(() => inPage.quotations()).toEqual(['load', 'all']);
    await page().evaluate(`document.body.insertAdjacentHTML('beforeend', '<p>It rained.</p>')`);
    await expect.poll(() => inPage.quotations()).toEqual(['load', 'all', 'changed']);
    await inPage.printed('');
    expect((await inPage.quotations()).slice(3)).toEqual(['print', 'printed']);
  });

  test('has quotations read where somebody comes to be named, and forgotten where a password is asked for', async () => {
    await inPage.follow('<p id="one">It rained.</p>');
    await inPage.asked();
    await page().evaluate(`document.getElementById('one').textContent = 'It rained in Zubrovia.'`);
    await expect.poll(async () => (await inPage.quotations()).slice(0, 2)).toEqual(['load', 'all']);
    await page().evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<input type="password" id="word">')`,
    );
    await expect.poll(() => inPage.quotations()).toContain('forget all');
    await page().evaluate(`document.getElementById('word').remove()`);
    await expect.poll(async () => (await inPage.quotations()).filter((one) => one === 'all')).toHaveLength(2);
  });

  test('waits until a page is seen', async () => {
    const front = await page().browser().newPage();
    await front.bringToFront();
    await expect.poll(() => page().evaluate('document.hidden')).toBe(true);
    await inPage.follow(RAIN);
    expect(await inPage.state()).toBe('reading');
    await front.close();
    await page().bringToFront();
    await names().toEqual(['Zubrovia']);
  });
});
