import { afterEach, expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './pointer-in-page.ts';

/** Whether a click in the element `a` means something to the page. */
const MEANINGS: readonly { name: string; html: string; means: boolean }[] = [
  { name: 'a paragraph', html: '<p id="a">x</p>', means: false },
  { name: 'a link', html: '<a id="a" href="#x">x</a>', means: true },
  { name: 'what stands in a link', html: '<a href="#x"><b id="a">x</b></a>', means: true },
  { name: 'an anchor that leads nowhere', html: '<a id="a">x</a>', means: false },
  ...['button', 'label', 'summary'].map((tag) => ({
    name: `a ${tag}`,
    html: `<${tag} id="a">x</${tag}>`,
    means: true,
  })),
  { name: 'a role of a control', html: '<div role="menuitem"><b id="a">x</b></div>', means: true },
  { name: 'another role', html: '<div role="note"><b id="a">x</b></div>', means: false },
  { name: 'a text that is edited', html: '<div contenteditable><b id="a">x</b></div>', means: true },
  { name: 'one that is not', html: '<div contenteditable="false"><b id="a">x</b></div>', means: false },
  { name: 'something to drag', html: '<p id="a" draggable="true">x</p>', means: true },
  { name: 'a handler in the markup', html: '<p onclick="void 0"><b id="a">x</b></p>', means: true },
  { name: 'the hand', html: '<p style="cursor:pointer"><b id="a">x</b></p>', means: true },
];

const NAME = 'style="position: absolute; left: 100px; top: 100px; width: 80px; height: 20px; margin: 0"';
const AT = [140, 110] as const;

const OVER = 'position: absolute; left: 90px; top: 90px; width: 200px; height: 60px; margin: 0';

/** What a page puts where the name is, and whether a click there still opens it. */
const THINGS: readonly { name: string; html: string; opens: boolean }[] = [
  { name: 'nothing', html: '', opens: true },
  { name: 'a button over it', html: `<button style="${OVER}">Go on</button>`, opens: false },
  {
    name: 'a button over it that lets the pointer through',
    html: `<button style="${OVER}; pointer-events: none">Go on</button>`,
    opens: false,
  },
  {
    name: 'an opaque pane over it that lets the pointer through',
    html: `<div style="${OVER}; pointer-events: none; background: #fff">Go on</div>`,
    opens: false,
  },
  {
    name: 'one that insists',
    html: `<div style="${OVER}; pointer-events: none !important; background: #fff">Go on</div>`,
    opens: false,
  },
  {
    name: 'one whose style sheet insists',
    html: `<style>#over#over { pointer-events: none !important }</style><div id="over" style="${OVER}; background: #fff">Go on</div>`,
    opens: false,
  },
  {
    name: 'one that changes slowly',
    html: `<div style="${OVER}; pointer-events: none; background: #fff; transition: all 1000s allow-discrete">Go on</div>`,
    opens: false,
  },
  {
    name: 'one in a box without a size',
    html: `<div style="pointer-events: none"><div style="${OVER}; background: #fff">Go on</div></div>`,
    opens: false,
  },
  {
    name: 'an opaque pane behind it',
    html: `<div style="${OVER}; pointer-events: none; background: #eee; z-index: -1"></div>`,
    opens: true,
  },
  {
    name: 'grain over all of the page',
    html: '<div style="position: fixed; inset: 0; pointer-events: none; background: repeating-linear-gradient(#000 0 1px, transparent 1px 4px); opacity: 0.1"></div>',
    opens: true,
  },
  {
    name: 'a curtain that was drawn',
    html: '<div style="position: fixed; inset: 0; pointer-events: none; background: #fff; opacity: 0"></div>',
    opens: true,
  },
  { name: 'words without a colour', html: '<style>#named { color: transparent }</style>', opens: false },
  {
    name: 'words in the colours of a picture',
    html: '<style>#named { color: transparent; background: linear-gradient(red, blue); background-clip: text }</style>',
    opens: true,
  },
  {
    name: 'a button that a press takes away',
    html: `<button style="${OVER}" onpointerdown="this.remove()">Go on</button>`,
    opens: false,
  },
];

inBrowsers<typeof InPage>('a pointer', `${import.meta.dirname}/pointer-in-page.ts`, ({ inPage, page }) => {
  const told = () => expect.poll(() => inPage.toldSince());
  afterEach(async () => {
    await inPage.unfollow();
    await page().mouse.move(0, 0);
  });

  test.each(MEANINGS)('$name: a click there means something: $means', async ({ html, means }) => {
    expect(await inPage.means(html)).toBe(means);
  });

  test('that clicks a name opens it, and a press elsewhere lets the next click open it again', async () => {
    await inPage.follow(`<p id="named" ${NAME}>Lena Maric</p>`);
    await page().mouse.click(...AT);
    await told().toContain('click');
    // A second click on the name closes: the press has told so.
    await page().mouse.click(...AT);
    await page().mouse.click(500, 500);
    await page().mouse.click(...AT);
    await expect
      .poll(async () => (await inPage.toldSince()).filter((one) => one === 'click'))
      .toEqual(['click', 'click']);
  });

  test('that rests on a name means to open it; on a link it opens it by dwelling', async () => {
    await inPage.follow(`<p id="named" ${NAME}>Lena Maric</p>`);
    await page().mouse.move(...AT);
    await told().toEqual(['intent']);
    await inPage.unfollow();
    await inPage.follow(`<a href="#x" id="named" ${NAME}>Lena Maric</a>`);
    await page().mouse.move(AT[0] + 20, AT[1]);
    await told().toEqual(['intent', 'dwell']);
  });

  test('that rests on a name points at it until it leaves, or the page scrolls', async () => {
    await inPage.follow(`<p id="named" ${NAME}>Lena Maric</p><div style="height: 5000px">`);
    const isPointedAt = () => expect.poll(() => inPage.isPointedAt());
    await page().mouse.move(...AT);
    await isPointedAt().toBe(true);
    await page().mouse.move(AT[0] + 10, AT[1]);
    expect(await inPage.isPointedAt()).toBe(true);
    await page().mouse.move(500, 500);
    await isPointedAt().toBe(false);
    await page().mouse.move(...AT);
    await isPointedAt().toBe(true);
    await page().evaluate('scrollTo(0, 300)');
    await isPointedAt().toBe(false);
    await page().evaluate('scrollTo(0, 0)');
  });

  test('that rests elsewhere says so', async () => {
    await inPage.follow(`<p id="named" ${NAME}>Lena Maric</p>`);
    const before = await inPage.leaves();
    // A page that still scrolls, as it does when its text goes, starts the rest over: the pointer moves on until it has rested.
    let x = 500;
    const leavesAtRest = async () => {
      x += 10;
      await page().mouse.move(x, 500);
      await expect.poll(() => inPage.leaves(), { timeout: 1_000 }).toBeGreaterThan(before);
      return true;
    };
    await expect.poll(() => leavesAtRest().catch(() => false)).toBe(true);
  });

  test.each(THINGS)('that clicks a name with $name opens it: $opens', async ({ html, opens }) => {
    await inPage.follow(`<p id="named" ${NAME}>Lena Maric</p>${html}<p id="other">x</p>`);
    await page().mouse.click(...AT);
    // The next click is answered behind this one.
    await page().evaluate(
      `document.querySelectorAll('body > :not(#named, #other)').forEach((one) => one.remove())`,
    );
    await page().mouse.click(500, 500);
    expect((await inPage.toldSince()).filter((one) => one === 'click')).toEqual(opens ? ['click'] : []);
  });

  test('that clicks a link follows it; with Alt it opens the name instead', async () => {
    await inPage.follow(`<a href="#x" id="named" ${NAME}>Lena Maric</a>`);
    await page().mouse.click(...AT);
    await expect.poll(() => page().evaluate('location.hash')).toBe('#x');
    await page().evaluate('history.replaceState(null, "", location.pathname)');
    await page().keyboard.down('Alt');
    await page().mouse.click(AT[0] + 30, AT[1]);
    await page().keyboard.up('Alt');
    await told().toContain('click');
    expect(await page().evaluate('location.hash')).toBe('');
  });

  test.each(['Shift', 'Control', 'Meta'] as const)(
    'that clicks with %s opens nothing; the next plain click does',
    async (key) => {
      await inPage.follow(`<p id="named" ${NAME}>Lena Maric</p>`);
      await page().keyboard.down(key);
      await page().mouse.click(...AT);
      await page().keyboard.up(key);
      await page().evaluate('getSelection().empty()');
      await page().mouse.click(500, 500);
      await page().mouse.click(AT[0] + 20, AT[1]);
      await expect
        .poll(async () => (await inPage.toldSince()).filter((one) => one === 'click'))
        .toEqual(['click']);
    },
  );

  test('that draws a selection over a name opens nothing', async () => {
    await inPage.follow(`<p id="named" ${NAME}>Lena Maric</p>`);
    await page().mouse.move(105, 110);
    await page().mouse.down();
    await page().mouse.move(170, 110);
    await page().mouse.up();
    await page().evaluate('getSelection().empty()');
    await page().mouse.click(500, 500);
    await page().mouse.click(...AT);
    await expect
      .poll(async () => (await inPage.toldSince()).filter((one) => one === 'click'))
      .toEqual(['click']);
  });

  test('that a script pretends opens nothing', async () => {
    await inPage.follow(`<p id="named" ${NAME}>Lena Maric</p>`);
    await page().evaluate(`
      for (const type of ['pointermove', 'pointerdown', 'click']) document.getElementById('named').dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 140, clientY: 110, detail: 1 }))`);
    await page().mouse.click(...AT);
    await expect
      .poll(async () => (await inPage.toldSince()).filter((one) => one === 'click'))
      .toEqual(['click']);
  });
});
