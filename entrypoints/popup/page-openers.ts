import type { PopupActions } from '../../components/popup/Popup.tsx';
import { getURL } from '../../lib/browser/runtime.ts';
import { openTab } from '../../lib/browser/tabs.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Opens what has a tab of its own, beside the tab, and closes the popup: pages, and what a record leads to, which the background opens. */
export function pageOpeners(
  tab: number | null,
  ask: (request: ExtensionRequest) => void,
): Pick<PopupActions, 'onRead' | 'onReadSentence' | 'onReadArticle' | 'onWrong' | 'onOpenActor'> & {
  readonly onLibrary: () => Promise<void>;
  readonly onSettings: () => Promise<void>;
  readonly onPins: () => void;
} {
  const open = async (path: string) => {
    await openTab(getURL(path), tab);
    window.close();
  };
  return {
    onLibrary: () => open('library.html'),
    onSettings: () => open('settings.html'),
    onPins: () => ask({ type: 'see-pins', tab }),
    onRead: (quote) => ask({ type: 'read', quote }),
    onReadSentence: (sentence) => ask({ type: 'read-sentence', sentence }),
    onReadArticle: (article) => ask({ type: 'read-article', article }),
    onWrong: (quote) => ask({ type: 'read-to-correct', quote }),
    onOpenActor: (actor) => ask({ type: 'open-actor', actor }),
  };
}
