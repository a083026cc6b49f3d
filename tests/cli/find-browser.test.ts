import { expect, test } from 'vitest';
import { type BrowserKind, findBrowser } from '../../cli/find-browser.ts';

const CASES: readonly {
  name: string;
  kind: BrowserKind;
  platform: NodeJS.Platform;
  env?: Record<string, string>;
  programs: readonly string[];
  found: string | null;
}[] = [
  {
    name: 'the variable comes first',
    kind: 'chrome',
    platform: 'linux',
    env: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' },
    programs: ['/opt/mine', '/usr/bin/google-chrome'],
    found: '/opt/mine',
  },
  {
    name: 'a variable that names nothing is not guessed around',
    kind: 'firefox',
    platform: 'linux',
    env: { FIREFOX_PATH: '/opt/mine', PATH: '/usr/bin' },
    programs: ['/usr/bin/firefox'],
    found: null,
  },
  {
    name: 'Linux: what is on the path, in its order',
    kind: 'chrome',
    platform: 'linux',
    env: { PATH: '/opt/a/bin:/usr/bin' },
    programs: ['/usr/bin/google-chrome', '/opt/a/bin/chromium'],
    found: '/opt/a/bin/chromium',
  },
  {
    name: 'Linux: /usr/bin where the path is bare',
    kind: 'firefox',
    platform: 'linux',
    programs: ['/usr/bin/firefox-esr'],
    found: '/usr/bin/firefox-esr',
  },
  {
    name: 'macOS: applications',
    kind: 'firefox',
    platform: 'darwin',
    programs: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    found: '/Applications/Firefox.app/Contents/MacOS/firefox',
  },
  {
    name: 'macOS: applications of one person',
    kind: 'chrome',
    platform: 'darwin',
    env: { HOME: '/private/a' },
    programs: ['/private/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    found: '/private/a/Applications/Chromium.app/Contents/MacOS/Chromium',
  },
  {
    name: 'Windows: program folders',
    kind: 'chrome',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' },
    programs: ['C:\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    found: 'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'none at all',
    kind: 'chrome',
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    programs: [],
    found: null,
  },
  {
    name: 'only the other one',
    kind: 'chrome',
    platform: 'linux',
    programs: ['/usr/bin/firefox'],
    found: null,
  },
];

test.each(CASES)('$name', ({ kind, platform, env = {}, programs, found }) => {
  expect(findBrowser(kind, { platform, env, isProgram: (path) => programs.includes(path) })).toBe(found);
});
