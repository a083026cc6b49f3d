import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BROWSER_KINDS, BROWSER_VARIABLE, type BrowserKind, findBrowser } from './find-browser.ts';

/** A bare machine has none that the browsers bring: without them the pictures would show other letters. */
const FONTS = ['fonts-liberation', 'fonts-dejavu-core'];

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/**
 * Makes sure that both browsers are on this machine. On Debian as root it installs what is missing; anywhere else, or
 * when that fails, it throws an error that says what to do.
 */
export async function provideBrowsers(): Promise<void> {
  const missing = () => BROWSER_KINDS.filter((kind) => findBrowser(kind) === null);
  const wanted = missing().filter((kind) => !process.env[BROWSER_VARIABLE[kind]]);
  if (wanted.length > 0 && canInstall())
    installDebianPackages([...wanted.map((kind) => DEBIAN_PACKAGE[kind]), ...FONTS]);
  const absent = missing();
  if (absent.length > 0) throw new Error(absent.map(howToGet).join('\n'));
}

/** Says in one sentence how to get a browser onto this machine. */
export function howToGet(kind: BrowserKind): string {
  const variable = BROWSER_VARIABLE[kind];
  const named = process.env[variable];
  if (named) return `${variable} names “${named}”, which is not a program: correct or unset it.`;
  const [name, address] =
    kind === 'chrome'
      ? ['Chrome 130 or Chromium 130', 'https://www.google.com/chrome/']
      : ['Firefox 140', 'https://www.mozilla.org/firefox/'];
  const debian =
    process.platform === 'linux' ? `, on Debian with “apt-get install ${DEBIAN_PACKAGE[kind]}” as root` : '';
  return `No ${name} or later was found: install it from ${address}${debian}, or set ${variable} to its program.`;
}

/** Installs a browser. Throws an error that says what to do where that cannot be done, or fails. */
export function installBrowser(kind: BrowserKind): void {
  if (process.env[BROWSER_VARIABLE[kind]] || !canInstall()) throw new Error(howToGet(kind));
  installDebianPackages([DEBIAN_PACKAGE[kind], ...FONTS]);
}

/** Says whether this machine lets us install a browser: Debian, as root. */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installDebianPackages(packages: readonly string[]): void {
  process.stdout.write(`Installing ${packages.join(' and ')} with apt-get; this takes a few minutes...\n`);
  const aptGet = (...args: string[]) => {
    const { status } = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    });
    if (status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed (status ${status}): is the network reachable?`);
  };
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
  process.stdout.write('Installed.\n');
}
