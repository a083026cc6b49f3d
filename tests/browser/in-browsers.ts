import { relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test as base, describe } from 'vitest';
import { ROOT } from '../../cli/build-extension.ts';
import { BROWSER_KINDS, BROWSER_VARIABLE, type BrowserKind, findBrowser } from '../../cli/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../cli/launch-browser.ts';
import { openSite } from '../e2e/site.ts';
import { addModules, addPackages } from './add-modules.ts';

/** Functions that a page runs. What goes in and comes out is JSON. */
type InPage<Module> = {
  [Name in keyof Module]: Module[Name] extends (...args: infer Args) => infer Value
    ? (...args: Args) => Promise<Awaited<Value>>
    : never;
};

/** What a test is given: the functions of its module, which run in a page, and the page itself. */
export interface Stage<Module> {
  /** Filled before the first test. */
  readonly inPage: InPage<Module>;
  readonly page: () => Page;
}

const PAGE = '/plain.html';
/** A document of plain text, three lines long. */
export const PLAIN_TEXT = '/lines.txt';

/** Opens pages in both browsers, each started once for all files, at the first page that is asked of it. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs.
const test = base.extend('open', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const site = await openSite();
  addModules(site, [
    ...['lib/**/*.ts', 'tests/browser/**/*-in-page.ts', 'tests/names/make-actor.ts'],
    'tests/holdings/generated-articles.ts',
  ]);
  const packages = addPackages(site);
  site.add(PAGE, {
    body: `<!doctype html><meta charset="utf-8"><title>Page</title>${packages}<body></body>`,
  });
  site.add(PLAIN_TEXT, { body: 'It rained in Marland.\nIt rained in Zubrovia.\nAnd in Coastal Union.\n' });
  const launched = new Map<BrowserKind, Promise<LaunchedBrowser>>();
  onCleanup(async () => {
    for (const one of launched.values()) await (await one).close();
    await site.close();
  });
  return async (kind: BrowserKind): Promise<Page> => {
    const browser = launched.get(kind) ?? launch(kind);
    launched.set(kind, browser);
    const page = await (await browser).browser.newPage();
    await page.goto(site.url(PAGE));
    await page.bringToFront();
    return page;
  };
});

async function launch(kind: BrowserKind): Promise<LaunchedBrowser> {
  const program = findBrowser(kind);
  if (program === null) throw new Error(`no ${kind} found: install one or set ${BROWSER_VARIABLE[kind]}`);
  return launchBrowser({ kind, program, build: null, headless: true });
}

/**
 * Describes the same tests for both browsers, without the extension: one plain page for all of them, into which one module
 * is imported by its path. An error that the page did not catch fails the tests.
 */
export function inBrowsers<Module extends object>(
  subject: string,
  path: string,
  tests: (stage: Stage<Module>) => void,
): void {
  describe.each(BROWSER_KINDS)(`${subject} in %s`, (kind) => {
    let page: Page;
    const uncaught: string[] = [];
    test.beforeAll(async ({ open }) => {
      page = await open(kind);
      page.on('pageerror', (error) => uncaught.push(String(error)));
      const address = `/${relative(ROOT, path).replaceAll('\\', '/')}`;
      await page.evaluate(`import(${JSON.stringify(address)}).then((module) => { window.inPage = module; })`);
    });
    test.afterEach(() => {
      if (uncaught.length > 0) throw new Error(uncaught.splice(0).join('\n'));
    });
    test.afterAll(async () => {
      await page?.close();
    });
    const call = (name: string, args: readonly unknown[]) => {
      const written = args.map((one) => (one === undefined ? 'undefined' : JSON.stringify(one)));
      return page.evaluate(`inPage.${name}(${written.join(', ')})`);
    };
    const inPage = new Proxy({} as InPage<Module>, {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          call(String(name), args),
    });
    tests({ inPage, page: () => page });
  });
}
