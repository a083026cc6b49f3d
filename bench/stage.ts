import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ROOT } from '../cli/build-extension.ts';
import { findBrowser } from '../cli/find-browser.ts';
import { addModules } from '../tests/browser/add-modules.ts';
import { openSite, type Site } from '../tests/e2e/site.ts';
import { textGenerator } from './generated-text.ts';
import { mulberry32 } from './mulberry32.ts';

const FOLDER = join(process.env.ON_RECORD_EVAL ?? join(ROOT, '../shared/eval'), 'pages/speed');
const HEADERS = {
  // A clock of 5 microseconds, and nothing from elsewhere.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:",
};

/** A Chromium and a site that serves the extension's own modules, their types taken out, to the pages that are measured. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Opens a stage. */
export async function openStage(): Promise<Stage> {
  const program = findBrowser('chrome');
  if (program === null) throw new Error('no Chromium found');
  const site = await openSite();
  addModules(site, ['lib/**/*.ts', 'bench/*.ts']);
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    protocolTimeout: 900_000,
    args: ['--disable-gpu', '--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return {
    site,
    browser,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Adds a script to the site. */
export function addScript(site: Site, path: string, body: string): void {
  site.add(path, {
    body,
    headers: { 'content-type': 'text/javascript', 'cross-origin-resource-policy': 'same-origin' },
  });
}

/** Adds a page to the site; gives its path. */
export function addPage(site: Site, name: string, body: string): string {
  const path = `/${encodeURIComponent(name)}`;
  site.add(path, { body, headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' } });
  return path;
}

/** Gives the pages of publishers where they are at hand, and two that are generated: like an article, and long. */
export function pages(): Record<string, string> {
  const saved = existsSync(FOLDER)
    ? readdirSync(FOLDER).map((name) => [name.replace('.html', ''), readFileSync(join(FOLDER, name), 'utf8')])
    : [];
  return {
    'generated 50 kB': generatedPage(50_000),
    'generated 1 MB': generatedPage(1_000_000),
    ...Object.fromEntries(saved),
  };
}

/** Generates a page of the seeds' sentences with the elements that an article and its surroundings have. */
export function generatedPage(length: number): string {
  const random = mulberry32(2);
  const paragraphs = textGenerator(1)(length).split(/\n+/);
  const written = paragraphs.map((text) => {
    const words = text
      .split(' ')
      .map((word) =>
        random() < 0.04 ? `<a href="#">${word}</a>` : random() < 0.02 ? `<em>${word}</em>` : word,
      );
    const around = random();
    if (around < 0.15)
      return `<ul><li><a href="#"><span>${text.slice(0, 60)}</span></a></li><li>${words.join(' ')}</li></ul>`;
    return `<div class="block"><div><p>${words.join(' ')}</p></div></div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Page</title><style>.block { margin: 1em }</style><main><article>${written.join('\n')}</article></main>`;
}
