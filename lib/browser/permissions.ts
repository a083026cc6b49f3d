/** Access to sites, which both browsers let the reader withhold or take back. */
import browser from 'webextension-polyfill';

const ALL_SITES = { origins: ['<all_urls>'] };

/** Tells whether the extension may read the page at this address. */
export async function hasAccessTo(url: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  } catch {
    return false; // A browser page or a file: its origin is no pattern of a site.
  }
}

/** Tells whether the extension may read every site. */
export async function hasAccessToAllSites(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks the reader for access to every site. Call it first thing in a click's handler: browsers refuse it elsewhere. */
export async function requestAccessToAllSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}
