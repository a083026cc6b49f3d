/**
 * Shows the extension at work: `npm start`, or `npm start -- --browser firefox`. Builds it, finds a browser, and opens a
 * demo page with the extension in a fresh profile, which is gone afterwards. On a machine without a display nobody would see
 * that: there it writes a picture of the page with a card open, and ends. `--install` first installs a browser that is missing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPack } from '../lib/packs/pack.ts';
import { buildExtension, buildFolder, ROOT } from './build-extension.ts';
import { demoPage } from './demo/demo-page.ts';
import { servePage } from './demo/serve-page.ts';
import { takePicture } from './demo/take-picture.ts';
import { BROWSER_KINDS, type BrowserKind, findBrowser } from './find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';
import { canInstall, howToGet, installBrowser } from './provide-browsers.ts';

/** Lists what the command line may say. */
interface Wish {
  readonly kinds: readonly BrowserKind[];
  readonly install: boolean;
}

try {
  await start(readWish(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** Takes the first of the wanted kinds that this machine has a browser of. */
async function start({ kinds, install }: Wish): Promise<void> {
  const first = kinds[0]!;
  if (install && kinds.every((one) => findBrowser(one) === null)) installBrowser(first);
  const kind = kinds.find((one) => findBrowser(one) !== null) ?? first;
  const program = findBrowser(kind);
  say(`Building On Record for ${kind === 'chrome' ? 'Chrome and Chromium' : 'Firefox'}...`);
  const build = await buildExtension(kind);
  if (program === null) throw new Error(withoutBrowser(kinds));

  const { articles } = readPack(readFileSync(join(build, 'index.json'), 'utf8'));
  const demo = await servePage(demoPage(articles));
  const headless = !hasDisplay();
  say(`Starting ${program}${headless ? ' without a window: this machine has no display' : ''}...`);
  const launched = await launchBrowser({ kind, program, build, headless });
  let isInterrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isInterrupted = true;
      void launched.browser.close().catch(() => {});
    });
  try {
    await show(launched, demo.address, headless ? join(ROOT, `.tmp/demo-${kind}.png`) : null);
  } catch (error) {
    // Whoever ends it in the middle of something wants no report of what was under way.
    if (!isInterrupted) throw error;
  } finally {
    demo.close();
    await launched.close();
  }
}

/** Shows the demo page: to a person until they close it, or in a picture where there is nobody to see it. */
async function show(
  { browser, ended }: LaunchedBrowser,
  address: string,
  picture: string | null,
): Promise<void> {
  const [blank] = await browser.pages();
  const page = blank ?? (await browser.newPage());
  await page.goto(address);
  say(`The demo page is open: ${address}`);
  if (picture !== null) {
    await takePicture(page, picture);
    say(`A picture of the demo page, with the card of its first name open, lies in ${picture}.`);
    say('To try it yourself, run this where there is a screen.');
    return;
  }
  say(
    'Click an underlined name, or the On Record button in the toolbar. Ctrl-C or closing the browser ends this.',
  );
  await ended;
}

function readWish(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' }, install: { type: 'boolean', default: false } },
  });
  return { kinds: wantedKinds(values.browser), install: values.install };
}

function wantedKinds(browser: string | undefined): readonly BrowserKind[] {
  if (browser === undefined) return BROWSER_KINDS;
  if (browser === 'firefox') return ['firefox'];
  if (browser === 'chrome' || browser === 'chromium') return ['chrome'];
  throw new Error(`Unknown browser “${browser}”: write --browser chrome or --browser firefox.`);
}

function withoutBrowser(kinds: readonly BrowserKind[]): string {
  const page = kinds[0] === 'firefox' ? 'about:debugging#/runtime/this-firefox' : 'chrome://extensions';
  return [
    ...kinds.map((kind) => howToGet(kind)),
    ...(canInstall() ? ['Or let this install one: npm start -- --install'] : []),
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
