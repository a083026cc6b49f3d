import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../cli/build-extension.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { type LinkToWords, linksOfPage } from './links-of-page.ts';
import { type PlaceOfWords, placeInView } from './place-in-view.ts';

/** Saved pages of publishers, which stay outside the repository. */
const FOLDER = join(process.env.ON_RECORD_EVAL ?? join(ROOT, '../shared/eval'), 'pages/shared');
/** What such a page asks of the network is refused at once. */
const ALONE = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
};
/** So many of them lead to their words: 27 of 30. */
const FEWEST_RIGHT = 0.9;
/** Of so many at least: a page may hide its text until a script comes that is not there, and no link leads to what is hidden. */
const FEWEST_TRIED = 30;
/** A browser under load now and then loads a tab before it stands in front, and does not scroll there. Chromium and Firefox alike. */
const TRIES = 2;
/** Some of each page, so that no page decides. */
const OF_EACH = 3;
/** All quotes of the invented page that stand low enough. */
const OF_INVENTED = 6;
/** So long a browser may take to scroll. Milliseconds. */
const SCROLLED_BY = 8_000;

const pages = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];

/** An invented page: words twice, marks that mean something in a directive, links within words, lines that break. */
const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, at) => `<p>In the year ${1900 + at} nothing happened in Zenda.</p>`,
);
const INVENTED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>“No bridge, ever,” says mayor</title>
<h1>“No bridge, ever,” says mayor</h1><article>
${PARAGRAPHS.slice(0, 20).join('\n')}
<p>The mayor, Ana Ruiz, said: “No <a href="#x">bridge</a>, ever.” The council (all of it) did not agree.</p>
${PARAGRAPHS.slice(20, 40).join('\n')}
<p>“It’s well-known, and has been for years - we all know it,” said
   Otto Brandt (a fisherman), “that the &amp; of the <b>two</b> towns, or 100% of it, <i>will</i> have to be *paid* by somebody else, as ever.”</p>
${PARAGRAPHS.slice(40).join('\n')}
<p>Later Otto Brandt said: “No bridge, ever.” She said: “No.”</p>
${PARAGRAPHS.slice(0, 30).join('\n')}
</article></html>`;

inBothBrowsers('a link to the words of a quote', (stage) => {
  test('leads to its paragraph on an invented page', async () => {
    stage.site.add('/invented', { body: INVENTED });
    const links = linksOfPage(INVENTED, stage.site.url('/invented'), OF_INVENTED);
    expect(links.length).toBeGreaterThanOrEqual(4);
    expect(await wrongOnes(stage, '/invented', links)).toEqual([]);
  });

  let tried = 0;
  let hidden = 0;
  const wrong: string[] = [];
  test.each(pages)('is tried on a real page: %s', async (name) => {
    const body = readFileSync(join(FOLDER, name), 'utf8');
    stage.site.add(`/${name}`, { body, headers: ALONE });
    const links = linksOfPage(body, stage.site.url(`/${name}`), OF_EACH);
    expect(links).toHaveLength(OF_EACH);
    for (const link of links) {
      const place = await leadsTo(stage, `/${name}`, link);
      if (place === 'hidden') hidden += 1;
      else tried += 1;
      if (place === 'out of view' || place === 'not there') wrong.push(`${name}: ${link.fragment}`);
    }
  });

  test('leads to its paragraph on real pages, nine times in ten', () => {
    expect(tried + hidden).toBe(pages.length * OF_EACH);
    if (pages.length > 0) expect(tried).toBeGreaterThanOrEqual(FEWEST_TRIED);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(tried * (1 - FEWEST_RIGHT));
  });
});

/** Opens a page by each link in turn, and gives those that did not bring their words into view. */
async function wrongOnes(stage: Stage, path: string, links: readonly LinkToWords[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const link of links) if ((await leadsTo(stage, path, link)) !== 'in view') wrong.push(link.fragment);
  return wrong;
}

/** Opens a page by its link, and tells where the words come to stand. */
async function leadsTo(
  { driver, site }: Stage,
  path: string,
  { fragment, paragraph, words }: LinkToWords,
): Promise<PlaceOfWords> {
  let place = 'not there' as PlaceOfWords;
  for (let tries = 0; tries < TRIES && place !== 'in view' && place !== 'hidden'; tries += 1) {
    const page = await driver.open(`${site.url(path)}#:~:${fragment}`);
    await expect
      .poll(
        async () => {
          place = await page.evaluate(placeInView, paragraph, words);
          return place === 'in view' || place === 'hidden';
        },
        { timeout: SCROLLED_BY },
      )
      .toBe(true)
      .catch(() => undefined);
    await page.close();
  }
  return place;
}
