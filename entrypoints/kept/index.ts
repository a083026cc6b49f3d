import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_LABELS } from '../../components/words/card-labels.ts';
import { anyShadowRoot } from '../../lib/browser/any-shadow-root.ts';
import { addressOf, hasExtensionApi, onKeptNamesCommand, send } from '../../lib/browser/page-messaging.ts';
import { leaveInWorld, leftInWorld } from '../../lib/browser/script-world.ts';
import type { Span } from '../../lib/model.ts';
import { createCardFrame } from '../../lib/page/card/card-frame.ts';
import { paragraphAround } from '../../lib/page/card/paragraph-around.ts';
import { KEPT_SCRIPT, PUBLIC_MARKS, type PublicMarks } from '../../lib/page/follow/card-events.ts';
import { isMention, type Marked } from '../../lib/page/follow/quotations-script.ts';
import { type KeptPage, startKeptPage } from '../../lib/page/kept/kept-page.ts';
import { followPointer } from '../../lib/page/point/pointer.ts';
import { LONGEST_PARAGRAPH, LONGEST_SEEN_TEXT, MOST_TEXTS } from '../../lib/wire/let-limits.ts';
import type { LetNamed, LetStart } from '../../lib/wire/let-messages.ts';
import type { Result, Ticket } from '../../lib/wire/messages.ts';

/** Asks the right to show the card of a kept name or quotation; `around` is what the page says. */
async function ticketFor(marked: Marked, around: () => string): Promise<Result<Ticket>> {
  if (!isMention(marked)) return send<Ticket>({ type: 'let-open-known', text: marked.text, ...marked.span });
  const { actor, rule, alias } = marked.mention;
  const paragraph = paragraphAround(marked, LONGEST_PARAGRAPH);
  return send<Ticket>({ type: 'let-open', actor, rule, alias, around: around(), paragraph });
}

// Put into the top document of a page by the background, and only where the reader lets kept names be shown there.
export default defineUnlistedScript(() => {
  const running = leftInWorld<KeptPage>(KEPT_SCRIPT);
  if (running) return void running.refresh();
  const url = addressOf('card.html');
  const origin = addressOf('')?.replace(/\/$/, '');
  if (url === null || origin === undefined || window.top !== window) return;
  const page = startKeptPage({
    window,
    start: () => send<LetStart>({ type: 'let-start' }),
    names: (texts) => send<LetNamed>({ type: 'let-names', texts }),
    quotations: (texts) => send<readonly (readonly Span[])[]>({ type: 'let-known-in', texts: [...texts] }),
    limits: { texts: MOST_TEXTS, longest: LONGEST_SEEN_TEXT },
    createCard: (around) =>
      createCardFrame(window, {
        address: { url, origin, labels: CARD_LABELS },
        show: 'show-kept',
        ticketFor: (marked) => ticketFor(marked, around),
        // In a sandboxed page the frame can ask nobody, and what is kept never goes through the page's process: the popup shows it.
        redeem: async () => ({ ok: false, error: { code: 'card-sandboxed' } }),
        shadowRootOf: anyShadowRoot,
        read: () => {},
      }),
    followPointer,
    isPublicNameAt: (x, y) => leftInWorld<PublicMarks>(PUBLIC_MARKS)?.isNameAt(x, y) ?? false,
    isAlive: hasExtensionApi,
  });
  onKeptNamesCommand(() => void page.refresh());
  leaveInWorld(KEPT_SCRIPT, page);
});
