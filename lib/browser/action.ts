/** The toolbar button. */
import browser from 'webextension-polyfill';

/** Puts words on the button: whether highlighting is on must not be told by colour alone. */
export async function labelButton({
  badge,
  title,
}: {
  readonly badge: string;
  readonly title: string;
}): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color: '#555555' }),
    browser.action.setTitle({ title }),
  ]);
}
