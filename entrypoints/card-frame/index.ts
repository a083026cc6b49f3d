import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_LABELS } from '../../components/words/card-labels.ts';
import { anyShadowRoot } from '../../lib/browser/any-shadow-root.ts';
import { addressOf, send } from '../../lib/browser/page-messaging.ts';
import { leaveInWorld, leftInWorld } from '../../lib/browser/script-world.ts';
import { createCardFrame } from '../../lib/page/card/card-frame.ts';
import { paragraphAround } from '../../lib/page/card/paragraph-around.ts';
import { CARD_SCRIPT, type CardScript } from '../../lib/page/follow/card-script.ts';
import { summaryOf } from '../../lib/page/point/frame-summary.ts';
import { followPointer } from '../../lib/page/point/pointer.ts';
import { createStepper } from '../../lib/page/point/stepper.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import { LONGEST_PARAGRAPH } from '../../lib/wire/let-limits.ts';
import type { Ticket } from '../../lib/wire/messages.ts';

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
      ticketFor: (painted) => {
        const { actor, rule, alias } = painted.mention;
        const paragraph = paragraphAround(painted, LONGEST_PARAGRAPH);
        return send<Ticket>({ type: 'open', actor, rule, alias, paragraph });
      },
      show: 'show',
      redeem: (ticket) => send<CardView>({ type: 'redeem', ticket }),
      shadowRootOf: anyShadowRoot,
      read: (request) => void send<null>(request),
    }),
    followPointer,
    summaryOf,
    createStepper,
  };
  leaveInWorld(CARD_SCRIPT, script);
});
