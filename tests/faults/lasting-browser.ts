import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { buildFolder } from '../../cli/build-extension.ts';
import { type BrowserKind, findBrowser } from '../../cli/find-browser.ts';
import { launchBrowser } from '../../cli/launch-browser.ts';
import { driveChromium } from '../e2e/chromium.ts';
import type { Driver, Pane } from '../e2e/driver.ts';
import { driveFirefox } from '../e2e/firefox.ts';
import { until } from '../e2e/until.ts';

/** Is a browser whose profile outlives it, with a document of the extension open. */
export interface LastingBrowser {
  readonly driver: Driver;
  readonly browser: Browser;
  readonly window: Pane;
  /** Ends all its processes at once, as a crash of the machine's memory does: none gets a word in. */
  readonly kill: () => Promise<void>;
  /** Ends it as its reader does. */
  readonly close: () => Promise<void>;
}

/** Says where a browser goes on, and what of it is not as usual. */
export interface Lasting {
  readonly kind: BrowserKind;
  /** A fresh one unless told. */
  readonly profile?: string;
  readonly build?: string;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** The document that asks in these tests; any of the extension's own will do. */
export const WINDOW = 'corrections.html';

/** Starts a browser on a profile that was used before, or begins it. */
export async function openLasting({
  kind,
  profile,
  build = buildFolder(kind),
  preferences = {},
}: Lasting): Promise<LastingBrowser> {
  const program = findBrowser(kind);
  if (program === null) throw new Error(`no ${kind} found`);
  const launched = await launchBrowser({
    ...{ kind, program, build, headless: true, systemAccess: true },
    ...(profile === undefined ? {} : { profile }),
    preferences: kind === 'firefox' ? { ...remembered(build), ...preferences } : {},
  });
  const { browser, ended, close } = launched;
  const kill = async () => {
    const { pid } = browser.process()!;
    // Puppeteer starts it as the head of a group of its own.
    process.kill(process.platform === 'win32' ? pid! : -pid!, 'SIGKILL');
    await ended;
    if (profile !== undefined) await until('the profile to be left alone', () => isLeftAlone(profile));
  };
  try {
    const driver = await (kind === 'chrome' ? driveChromium(launched) : driveFirefox(launched));
    return { driver, browser, window: await driver.openExtension(WINDOW), kill, close };
  } catch (error) {
    await kill().catch(() => {});
    throw error;
  }
}

/** Puppeteer puts preferences of Firefox back after its end, and forgets that somebody may start it again meanwhile. */
function isLeftAlone(profile: string): boolean {
  return !readdirSync(profile).some((name) => name.endsWith('.puppeteer'));
}

/**
 * Has Firefox keep what an extension stored that is loaded for one run only, and find it again: otherwise it would be a fresh
 * installation each time.
 */
function remembered(build: string): Record<string, string | boolean> {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  return {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: '2f0c1e3a-5b7d-4c86-9a10-6d0e8f4b2a71' }),
  };
}
