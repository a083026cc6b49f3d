import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { Fault } from '../../components/faults/Fault.tsx';
import { KeptCard } from '../../components/kept/KeptCard.tsx';
import { Card, type CardExit } from '../../components/record/Card.tsx';
import { hasExtensionApi } from '../../lib/browser/page-messaging.ts';
import type { CardEvent } from '../../lib/wire/messages.ts';
import { askInSight } from './ask-in-sight.ts';
import { keepTabInside } from './keep-tab-inside.ts';
import { keptActions } from './kept-actions.ts';
import { publicActions } from './public-actions.ts';
import { useLightCite } from './use-light-cite.ts';
import { useOpening } from './use-opening.ts';
import { useOrders } from './use-orders.ts';
import { usePinning } from './use-pinning.ts';

/** Runs the card at a name in a page: takes the content script's orders over the port and reports back. */
export function CardWindow({ port, root }: { readonly port: MessagePort; readonly root: HTMLElement }) {
  const api = hasExtensionApi();
  const { shown, announced } = useOrders(port, api);
  const heading = useRef<HTMLHeadingElement>(null);
  const tell = (event: CardEvent) => port.postMessage(event);

  useLayoutEffect(() => {
    // Who reads on in a card that stands stays where they are.
    if (shown?.of === 'quotation' && shown.isSupplement) return;
    window.scrollTo(0, 0);
    if (shown === null || shown.card.state === 'loading') return;
    heading.current?.focus({ preventScroll: true });
    tell({ type: 'filled' });
  }, [shown]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') tell({ type: 'close' });
      keepTabInside(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [port]);

  const [isInSight] = useState(() => askInSight(port, root));
  const { fault, ask } = useOpening(shown);
  const copy = async (text: string) => (await isInSight()) && copyText(text);

  const cite = useLightCite();
  const pinning = usePinning({ isInSight, ask });

  const actions = publicActions({ api, isInSight, ask, tell, onCopy: copy, cite, pinning });
  const exit: CardExit = { type: 'close', leave: () => tell({ type: 'close' }) };
  const keptBy = (ticket: string) =>
    keptActions(ticket, { isInSight, ask, onCopy: copy, cite, pinning, leave: exit.leave });

  return (
    <>
      {shown?.of === 'public' && (
        <Card shown={shown.card} exit={exit} actions={actions} headingLevel={1} heading={heading} />
      )}
      {shown?.of === 'quotation' && (
        <shown.View
          shown={shown.card}
          exit={exit}
          actions={shown.ticket === null ? actions : keptBy(shown.ticket).ofQuotation}
          headingLevel={1}
          heading={heading}
        />
      )}
      {shown?.of === 'library' && (
        <KeptCard
          shown={shown.card}
          exit={exit}
          actions={keptBy(shown.ticket)}
          headingLevel={1}
          heading={heading}
          isMarked
        />
      )}
      <Fault error={fault} />
      <p class="unseen" role="status">
        {announced}
      </p>
    </>
  );
}
