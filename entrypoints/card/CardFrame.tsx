import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import type { Side } from '../../components/record/ActorRecord.tsx';
import { Card, type CardState } from '../../components/record/Card.tsx';
import { hasExtensionApi, send } from '../../lib/browser/page-messaging.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { Cursor, Slice } from '../../lib/holdings/slice.ts';
import type { ActorId, QuoteId } from '../../lib/model.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import type { CardEvent, CardOrder, Result } from '../../lib/wire/messages.ts';

/** Runs the card at a name in a page: takes the content script's orders over the port and reports back. */
export function CardFrame({ port, root }: { readonly port: MessagePort; readonly root: HTMLElement }) {
  const [shown, setShown] = useState<CardState>({ state: 'loading' });
  const heading = useRef<HTMLHeadingElement>(null);
  const tell = (event: CardEvent) => port.postMessage(event);
  const api = hasExtensionApi();

  // Before the first paint: a frame that waits unseen gets none, and its hello is waited for.
  useLayoutEffect(() => {
    // Only the latest order counts: an answer that arrives after the next click is dropped.
    let latest: CardOrder | null = null;
    const show = (answer: Result<CardView>) =>
      setShown(answer.ok ? { state: 'ready', ...answer.value } : { state: 'error', error: answer.error });
    port.onmessage = async ({ data }: MessageEvent<CardOrder>) => {
      latest = data;
      switch (data.type) {
        case 'show': {
          setShown({ state: 'loading' });
          const answer = await send<CardView>({ type: 'redeem', ticket: data.ticket });
          if (latest === data) show(answer);
          return;
        }
        case 'view':
          // Where the frame can ask the background itself, it believes nobody else.
          if (!api) show({ ok: true, value: data.view });
          return;
        case 'error':
          show({ ok: false, error: data.error });
          return;
        case 'hide':
          setShown({ state: 'loading' });
          return;
      }
    };
    tell({ type: 'hello', api });
    return () => port.close();
  }, [port]);

  useLayoutEffect(() => {
    const observer = new ResizeObserver(() =>
      tell({ type: 'height', height: Math.ceil(root.getBoundingClientRect().height) }),
    );
    observer.observe(root);
    return () => observer.disconnect();
  }, [port, root]);

  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    if (shown.state !== 'loading') heading.current?.focus({ preventScroll: true });
  }, [shown]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') tell({ type: 'close' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [port]);

  const read = (quote: QuoteId) => {
    if (api) void send<null>({ type: 'read', quote });
    else tell({ type: 'read', quote });
  };

  const moreQuotes = (side: Side, actor: ActorId, after: Cursor) =>
    send<Slice<QuoteView>>({ type: side, actor, after });

  return (
    <Card
      shown={shown}
      exit={{ type: 'close', leave: () => tell({ type: 'close' }) }}
      actions={{ onRead: read, onCopy: copyText, onMoreQuotes: api ? moreQuotes : null }}
      headingLevel={1}
      heading={heading}
    />
  );
}
