import { defineContentScript } from 'wxt/utils/define-content-script';
import { hasExtensionApi, onCommand, onPort, send } from '../../lib/browser/page-messaging.ts';
import { type FrameCommand, type FrameReport, POPUP_PORT, type Start } from '../../lib/messages.ts';
import { CARD_SCRIPT, type CardScript } from '../../lib/page/late-card.ts';
import { runPage } from '../../lib/page/run-page.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    if (!hasExtensionApi()) return;
    runPage({
      window,
      frame: String(crypto.getRandomValues(new BigUint64Array(1))[0]),
      start: () => send<Start>({ type: 'start' }),
      async loadCardScript() {
        const world = globalThis as { [CARD_SCRIPT]?: CardScript };
        if (!world[CARD_SCRIPT]) await send<null>({ type: 'card-script' });
        return world[CARD_SCRIPT] ?? null;
      },
      onCommand,
      onPopup: (handler) => onPort<FrameCommand, FrameReport>(POPUP_PORT, handler),
      isAlive: hasExtensionApi,
    });
  },
});
