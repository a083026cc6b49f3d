import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { Card } from '../../components/record/Card.tsx';
import { hasExtensionApi, send } from '../../lib/browser/page-messaging.ts';
import type { CardEvent, ReadRequest } from '../../lib/wire/messages.ts';
import { keepTabInside } from './keep-tab-inside.ts';
import { useOrders } from './use-orders.ts';

/** Runs the card at a name in a page: takes the content script's orders over the port and reports back. */
export function CardWindow({ port }: { readonly port: MessagePort }) {
  const api = hasExtensionApi();
  const { shown, announced } = useOrders(port, api);
  const heading = useRef<HTMLHeadingElement>(null);
  const tell = (event: CardEvent) => port.postMessage(event);

  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    if (shown === null || shown.state === 'loading') return;
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

  const read = (request: ReadRequest) => {
    if (api) void send<null>(request);
    else tell(request);
  };

  return (
    <>
      {shown && (
        <Card
          shown={shown}
          exit={{ type: 'close', leave: () => tell({ type: 'close' }) }}
          actions={{
            onRead: (quote) => read({ type: 'read', quote }),
            onReadSentence: (sentence) => read({ type: 'read-sentence', sentence }),
            onCopy: copyText,
            onMore: api ? send : null,
          }}
          headingLevel={1}
          heading={heading}
        />
      )}
      <p class="unseen" role="status">
        {announced}
      </p>
    </>
  );
}
