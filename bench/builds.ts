import type { Browser } from 'puppeteer-core';
import { buildExtension } from '../cli/build-extension.ts';
import { findBrowser } from '../cli/find-browser.ts';
import { launchBrowser } from '../cli/launch-browser.ts';

/** A Chromium with one build of the extension, or with none. */
interface Build {
  readonly name: string;
  readonly browser: Browser;
}

/** Browsers that are to be compared. */
export interface Builds {
  readonly bare: Browser;
  /** This build, and the other one where one is given. */
  readonly dressed: readonly Build[];
  readonly close: () => Promise<void>;
}

/** Starts a Chromium without the extension, one with it, and one with another unpacked build where its folder is given. */
export async function openBuilds(against: string | null): Promise<Builds> {
  const program = findBrowser('chrome');
  if (program === null) throw new Error('no Chromium found');
  const launch = (build: string | null) =>
    launchBrowser({ kind: 'chrome', program, build, headless: true, systemAccess: false });
  const bare = await launch(null);
  const ours = await launch(await buildExtension('chrome'));
  const other = against === null ? null : await launch(against);
  return {
    bare: bare.browser,
    dressed: [
      { name: 'this', browser: ours.browser },
      ...(other ? [{ name: 'other', browser: other.browser }] : []),
    ],
    async close() {
      for (const launched of [bare, ours, other]) await launched?.close();
    },
  };
}
