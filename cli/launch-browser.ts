import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';

/** Says which browser to start, and how. */
export interface Launch {
  readonly kind: BrowserKind;
  /** The browser's program. */
  readonly program: string;
  /** The unpacked extension to load. */
  readonly build: string;
  readonly headless: boolean;
  /** Lets a test reach the browser's own windows (Firefox only); never for a person's session. */
  readonly systemAccess?: boolean;
  /** Further command-line flags, for Chromium. */
  readonly flags?: readonly string[];
}

/** Holds a running browser with the extension loaded in a fresh profile. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile. */
  readonly close: () => Promise<void>;
}

/** Root may not use Chromium's sandbox: it refuses to start. */
const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Keeps a fresh profile from asking, updating or fetching anything by itself. */
const CHROME_FLAGS = [
  ...ROOT_FLAGS,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-quic',
  '--disable-component-update',
];

/** The same for Firefox. */
const FIREFOX_PREFERENCES = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.firefox-view': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/**
 * Starts a browser with the extension in a fresh profile. The extension goes in over the debugging connection:
 * branded Chrome ignores `--load-extension` since version 137.
 */
export async function launchBrowser(launch: Launch): Promise<LaunchedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  const removeProfile = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    const browser = await (launch.kind === 'chrome'
      ? startChrome(launch, profile)
      : startFirefox(launch, profile));
    // The connection ends earlier than the process, which still writes into its profile then.
    const ended = new Promise<void>((done) => browser.process()?.once('exit', () => done()));
    const close = async () => {
      if (browser.connected) await browser.close();
      await ended;
      removeProfile();
    };
    return { browser, ended, close };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

function startChrome(
  { program, build, headless, flags = [] }: Launch,
  userDataDir: string,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    userDataDir,
    enableExtensions: [build],
    args: [...CHROME_FLAGS, ...flags, ...(headless ? ['--disable-gpu'] : [])],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    handleSIGINT: false,
  });
}

async function startFirefox(launch: Launch, userDataDir: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.program,
    headless: launch.headless,
    userDataDir,
    args: launch.systemAccess ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: FIREFOX_PREFERENCES,
    defaultViewport: launch.headless ? { width: 1280, height: 900 } : null,
    handleSIGINT: false,
  });
  await browser.installExtension(launch.build);
  return browser;
}
