import { defineContentScript } from 'wxt/utils/define-content-script';
import { addressOf, hasExtensionApi, onCommand, onPort, send } from '../../lib/browser/page-messaging.ts';
import {
  type CardView,
  type FrameCommand,
  type FrameReport,
  POPUP_PORT,
  type Start,
  type Ticket,
} from '../../lib/messages.ts';
import { runPage } from '../../lib/page/run-page.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    const url = addressOf('card.html');
    const origin = addressOf('')?.replace(/\/$/, '');
    if (url === null || origin === undefined) return;
    runPage({
      window,
      frame: String(crypto.getRandomValues(new BigUint64Array(1))[0]),
      start: () => send<Start>({ type: 'start' }),
      card: {
        address: { url, origin },
        ticketFor: ({ mention: { actor, rule, alias } }) =>
          send<Ticket>({ type: 'open', actor, rule, alias }),
        redeem: (ticket) => send<CardView>({ type: 'redeem', ticket }),
        read: (quote) => void send<null>({ type: 'read', quote }),
      },
      onCommand,
      onPopup: (handler) => onPort<FrameCommand, FrameReport>(POPUP_PORT, handler),
      isAlive: hasExtensionApi,
    });
  },
});
