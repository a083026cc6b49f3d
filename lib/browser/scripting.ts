/** Scripts that are put into pages when they are needed, beside the content script that is always there. */
import browser from 'webextension-polyfill';

/** Runs a file of the extension in one document of a tab, in the world of its content script. Rejects where no access is granted. */
export async function runScript(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
