/**
 * Shows the extension at work: `npm start`, or `npm start -- --browser firefox`. Builds it, finds a browser, and opens a
 * demo page with the extension in a fresh profile, which is gone afterwards.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPack } from '../lib/packs/pack.ts';
import { buildExtension, buildFolder } from './build-extension.ts';
import { demoPage } from './demo/demo-page.ts';
import { servePage } from './demo/serve-page.ts';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { howToGet } from './provide-browsers.ts';

try {
  await start(wantedKinds(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** Takes the first of these kinds that this machine has a browser of. */
async function start(kinds: readonly BrowserKind[]): Promise<void> {
  const kind = kinds.find((one) => findBrowser(one) !== null) ?? kinds[0]!;
  const program = findBrowser(kind);
  say(`Building On Record for ${kind === 'chrome' ? 'Chrome and Chromium' : 'Firefox'}...`);
  const build = await buildExtension(kind);
  if (program === null) throw new Error(withoutBrowser(kinds));

  const { articles } = readPack(readFileSync(join(build, 'index.json'), 'utf8'));
  const demo = await servePage(demoPage(articles));
  const headless = !hasDisplay();
  say(`Starting ${program}${headless ? ' without a window: this machine has no display' : ''}...`);
  const { browser, ended, close } = await launchBrowser({ kind, program, build, headless });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void browser.close().catch(() => {}));
  try {
    const [blank] = await browser.pages();
    await (blank ?? (await browser.newPage())).goto(demo.address);
    say(`The demo page is open: ${demo.address}`);
    say(
      'Click an underlined name, or the On Record button in the toolbar. Ctrl-C or closing the browser ends this.',
    );
    await ended;
  } finally {
    demo.close();
    await close();
  }
}

function wantedKinds(args: readonly string[]): readonly BrowserKind[] {
  const { values } = parseArgs({ args: [...args], options: { browser: { type: 'string' } } });
  const { browser } = values;
  if (browser === undefined) return BROWSER_KINDS;
  if (browser === 'firefox') return ['firefox'];
  if (browser === 'chrome' || browser === 'chromium') return ['chrome'];
  throw new Error(`Unknown browser “${browser}”: write --browser chrome or --browser firefox.`);
}

function withoutBrowser(kinds: readonly BrowserKind[]): string {
  const page = kinds[0] === 'firefox' ? 'about:debugging#/runtime/this-firefox' : 'chrome://extensions';
  return [
    ...kinds.map(howToGet),
    `The extension is built: load the folder ${buildFolder(kinds[0]!)} yourself at ${page}, or run this again.`,
  ].join('\n');
}

/** Only X11 and Wayland systems can be without one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
