import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { painted } from '../page-probe.ts';

declare const part: HTMLElement & { readonly shadowRoot: ShadowRoot & { readonly firstChild: Element } };

const XI = '<p>He also met with Chinese President Xi Jinping on Wednesday.</p>';

/**
 * What a page does after it was read, and what is painted then; then, where there is more, what it does next. It starts
 * with one paragraph about China.
 */
const CHANGES: readonly {
  name: string;
  change: string;
  names: readonly string[];
  next?: { readonly change: string; readonly names: readonly string[] };
}[] = [
  {
    name: 'adds a paragraph',
    change: `feed.insertAdjacentHTML('beforeend', XI)`,
    names: ['China', 'Xi Jinping'],
  },
  {
    name: 'adds one in front',
    change: `feed.insertAdjacentHTML('afterbegin', XI)`,
    names: ['Xi Jinping', 'China'],
  },
  { name: 'replaces everything', change: 'document.body.innerHTML = XI', names: ['Xi Jinping'] },
  { name: 'removes it', change: 'one.remove()', names: [] },
  {
    name: 'writes into a text node',
    change: `one.firstChild.data = 'Ukraine and NATO'`,
    names: ['Ukraine', 'NATO'],
  },
  { name: 'splits a text node', change: 'one.firstChild.splitText(2)', names: ['China'] },
  {
    name: 'completes a name with an element',
    change: `one.textContent = 'Vladimir '`,
    names: [],
    next: {
      change: `one.append(Object.assign(document.createElement('b'), { textContent: 'Putin' }))`,
      names: ['Vladimir Putin'],
    },
  },
  {
    name: 'takes a word out of a name',
    change: `one.innerHTML = 'Xi <b>and</b> Jinping'`,
    names: [],
    next: { change: `one.querySelector('b').remove()`, names: ['Xi  Jinping'] },
  },
  { name: 'opens what was hidden', change: `later.className = ''`, names: ['China', 'Xi Jinping'] },
  { name: 'opens details', change: 'more.open = true', names: ['China', 'Ukraine'] },
  {
    name: 'attaches a shadow tree to an element it had',
    change: `late.attachShadow({ mode: 'open' }).innerHTML = XI; document.body.append('.')`,
    names: ['China', 'Xi Jinping'],
  },
  {
    name: 'writes into a shadow tree',
    change: `late.attachShadow({ mode: 'open' }).innerHTML = 'Ukraine'; document.body.append('.')`,
    names: ['China', 'Ukraine'],
    next: { change: 'late.shadowRoot.innerHTML = XI', names: ['China', 'Xi Jinping'] },
  },
  {
    name: 'writes into a shadow tree that stands in a line',
    change: `one.append(' and ', late); late.attachShadow({ mode: 'open' }).innerHTML = '<b>NATO</b>'`,
    names: ['China', 'NATO'],
    next: { change: `late.shadowRoot.firstChild.textContent = 'Russia'`, names: ['China', 'Russia'] },
  },
  {
    name: 'names in full whom it named in short',
    change: `one.textContent = 'It was what Wang had said.'`,
    names: [],
    next: {
      change: `feed.insertAdjacentHTML('beforeend', '<p>Then Wang Yi left.</p>')`,
      names: ['Wang', 'Wang Yi'],
    },
  },
];

