import { defineContentScript } from 'wxt/utils/define-content-script';
import { hasExtensionApi, onCommand, onPort, send } from '../../lib/browser/page-messaging.ts';
import { leaveInWorld, leftInWorld } from '../../lib/browser/script-world.ts';
import { KEPT_SCRIPT, type KeptMarksBeside, PUBLIC_MARKS } from '../../lib/page/follow/card-events.ts';
import { CARD_SCRIPT, type CardScript } from '../../lib/page/follow/card-script.ts';
import { NAMES_SCRIPT, type NamesScript } from '../../lib/page/follow/names-script.ts';
import { QUOTATIONS_SCRIPT, type QuotationsScript } from '../../lib/page/follow/quotations-script.ts';
import { runPage } from '../../lib/page/follow/run-page.ts';
import {
  type Confirmed,
  type FrameCommand,
  type FrameSummary,
  POPUP_PORT,
  type Start,
} from '../../lib/wire/messages.ts';

const namesScript = () => leftInWorld<NamesScript>(NAMES_SCRIPT);
const quotationsScript = () => leftInWorld<QuotationsScript>(QUOTATIONS_SCRIPT);
const cardScript = () => leftInWorld<CardScript>(CARD_SCRIPT);

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    if (!hasExtensionApi()) return;
    const marks = runPage({
      window,
      frame: String(crypto.getRandomValues(new BigUint64Array(1))[0]),
      start: () => send<Start>({ type: 'start' }),
      confirm: (guesses) =>
        send<Confirmed>({ type: 'confirm', guesses, script: namesScript() ? null : 'names' }),
      async loadNamesScript() {
        if (!namesScript()) await send<null>({ type: 'script', script: 'names' });
        return namesScript() ?? null;
      },
      async loadQuotationsScript() {
        if (!quotationsScript()) await send<null>({ type: 'script', script: 'quotations' });
        return quotationsScript() ?? null;
      },
      async loadCardScript() {
        if (!cardScript()) await send<null>({ type: 'script', script: 'card' });
        return cardScript() ?? null;
      },
      onCommand,
      onPopup: (handler) => onPort<FrameCommand, FrameSummary>(POPUP_PORT, handler),
      isKeptAt: (x, y) => leftInWorld<KeptMarksBeside>(KEPT_SCRIPT)?.isMarkAt(x, y) ?? false,
      isAlive: hasExtensionApi,
    });
    leaveInWorld(PUBLIC_MARKS, marks);
  },
});
