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

/** Marks the button over one tab, in place of what it says otherwise; null takes the mark away. */
export async function markButton(
  tabId: number,
  mark: { readonly badge: string; readonly title: string } | null,
): Promise<void> {
  const button: Partial<typeof browser.action> = browser.action;
  // A tab that was closed meanwhile has no button.
  await Promise.all([
    button.setBadgeText?.({ tabId, text: mark?.badge ?? null }),
    button.setTitle?.({ tabId, title: mark?.title ?? null }),
  ]).catch(() => {});
}
