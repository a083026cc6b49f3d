import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { parsePage } from '../../cli/parse-page.ts';
import { extractPage } from '../../lib/extract/extract-page.ts';
import type { ExtractOutcome } from '../../lib/extract/extracted.ts';
import { article, page, RAIN } from '../extract/parse.ts';
import type { Driver } from './driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** What the extension's own documents have of the browser. */
interface ScriptingApi {
  readonly tabs: {
    readonly query: (asked: object) => Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
  readonly scripting: {
    readonly executeScript: (asked: object) => Promise<readonly { readonly result?: unknown }[]>;
  };
}

const HEAD = `<title>Rain in Zenda | The Post</title><meta property="og:site_name" content="The Post">
  <meta property="article:published_time" content="2022-03-07T09:10:00+01:00">`;
const BYLINE = '<p class="byline">By <a rel="author" href="/ann">Vera Stone</a>, March 7, 2022</p>';
const CAPTION = '<figure><img alt=""><figcaption>The old market under water</figcaption></figure>';
const RELATED =
  '<div class="related-posts"><p><a href="/sun">Sun over Ruritania</a></p></div><p>Read more: Snow</p>';

/** Pages of many kinds; those with a policy let no script write markup, nor any run. */
const PAGES: readonly {
  readonly name: string;
  readonly html: string;
  readonly headers?: Record<string, string>;
}[] = [
  { name: 'a whole page', html: page(HEAD, article(BYLINE + CAPTION, RELATED)) },
  { name: 'a page that says nothing of itself', html: page('', article()) },
  { name: 'broken markup', html: `<title>Rain</title><h1>Rain<p>${RAIN.join('<p>')}<div></p></span><b>` },
  {
    name: 'days and months of another language',
    html: page('<title>Regen in Zenda</title>', article('<p>Veröffentlicht am 7. März 2022</p>')).replace(
      '"en"',
      '"de"',
    ),
  },
  {
    name: 'a page with the strictest policy',
    html: page(HEAD, article(BYLINE, RELATED)),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'a short page that is read twice',
    html: page(HEAD, `<main>${RAIN.map((line) => `<p>${line.slice(0, 120)}.</p>`).join('')}</main>`),
  },
  { name: 'a page of a few words', html: page('', '<p>It rained.</p>') },
];

/** Puts the script into a page as the background would, from a document of the extension. */
async function extractIn(driver: Driver, url: string): Promise<ExtractOutcome> {
  const pane = await driver.openExtension('popup.html');
  const outcome = await pane.run(async (address) => {
    const { browser, chrome } = globalThis as unknown as Record<string, ScriptingApi | undefined>;
    const api = browser ?? chrome;
    const tab = (await api?.tabs.query({}))?.find((one) => one.url === address);
    const answers = await api?.scripting.executeScript({
      target: { tabId: tab?.id },
      files: ['/extract.js'],
    });
    return JSON.stringify(answers?.[0]?.result ?? null);
  }, url);
  return JSON.parse(outcome);
}

const markup = (tab: Page) => tab.evaluate(() => document.documentElement.outerHTML);

inBothBrowsers('what is put into a tab to read its article', (stage) => {
  test.each(PAGES)('reads as at a terminal, and changes nothing: $name', async ({ html, headers = {} }) => {
    const { driver, site } = stage;
    site.add('/2022/rain.html', { body: html, headers });
    const url = site.url('/2022/rain.html');
    const tab = await driver.open(url);
    const before = await markup(tab);
    expect(await extractIn(driver, url)).toEqual(extractPage(parsePage(html), url));
    expect(await markup(tab)).toBe(before);
  });

  test('takes what is selected, with the facts of the page', async () => {
    const { driver, site } = stage;
    site.add('/2022/rain.html', { body: page(HEAD, article(BYLINE)) });
    const url = site.url('/2022/rain.html');
    const tab = await driver.open(url);
    await tab.evaluate(() => {
      const [first, second] = document.querySelectorAll('.story p');
      getSelection()?.setBaseAndExtent(first!.firstChild!, 3, second!.firstChild!, 32);
    });
    expect(await extractIn(driver, url)).toMatchObject({
      ok: true,
      value: {
        title: 'Rain in Zenda',
        authors: ['Vera Stone'],
        published: { day: '2022-03-07', isSure: true },
        text: `${RAIN[0]!.slice(3)}\n\n${RAIN[1]!.slice(0, 32).trim()}`,
        isWhole: false,
      },
    });
  });

  test('refuses a page of too many elements at once', async () => {
    const { driver, site } = stage;
    site.add('/huge.html', { body: page('', `<div hidden>${'<i></i>'.repeat(100_001)}</div>`) });
    const url = site.url('/huge.html');
    await driver.open(url);
    expect(await extractIn(driver, url)).toMatchObject({
      ok: false,
      error: { code: 'page-too-large', what: 'elements', most: 100_000 },
    });
  });
});
