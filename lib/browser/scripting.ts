/** Scripts that are put into pages when they are needed, beside the content script that is always there. */
import browser from 'webextension-polyfill';

/** Runs a file of the extension in one document of a tab, in the world of its content script. Rejects where no access is granted. */
export async function runScript(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/** Reads the visible text of a tab's top document; empty where nothing of ours may run there. */
export async function textOfPage(tabId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/page-text.js'],
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}

/** Runs a file of the extension in a tab's own document and gives its value, of which nobody vouches. Rejects where no access is granted. */
export async function valueOfScript(tabId: number, file: string): Promise<unknown> {
  const [top] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return top?.result;
}
