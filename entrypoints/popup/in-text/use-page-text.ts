import { useEffect, useState } from 'preact/hooks';
import type { OverviewState } from '../../../components/popup/Popup.tsx';
import { textOfPage } from '../../../lib/browser/scripting.ts';
import type { Tab } from '../../../lib/browser/tabs.ts';

/**
 * Reads the visible text of the page in a tab once, when the popup opens. The page gives its text and gets no answer. Null where the reader has pages not read:
 * then not here either.
 */
export function usePageText(tab: Tab | null, overview: OverviewState): Promise<string> | null {
  const [text, setText] = useState<Promise<string> | null>(null);
  const isRead = overview.state === 'ready' && overview.overview.highlighting && !overview.overview.siteOff;
  useEffect(() => {
    setText(tab && isRead ? textOfPage(tab.id) : null);
  }, [tab?.id, tab?.url, isRead]);
  return text;
}
