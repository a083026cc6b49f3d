import { buildFolder } from '../../cli/build-extension.ts';
import { BROWSER_VARIABLE, type BrowserKind, findBrowser } from '../../cli/find-browser.ts';
import { type Launch, launchBrowser } from '../../cli/launch-browser.ts';
import { driveChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { driveFirefox } from './firefox.ts';

/** Says how a desktop has its browser look. */
export type Looks = Pick<Launch, 'scrollBars' | 'forcedColors'>;

/**
 * Starts a browser with the built extension, or with another unpacked `build` of it, headless. Throws when the browser is missing:
 * nothing is skipped.
 */
export async function openBrowser(
  kind: BrowserKind,
  build = buildFolder(kind),
  looks: Looks = {},
): Promise<Driver> {
  const program = findBrowser(kind);
  if (program === null) throw new Error(`no ${kind} found: install one or set ${BROWSER_VARIABLE[kind]}`);
  const launched = await launchBrowser({
    kind,
    program,
    build,
    headless: true,
    systemAccess: true,
    ...looks,
  });
  return kind === 'chrome' ? driveChromium(launched) : driveFirefox(launched);
}
