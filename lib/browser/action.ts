/** The toolbar button. */
import browser from 'webextension-polyfill';

/** Shows on the button whether highlighting is on; when off, in words, not only in colour. */
export async function showHighlighting(on: boolean): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: on ? '' : 'off' }),
    browser.action.setBadgeBackgroundColor({ color: '#555555' }),
    browser.action.setTitle({ title: on ? 'On Record' : 'On Record: highlighting is off' }),
  ]);
}
