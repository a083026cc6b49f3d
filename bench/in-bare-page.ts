import type { Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../cli/find-browser.ts';
import { launchBrowser } from '../cli/launch-browser.ts';
import { addModules, addPackages } from '../tests/browser/add-modules.ts';
import { openSite } from '../tests/e2e/site.ts';
import { functionsOf } from './functions-of.ts';

const PAGE = '/bench.html';

/** Runs with a page of a browser without the extension, and with what a module of this folder exports there. */
export async function inBarePage<Module, Value>(
  kind: BrowserKind,
  module: string,
  run: (page: Page, inPage: ReturnType<typeof functionsOf<Module>>) => Promise<Value>,
): Promise<Value> {
  const program = findBrowser(kind);
  if (program === null) throw new Error(`no ${kind} found`);
  const site = await openSite();
  addModules(site, ['lib/**/*.ts', 'bench/*.ts']);
  site.add(PAGE, { body: `<!doctype html><meta charset="utf-8"><title>Bench</title>${addPackages(site)}` });
  const launched = await launchBrowser({ kind, program, build: null, headless: true });
  try {
    const page = await launched.browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(site.url(PAGE));
    return await run(page, functionsOf<Module>(page, `/bench/${module}`));
  } finally {
    await launched.close();
    await site.close();
  }
}
