import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers, type Stage } from './in-both-browsers.ts';
import { asLoaded, keepAsLoaded, painted, serialise, untilRead } from './page-probe.ts';

const XI = 'He also met with Chinese President Xi Jinping on Wednesday.';

/** What stands painted on each page, in its order. "In Beijing" is a place there, "ties with Moscow" a government. */
const PAGES: readonly { path: string; names: readonly string[] }[] = [
  {
    path: '/bbc.html',
    names: [
      // "By Associated Press" only credits it.
      'China',
      ...['China', 'Wang Yi', 'Moscow'],
      ...['China', 'Russia', 'Wang'],
      ...['Xi Jinping', 'Vladimir Putin'],
      ...['U.S.', 'Antony Blinken', 'Wang', 'China', 'Ukraine'],
    ],
  },
  {
    path: '/reuters.html',
    names: [
      ...[
        'China',
        'Russia',
        'Wang Yi',
        'Office of the Foreign Affairs Commission',
        'Communist Party of China',
      ],
      ...['CPC', 'Vladimir Putin'],
      ...['Wang', 'Putin', 'Xi Jinping'],
      'Wang',
      ...['Russia', 'China', 'Shanghai Cooperation Organization', 'BRICS', 'Putin'],
    ],
  },
  {
    path: '/wikipedia.html',
    names: [
      ...['China', 'Russia'],
      ...['China', 'Russia'],
      ...['Mishustin', 'European Union', 'Moscow', 'EU', 'Russia'],
      ...['Dmitry Chernyshenko', 'China', 'Russia'],
      ...['Iran', 'SCO'],
    ],
  },
  {
    path: '/react.html',
    names: ['Russia', 'China', 'Taiwan', 'China', 'Taiwan', 'China', 'Russia', 'NATO'],
  },
];

inBothBrowsers('highlighting', (stage) => {
  const namesOf = (page: Parameters<typeof painted>[0]) => expect.poll(() => painted(page));
  const packages = createRequire(import.meta.url);
  const preact = () => {
    for (const [path, entry] of [
      ['/preact.mjs', 'preact'],
      ['/preact-hooks.mjs', 'preact/hooks'],
    ] as const) {
      const module = packages.resolve(entry);
      stage.site.add(path, { body: readFileSync(module, 'utf8') });
    }
  };

  test.each(PAGES)('$path is painted, and its DOM stays as it was', async ({ path, names }) => {
    preact();
    const page = await stage.driver.open('about:blank');
    await keepAsLoaded(page);
    await page.goto(stage.site.url(path));
    await namesOf(page).toEqual(names);
    expect(await serialise(page)).toBe(await asLoaded(page));
  });

  test('a page that renders itself is followed', async () => {
    preact();
    const page = await stage.driver.open(stage.site.url('/react.html'));
    await namesOf(page).toContain('NATO');
    await page.click('#other');
    const other = ['Li Qiang', 'Mikhail Mishustin', 'Mishustin', 'China'];
    await namesOf(page).toEqual(other);
    await page.click('#more');
    await page.click('#more');
    await namesOf(page).toEqual([...other, 'Xi Jinping', 'Xi Jinping']);
    await page.click('#other');
    await page.click('#other');
    await namesOf(page).toEqual([...other, 'Xi Jinping', 'Xi Jinping']);
  });

  test('a page that clears the highlights gets them back at the next change', async () => {
    const page = await stage.driver.open(stage.site.url('/shadow.html'));
    await namesOf(page).toContain('Xi Jinping');
    await page.evaluate((text) => {
      CSS.highlights.clear();
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.body.append(paragraph);
    }, XI);
    await namesOf(page).toEqual(['Xi Jinping', 'Vladimir Putin', 'Xi Jinping', 'Xi Jinping']);
  });

  test('open shadow roots are read', async () => {
    const page = await stage.driver.open(stage.site.url('/shadow.html'));
    await namesOf(page).toEqual(['Xi Jinping', 'Vladimir Putin', 'Xi Jinping']);
  });

  test('frames are read where they are large or of the same origin', async () => {
    const { page, same, large, small } = await openFrames(stage);
    await namesOf(page).toContain('Xi Jinping');
    await namesOf(same).toEqual(['Xi Jinping']);
    await namesOf(large).toEqual(['Xi Jinping']);
    await untilRead(large);
    expect(await painted(small)).toEqual([]);
  });

  test.each([
    ['small', 300, 100],
    ['without a size', 0, 0],
  ])('a frame of another site that starts %s is read once it is large', async (_name, width, height) => {
    const frames = readFileSync(new URL('pages/frames.html', import.meta.url), 'utf8');
    const body = frames.replace('width="300" height="100"', `width="${width}" height="${height}"`);
    stage.site.add('/growing.html', { body });
    const { page, large, small } = await openFrames(stage, '/growing.html');
    await untilRead(large);
    expect(await painted(small)).toEqual([]);
    await page.$eval('#small', (frame) => {
      frame.setAttribute('width', '400');
      frame.setAttribute('height', '220');
    });
    await namesOf(small).toEqual(['Xi Jinping']);
  });

  test.each([
    ['everything forbidden', { 'content-security-policy': "default-src 'none'" }],
    [
      'no styles and trusted types',
      {
        'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
      },
    ],
    ['sandboxed', { 'content-security-policy': 'sandbox allow-scripts' }],
    [
      'isolated',
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    ],
  ])('a strict policy does not hide names: %s', async (_name, headers) => {
    const body = readFileSync(`${import.meta.dirname}/pages/strict.html`, 'utf8');
    stage.site.add('/strict.html', { body, headers });
    const page = await stage.driver.open(stage.site.url('/strict.html'));
    await namesOf(page).toEqual(['Xi Jinping']);
  });

  test('form fields that shadow the DOM’s own names change nothing', async () => {
    const page = await stage.driver.open(stage.site.url('/clobbered.html'));
    await namesOf(page).toEqual(['Xi Jinping']);
  });
});

/**
 * Opens the page of frames. Puppeteer sometimes misses that a frame has come to life in its process and then waits for it
 * in vain: such a page is opened again.
 */
async function openFrames(
  { driver, site }: Stage,
  path = '/frames.html',
): Promise<Record<'same' | 'large' | 'small', Frame> & { page: Page }> {
  for (let attempt = 0; attempt < 6; attempt++) {
    const page = await driver.open(site.url(path));
    const frame = async (id: string) => (await (await page.$(`#${id}`))!.contentFrame())!;
    const [same, large, small] = [await frame('same'), await frame('large'), await frame('small')];
    const answers = Promise.all([same, large, small].map((one) => one.evaluate(() => true))).catch(
      () => false,
    );
    const given = new Promise<false>((done) => setTimeout(() => done(false), 10_000));
    if (await Promise.race([answers, given])) return { page, same, large, small };
  }
  throw new Error('the frames did not come to life in six attempts');
}
