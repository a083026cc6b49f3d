import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import { openBrowser } from './browsers.ts';
import type { Driver } from './driver.ts';
import { openSite, type Site } from './site.ts';

/** A document of ours, with what its policy must keep out; none of it is a thing the extension does. */
const DOCUMENTS = ['popup.html', 'reader.html', 'corrections.html', 'card.html'];

// Not `inBothBrowsers`, under which what is refused here fails a test. So every other test shows that nothing of ours is refused.
describe.each(BROWSER_KINDS)('the policy of our own documents in %s', (kind) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
    driver = await openBrowser(kind);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test.each(DOCUMENTS)('%s takes nothing from elsewhere, and nothing written into it', async (path) => {
    const before = (await driver.errors()).length;
    const pane = await driver.openExtension(path);
    const refused = await pane.run(async (elsewhere) => {
      const directives = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.add(effectiveDirective),
      );
      const add = (name: string, attributes: object, text = '') => {
        const element = Object.assign(document.createElement(name), attributes);
        element.textContent = text;
        document.head.append(element);
      };
      add('script', {}, 'document.title = "taken"');
      add('style', {}, 'body { display: none }');
      add('link', { rel: 'stylesheet', href: `${elsewhere}a.css` });
      add('img', { src: `${elsewhere}a.png` });
      add('video', { src: `${elsewhere}a.webm` });
      add('iframe', { src: elsewhere });
      await fetch(elsewhere).catch(() => {});
      for (let left = 200; left > 0 && directives.size < 6; left -= 1)
        await new Promise((done) => setTimeout(done, 50));
      return [...directives].sort();
    }, site.url('/'));
    expect(refused).toEqual([
      ...['connect-src', 'frame-src', 'img-src', 'media-src', 'script-src-elem', 'style-src-elem'],
    ]);
    const said = async () => (await driver.errors()).slice(before).join('\n');
    // By these words every other test finds it when something of ours is refused.
    await expect.poll(said).toMatch(/content.security.policy/i);
  });
});
