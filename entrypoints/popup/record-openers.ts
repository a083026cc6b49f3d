import type { PopupActions } from '../../components/popup/Popup.tsx';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';

/** Opens what a record leads to, each in a tab: the reader at its place, or an actor's page. */
export function recordOpeners(
  change: (request: ExtensionRequest) => void,
): Pick<PopupActions, 'onRead' | 'onReadSentence' | 'onReadArticle' | 'onWrong' | 'onOpenActor'> {
  return {
    onRead: (quote) => change({ type: 'read', quote }),
    onReadSentence: (sentence) => change({ type: 'read-sentence', sentence }),
    onReadArticle: (article) => change({ type: 'read-article', article }),
    onWrong: (quote) => change({ type: 'read-to-correct', quote }),
    onOpenActor: (actor) => change({ type: 'open-actor', actor }),
  };
}
