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
  /** The unpacked extension to load; null: none. */
  readonly build: string | null;
  readonly headless: boolean;
  /** Lets a test reach the browser's own windows (Firefox only); never for a person's session. */
  readonly systemAccess?: boolean;
  /** Lets a headless Chromium believe in a denser screen, for pictures; 1 unless told. */
  readonly density?: number;
  /** Shows scroll bars that take room, as most desktops do; a headless browser hides them. */
  readonly scrollBars?: boolean;
  /** Has the browser force its colours, as a desktop of high contrast does. */
  readonly forcedColors?: boolean;
  /** Has Firefox open every window as a private one, and keep nothing. */
  readonly alwaysPrivate?: boolean;
  /** A folder whose profile is gone on with, and stays when the browser ends; a fresh one that goes unless told. */
  readonly profile?: string;
  /** Preferences of Firefox besides. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Holds a running browser with its profile. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile, unless it was given one. */
  readonly close: () => Promise<void>;
}

/** Root may not use Chromium's sandbox: it refuses to start. */
const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A screen with room for the toolbar's panel: that of a headless Chromium is 800 x 600. In device px. */
const SCREEN_FLAGS = ['--disable-gpu', '--screen-info={2560x2400}', '--window-size=1280,1200'];

/** In CSS px. Leaves the density to the screen: Chromium finds no highlight at a point of an emulated one. */
const VIEWPORT = { width: 1280, height: 900, deviceScaleFactor: 0 };

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
 * Starts a browser in a fresh profile, or in one that was there, with the extension where one is given. The extension goes in over the debugging connection:
 * branded Chrome ignores `--load-extension` since version 137.
 */
export async function launchBrowser(launch: Launch): Promise<LaunchedBrowser> {
  const profile = launch.profile ?? mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  const removeProfile = () => {
    if (launch.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
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

function startChrome(launch: Launch, userDataDir: string): Promise<Browser> {
  const { program, build, headless, density = 1 } = launch;
  const looks = [
    ...(launch.scrollBars ? ['--disable-features=OverlayScrollbar'] : []),
    ...(launch.forcedColors ? ['--force-high-contrast'] : []),
  ];
  return puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    userDataDir,
    enableExtensions: build === null ? false : [build],
    ignoreDefaultArgs: launch.scrollBars ? ['--hide-scrollbars'] : [],
    args: headless
      ? [...CHROME_FLAGS, ...SCREEN_FLAGS, ...looks, `--force-device-scale-factor=${density}`]
      : CHROME_FLAGS,
    defaultViewport: headless ? VIEWPORT : null,
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
    extraPrefsFirefox: {
      ...FIREFOX_PREFERENCES,
      ...(launch.scrollBars && { 'widget.gtk.overlay-scrollbars.enabled': false }),
      ...(launch.alwaysPrivate && { 'browser.privatebrowsing.autostart': true }),
      ...(launch.forcedColors && { 'browser.display.document_color_use': 2 }),
      ...launch.preferences,
    },
    defaultViewport: launch.headless ? VIEWPORT : null,
    handleSIGINT: false,
  });
  if (launch.build !== null) await browser.installExtension(launch.build);
  return browser;
}
