import { useLayoutEffect, useState } from 'preact/hooks';
import type { CardState } from '../../components/record/Card.tsx';
import { send } from '../../lib/browser/page-messaging.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import type { CardEvent, CardOrder, Result } from '../../lib/wire/messages.ts';

/** Takes the content script's orders over its port, and gives what they come to; `api` says whether the frame can ask by itself. */
export function useOrders(port: MessagePort, api: boolean): CardState {
  const [shown, setShown] = useState<CardState>({ state: 'loading' });
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
    port.postMessage({ type: 'hello', api } satisfies CardEvent);
    return () => port.close();
  }, [port]);
  return shown;
}
