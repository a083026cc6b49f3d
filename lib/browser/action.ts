/** The toolbar button. */
import browser from 'webextension-polyfill';

/** Puts words on the button: whether highlighting is on must not be told by colour alone. Firefox for Android has no badge, and shows the title. */
export async function labelButton({
  badge,
  title,
}: {
  readonly badge: string;
  readonly title: string;
}): Promise<void> {
  // The polyfill's types say that every browser has all of it.
  const button: Partial<typeof browser.action> = browser.action;
  await Promise.all([
    button.setBadgeText?.({ text: badge }),
    button.setBadgeBackgroundColor?.({ color: '#555555' }),
    button.setTitle?.({ title }),
  ]);
}
