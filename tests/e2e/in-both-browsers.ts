import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { BROWSER_KINDS } from '../../cli/find-browser.ts';
import { type Looks, openBrowser } from './browsers.ts';
import type { Driver } from './driver.ts';
import { openSite, type Site } from './site.ts';

/** Holds what an end-to-end test uses; filled before its first test runs. */
export interface Stage {
  driver: Driver;
  site: Site;
}

/**
 * Describes the same tests for both browsers: one browser and one site for all of them, every tab closed after each.
 * An uncaught error of the extension fails the test in which it came up.
 */
export function inBothBrowsers(subject: string, tests: (stage: Stage) => void, looks: Looks = {}): void {
  describe.each(BROWSER_KINDS)(`${subject} in %s`, (kind) => {
    const stage = {} as Stage;
    let errorsBefore = 0;
    beforeAll(async () => {
      stage.site = await openSite();
      stage.driver = await openBrowser(kind, undefined, looks);
    });
    afterEach(async () => {
      const errors = await stage.driver.errors();
      await stage.driver.closePopup();
      await stage.driver.closeTabs();
      const fresh = errors.slice(errorsBefore);
      errorsBefore = errors.length;
      expect(fresh).toEqual([]);
    });
    afterAll(async () => {
      await stage.driver?.close();
      await stage.site?.close();
    });
    tests(stage);
  });
}