inBothBrowsers('following a page that', (stage) => {
  const open = async (): Promise<Page> => {
    stage.site.add('/changing.html', {
      body: `<!doctype html><meta charset="utf-8"><title>Page</title><style>.closed { display: none }</style>
        <div id="feed"><p id="one">China</p></div><details id="more"><summary>More</summary><p>Ukraine</p></details>
        <div id="later" class="closed">${XI}</div><late-part id="late"></late-part><script>const XI = '${XI}'</script>`,
    });
    const page = await stage.driver.open(stage.site.url('/changing.html'));
    await expect.poll(() => painted(page)).toEqual(['China']);
    return page;
  };

  test.each(CHANGES)('$name', async ({ change, names, next }) => {
    const page = await open();
    await page.evaluate(change);
    await expect.poll(() => painted(page)).toEqual(names);
    if (!next) return;
    await page.evaluate(next.change);
    await expect.poll(() => painted(page)).toEqual(next.names);
  });

  test('gives its elements other classes: marks are seen again after the next click', async () => {
    stage.site.add('/classes.html', {
      body: `<!doctype html><meta charset="utf-8"><title>Page</title><p>China</p><div class="a b">Ukraine</div><span>NATO</span>
        <p>and <a href="#x">Xi Jinping</a> <my-part id="part"></my-part></p><script>part.attachShadow({ mode: 'open' }).innerHTML = '<i class="c">Russia</i>'</script>`,
    });
    const page = await stage.driver.open(stage.site.url('/classes.html'));
    await expect.poll(() => painted(page)).toEqual(['China', 'Ukraine', 'NATO', 'Xi Jinping', 'Russia']);
    /** Says of each mark whether its element has the line. */
    const areSeen = (): Promise<boolean[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('p:not(:has(a)), div, body > span, a'), part.shadowRoot.firstChild].map(
          (one) => getComputedStyle(one, '::highlight(text-mark)').textDecorationLine.includes('underline'),
        ),
      );
    const all = [true, true, true, true, true];
    expect(await areSeen()).toEqual(all);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('p, div, span, a')) one.className = 'other';
    });
    await page.mouse.click(600, 400);
    await expect.poll(areSeen).toEqual(all);
  });

  test('grows by 1,000 paragraphs and forgets them all', async () => {
    const page = await open();
    await page.evaluate(`for (let i = 0; i < 1000; i++) feed.insertAdjacentHTML('beforeend', XI)`);
    const sizes = () => page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size));
    // Of so many, those near the viewport: the last one once the reader is there.
    await expect.poll(async () => (await sizes())[0]).toBeGreaterThan(20);
    await page.evaluate('feed.lastElementChild.scrollIntoView()');
    await expect
      .poll(() =>
        page.evaluate(`[...CSS.highlights.values()].some((one) =>
          [...one].some(({ startContainer }) => feed.lastElementChild.contains(startContainer)))`),
      )
      .toBe(true);
    await page.evaluate('document.body.replaceChildren()');
    await expect.poll(sizes).toEqual([0]);
  });

  test('has so many names that only those near the viewport are painted keeps their lines while their text changes', async () => {
    const page = await open();
    await page.evaluate(`for (let i = 0; i < 300; i++) feed.insertAdjacentHTML('beforeend', XI)`);
    await page.evaluate('feed.lastElementChild.scrollIntoView()');
    /** Writes into the last paragraph and counts the frames in which its name has no line. */
    const gaps = () =>
      page.evaluate(`(async () => {
        const text = feed.lastElementChild.firstChild;
        const isPainted = () => [...CSS.highlights.values()].some((one) =>
          [...one].some(({ startContainer }) => startContainer === text));
        const frame = () => new Promise(requestAnimationFrame);
        while (!isPainted()) await frame();
        text.data += ' Again.';
        let gaps = 0;
        for (const until = performance.now() + 500; performance.now() < until; await frame())
          if (!isPainted()) gaps += 1;
        return gaps;
      })()`);
    // A busy machine may draw a frame between two steps of ours.
    const each = [await gaps(), await gaps(), await gaps(), await gaps()];
    expect(each).toContain(0);
  });

  test('has so many names paints those, too, whose elements have no box that could come near', async () => {
    const page = await open();
    await page.evaluate(`for (let i = 0; i < 300; i++) feed.insertAdjacentHTML('beforeend', XI)`);
    await page.evaluate(`feed.lastElementChild.style.display = 'contents'`);
    await page.evaluate(`feed.lastElementChild.firstChild.data += ' Again.'`);
    await expect
      .poll(() =>
        page.evaluate(`[...CSS.highlights.values()].some((one) =>
          [...one].some(({ startContainer }) => feed.lastElementChild.contains(startContainer)))`),
      )
      .toBe(true);
  });

  test('has so many names prints all of them', async () => {
    const page = await open();
    await page.evaluate(`for (let i = 0; i < 300; i++) feed.insertAdjacentHTML('beforeend', XI)`);
    await page.evaluate(`
      window.lines = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      addEventListener('beforeprint', () => { window.onPaper = lines(); });`);
    const areNear = () => page.evaluate('lines() > 20 && lines() < 100');
    await expect.poll(areNear).toBe(true);
    await page.pdf();
    expect(await page.evaluate('onPaper')).toBe(301);
    await expect.poll(areNear).toBe(true);
  });

  test('changes 10,000 times a second gets its turns all the same', async () => {
    const page = await open();
    await page.evaluate(`
      window.turns = 0;
      const busy = document.body.appendChild(document.createElement('p'));
      window.run = setInterval(() => { turns++; for (let i = 0; i < 100; i++) busy.textContent = 'Ukraine ' + i; }, 10);`);
    await expect.poll(() => page.evaluate('turns')).toBeGreaterThan(300);
    await page.evaluate('clearInterval(run)');
    await expect.poll(() => painted(page)).toEqual(['China', 'Ukraine']);
  });
});
