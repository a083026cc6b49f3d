import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';
import { asLoaded, keepAsLoaded, painted, pointOf, serialise, untilRead } from './page-probe.ts';
import { timeForFaults, until } from './until.ts';

/**
 * A page may stand still this long while 10 MB of it are read; in milliseconds. A third of it is what it takes on an idle machine,
 * the rest is for two busy cores: a reading in one piece takes several times as long.
 */
const LONGEST_STALL = 300;

/** As many as use up what is saved for changes within seconds. */
const PARAGRAPHS = 180;
/** More of them are near the viewport, and painted. */
const NEAR = 4;

const XI = 'He also met with Chinese President Xi Jinping on Wednesday.';

inBothBrowsers('odd pages neither break nor block:', (stage) => {
  const namesOf = (page: Parameters<typeof painted>[0]) => expect.poll(() => painted(page));

  test('plain text', async () => {
    const page = await stage.driver.open(stage.site.url('/plain.txt'));
    await namesOf(page).toEqual(['Xi Jinping', 'China', 'Russia']);
  });

  test.each(['/empty.html', '/other-language.html', '/no-names.html'])('%s stays as it was', async (path) => {
    const page = await stage.driver.open('about:blank');
    await keepAsLoaded(page);
    await page.goto(stage.site.url(path));
    await untilRead(page);
    expect(await serialise(page)).toBe(await asLoaded(page));
  });

  test('a drawing stays as it was', async () => {
    const page = await stage.driver.open('about:blank');
    await keepAsLoaded(page);
    await page.goto(stage.site.url('/drawing.svg'));
    await timeForFaults();
    expect(await serialise(page)).toBe(await asLoaded(page));
  });

  test('elements under the names of what our scripts leave: names are found, and open their card', async () => {
    stage.site.add('/named-elements.html', {
      body: `<!doctype html><meta charset="utf-8"><title>Named</title><a id="onRecordNames"></a><form id="onRecordCardFrame"><input name="card"></form><p>${XI}`,
    });
    const page = await stage.driver.open(stage.site.url('/named-elements.html'));
    await namesOf(page).toEqual(['Xi Jinping']);
    const { x, y } = await until('the name', () => pointOf(page, 'Xi Jinping'));
    await page.mouse.click(x, y);
    const card = await stage.driver.card(page);
    await expect.poll(() => card.run(() => document.querySelector('h1')?.textContent)).toBe('Xi Jinping');
  });

  test('XML, which Chromium shows as a page of its own making', async () => {
    const page = await stage.driver.open(stage.site.url('/feed.xml'));
    await timeForFaults();
    expect(await stage.driver.cardCount(page)).toBe(0);
  });

  test('a page that asks for a password is not read, until the field goes', async () => {
    const page = await stage.driver.open(stage.site.url('/password.html'));
    await timeForFaults();
    expect(await painted(page)).toEqual([]);
    await page.evaluate(() => document.querySelector('form')?.remove());
    await namesOf(page).toEqual(['Xi Jinping']);
  });

  // 100,000 levels take Chromium 48 s to build, Firefox more than a minute; and what is shown so deep, Chromium crashes over by itself.
  test.each([
    [
      '20,000 levels',
      "const outer = document.createElement('div'); outer.hidden = true; let at = outer; for (let i = 0; i < 20_000; i++) { const one = document.createElement('div'); at.append(one); at = one; } document.body.append(outer);",
    ],
    [
      '1,000,000 text nodes',
      "const all = new DocumentFragment(); for (let i = 0; i < 1e6; i++) all.append(new Text('a ')); document.body.append(all);",
    ],
  ])('what stands behind %s is found', async (what, build) => {
    const path = `/${what.replaceAll(/\W/g, '-')}.html`;
    stage.site.add(path, {
      body: `<!doctype html><meta charset="utf-8"><title>Monster</title><body><script>${build} document.body.append(Object.assign(document.createElement('p'), { textContent: ${JSON.stringify(XI)} }));</script>`,
    });
    const page = await stage.driver.open(stage.site.url(path));
    await namesOf(page).toEqual(['Xi Jinping']);
  });

  test('a document that a script writes anew is read each time, and its names open their card', async () => {
    const page = await stage.driver.open(stage.site.url('/plain.txt'));
    await namesOf(page).toEqual(['Xi Jinping', 'China', 'Russia']);
    for (const name of ['Vladimir Putin', 'Li Qiang', 'Wang Yi']) {
      await page.evaluate((text) => {
        document.open();
        document.write(`<!doctype html><html lang="en"><title>Written</title><p>${text}</p>`);
        document.close();
      }, `${name} spoke.`);
      await namesOf(page).toEqual([name]);
      const { x, y } = await until(`“${name}” to be painted`, () => pointOf(page, name));
      await page.mouse.click(x, y);
      const card = await stage.driver.card(page);
      await expect.poll(() => card.run(() => document.body.innerText)).toContain(name);
    }
  });

  test('a frame that a script writes later is read', async () => {
    const page = await stage.driver.open(stage.site.url('/empty.html'));
    await page.evaluate(() => {
      document.body.append(document.createElement('iframe'));
    });
    const frame = await (await page.$('iframe'))?.contentFrame();
    await untilRead(frame as Frame);
    await page.evaluate((text) => {
      const written = document.querySelector('iframe')?.contentDocument;
      written?.open();
      written?.write(`<!doctype html><p>${text}</p>`);
      written?.close();
    }, XI);
    await expect.poll(() => painted(frame as Frame)).toEqual(['Xi Jinping']);
  });

  test('10 MB of text is read without holding the page up', async () => {
    const paragraph = `<p>${XI} ${'The post was later deleted. '.repeat(36)}</p>\n`;
    const text = paragraph.repeat(Math.ceil(10_000_000 / paragraph.length));
    stage.site.add('/long.html', {
      body: `<!doctype html><meta charset="utf-8"><title>Long</title>${text}`,
    });
    const page = await stage.driver.open(stage.site.url('/long.html'));
    const count = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
    await until('the page to be read', async () => (await count()) > NEAR);
    // Again from nothing: the first time, the browser's own layout of such a page takes most of a second. One of twenty
    // is enough, since whatever else runs on the machine only adds.
    let shortest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 20 && shortest >= LONGEST_STALL; round++) {
      await stage.driver.command('toggle-highlighting');
      await until('the marks to go', async () => (await count()) === 0);
      const longest = await watchStalls(page);
      await stage.driver.command('toggle-highlighting');
      await until('the page to be read again', async () => (await count()) > NEAR);
      // Most of it is read behind that, and takes about as long.
      await timeForFaults();
      shortest = Math.min(shortest, await longest());
    }
    expect(shortest).toBeLessThan(LONGEST_STALL);
  });

  test('a long page that opens elsewhere than at its front has its names there, and at its front', async () => {
    const paragraph = `<p>${XI} ${'The post was later deleted. '.repeat(36)}</p>\n`;
    stage.site.add('/midway.html', {
      body: `<!doctype html><meta charset="utf-8"><title>Midway</title>${paragraph.repeat(4_000)}<p id="end">The end.</p>
<script>
const windowsAway = ({ startContainer }) => Math.abs(startContainer.parentElement.getBoundingClientRect().top) / innerHeight;
window.isSeen = () => [...CSS.highlights.values()].some((one) => [...one].some((mark) => windowsAway(mark) < 1));
</script>`,
    });
    const page = await stage.driver.open(stage.site.url('/midway.html#end'));
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100_000);
    await expect.poll(() => page.evaluate('window.isSeen()')).toBe(true);
    await page.evaluate('scrollTo(0, 0)');
    await expect.poll(() => page.evaluate('window.isSeen()')).toBe(true);
  });

  test.each([
    { what: 'is still', meanwhile: '' },
    {
      what: 'grows meanwhile',
      meanwhile: `let left = 40; const grow = () => { if (left-- === 0) return; document.body.prepend(document.querySelector('p').cloneNode(true)); setTimeout(grow, 5); }; grow();`,
    },
  ])('each name of a long page that $what is found once', async ({ what, meanwhile }) => {
    const paragraph = `<p>${XI} ${'The post was later deleted. '.repeat(9)}</p>\n`;
    const path = `/long-${what.replaceAll(' ', '-')}.html`;
    stage.site.add(path, {
      body: `<!doctype html><meta charset="utf-8"><title>Long</title>${paragraph.repeat(4_000)}<div></div>${paragraph.repeat(4_000)}
<script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(paragraph)}; ${meanwhile}</script>`,
    });
    const page = await stage.driver.open(stage.site.url(path));
    /** Counts the names that a print would show, and their texts. */
    const onPaper = () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const counts = [marks.length, new Set(marks.map(({ startContainer }) => startContainer)).size];
        dispatchEvent(new Event('afterprint'));
        return counts;
      });
    const all = 8_001 + (meanwhile ? 40 : 0);
    await expect.poll(onPaper).toEqual([all, all]);
  });

  const PLAIN = 'The post was later deleted.';
  test.each<[string, (named: string, plain: (count: number) => string) => string]>([
    [
      'paragraphs',
      (named, plain) => `<p>${named}</p>${plain(1_022)}<p>${named}</p>${plain(4_000)}<p>${named}</p>`,
    ],
    [
      'paragraphs in chapters',
      (named, plain) =>
        `<p>${named}</p><section><p>${named}</p></section>${`<section>${plain(90)}</section>`.repeat(60)}<section><p>${named}</p></section>`,
    ],
    [
      'rows of a table',
      (named, plain) =>
        `<table><tr><td><p>${named}</p></tr><tr><td><p>${named}</p></tr>${`<tr><td>${plain(1)}</tr>`.repeat(5_000)}<tr><td><p>${named}</p></tr></table>`,
    ],
  ])('among very many %s, names have their line where the reader is', async (what, write) => {
    const path = `/${what.replaceAll(' ', '-')}.html`;
    stage.site.add(path, {
      body: `<!doctype html><meta charset="utf-8"><title>Many</title>${write(XI, (count) => `<p>${PLAIN}</p>\n`.repeat(count))}`,
    });
    const page = await stage.driver.open(stage.site.url(path));
    /** Tells of each painted name whether its paragraph draws the line. */
    const lines = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .map(({ startContainer }) => startContainer.parentElement as Element)
          .map((element) => getComputedStyle(element, '::highlight(text-mark)').textDecorationLine),
      );
    await expect.poll(async () => (await lines()).slice(0, 2)).toEqual(['underline', 'underline']);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await expect.poll(lines).toEqual(['underline', 'underline', 'underline']);
    // Among the paragraphs, the second name stood at the end of its stretch.
    await page.evaluate(
      "document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'New.' }))",
    );
    await untilRead(page);
    expect(await lines()).toEqual(['underline', 'underline', 'underline']);
  });

  test('text that changes all the time has no lines until it rests', async () => {
    stage.site.add('/restless.html', {
      body: `<!doctype html><meta charset="utf-8"><title>Restless</title>${`<p>${XI}</p>`.repeat(PARAGRAPHS)}
<script>
const texts = Array.from(document.querySelectorAll('p'), ({ firstChild }) => firstChild);
setInterval(() => window.isRestless && texts.forEach((text) => { text.data = text.data.replace(/\\d*$/, Date.now()); }), 10);
</script>`,
    });
    const page = await stage.driver.open(stage.site.url('/restless.html'));
    const lines = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    await expect.poll(lines).toBeGreaterThan(NEAR);
    await page.evaluate('window.isRestless = true');
    await expect.poll(lines).toBe(0);
    await page.evaluate('window.isRestless = false');
    await expect.poll(lines).toBeGreaterThan(NEAR);
    // Lines of a moment's rest count before it ends, and are empty behind the next change.
    await expect.poll(async () => new Set(await painted(page))).toEqual(new Set(['Xi Jinping']));
  });
});

/** Starts to watch a page's event loop; calling the answer ends it and gives the longest time between two turns, in ms. */
async function watchStalls(page: Page): Promise<() => Promise<number>> {
  const watch = await page.evaluateHandle(() => {
    const seen = { last: performance.now(), longest: 0, ended: false };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      if (!seen.ended) setTimeout(() => port2.postMessage(null), 4);
    };
    port2.postMessage(null);
    return seen;
  });
  return () =>
    watch.evaluate((seen) => {
      seen.ended = true;
      return seen.longest;
    });
}
