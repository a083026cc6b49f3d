import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names what an extension is built for: Chrome stands for Chromium and its other children too. */
export type BrowserKind = 'chrome' | 'firefox';

/** Lists both kinds, Chrome first. */
export const BROWSER_KINDS: readonly BrowserKind[] = ['chrome', 'firefox'];

/** Names the environment variable that says where a browser is, before any usual place is tried. */
export const BROWSER_VARIABLE: Record<BrowserKind, string> = {
  chrome: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
};

/** Holds what the search depends on, so that a test can describe a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chrome: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPLICATIONS: Record<BrowserKind, readonly string[]> = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Finds the program of a browser: the variable first, then the platform's usual places; null when there is none. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine()): string | null {
  const named = machine.env[BROWSER_VARIABLE[kind]];
  if (named) return machine.isProgram(named) ? named : null;
  return usualPlaces(kind, machine).find(machine.isProgram) ?? null;
}

function usualPlaces(kind: BrowserKind, { platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS[kind].map((path) => `${root}\\${path}`) : []));
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS[kind].map((command) => join(folder, command)));
  if (platform !== 'darwin') return [...onPath, ...COMMANDS[kind].map((command) => `/usr/bin/${command}`)];
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return [
    ...folders.flatMap((folder) => MAC_APPLICATIONS[kind].map((path) => `${folder}/${path}`)),
    ...onPath,
  ];
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isProgram };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
