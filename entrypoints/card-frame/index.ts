import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_LABELS } from '../../components/words/card-labels.ts';
import { anyShadowRoot } from '../../lib/browser/any-shadow-root.ts';
import { addressOf, send } from '../../lib/browser/page-messaging.ts';
import { leaveInWorld, leftInWorld } from '../../lib/browser/script-world.ts';
import { createCardFrame } from '../../lib/page/card/card-frame.ts';
import { paragraphAround } from '../../lib/page/card/paragraph-around.ts';
import { CARD_SCRIPT, type CardScript } from '../../lib/page/follow/card-script.ts';
import { isMention, type Marked } from '../../lib/page/follow/quotations-script.ts';
import { summaryOf } from '../../lib/page/point/frame-summary.ts';
import { followPointer } from '../../lib/page/point/pointer.ts';
import { createStepper } from '../../lib/page/point/stepper.ts';
import type { ShownView } from '../../lib/views/card-view.ts';
import { LONGEST_PARAGRAPH } from '../../lib/wire/let-limits.ts';
import type { Result, Ticket } from '../../lib/wire/messages.ts';

/** Asks the right to show a card. */
function ticketFor(marked: Marked): Promise<Result<Ticket>> {
  if (!isMention(marked)) return send<Ticket>({ type: 'open-known', text: marked.text, ...marked.span });
  const { actor, rule, alias } = marked.mention;
  const paragraph = paragraphAround(marked, LONGEST_PARAGRAPH);
  return send<Ticket>({ type: 'open', actor, rule, alias, paragraph });
}

// Put into a page by the background when the content script asks: see lib/page/follow/card-script.ts.
export default defineUnlistedScript(() => {
  // Asked for twice at once, by a pointer and by the popup.
  if (leftInWorld(CARD_SCRIPT)) return;
  const url = addressOf('card.html');
  const origin = addressOf('')?.replace(/\/$/, '');
  if (url === null || origin === undefined) return;
  const script: CardScript = {
    card: createCardFrame(window, {
      address: { url, origin, labels: CARD_LABELS },
      ticketFor,
      show: 'show',
      redeem: (ticket) => send<ShownView>({ type: 'redeem', ticket }),
      shadowRootOf: anyShadowRoot,
      read: (request) => void send<null>(request),
    }),
    followPointer,
    summaryOf,
    createStepper,
  };
  leaveInWorld(CARD_SCRIPT, script);
});
