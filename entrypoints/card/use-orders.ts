import { useLayoutEffect, useState } from 'preact/hooks';
import type { CardState } from '../../components/record/Card.tsx';
import { stopWords } from '../../components/words/stop-words.ts';
import { send } from '../../lib/browser/page-messaging.ts';
import type { CardView } from '../../lib/views/card-view.ts';
import type { CardEvent, CardOrder, Result } from '../../lib/wire/messages.ts';

/** What the orders came to. */
interface Ordered {
  /** Null: nothing is, the frame waits. */
  readonly shown: CardState | null;
  /** What a screen reader is to say. */
  readonly announced: string;
}

/** A screen reader says what changes in a region that it knows already. Milliseconds. */
const KNOWN_AFTER = 150;

/** Takes the content script's orders over its port, and gives what they come to; `api` says whether the frame can ask by itself. */
export function useOrders(port: MessagePort, api: boolean): Ordered {
  const [shown, setShown] = useState<CardState | null>(null);
  const [announced, setAnnounced] = useState('');
  // Before the first paint: a frame that waits unseen gets none, and its hello is waited for.
  useLayoutEffect(() => {
    // Only the latest order counts: an answer that arrives after the next click is dropped.
    let latest: CardOrder | null = null;
    const show = (answer: Result<CardView>) =>
      setShown(answer.ok ? { state: 'ready', ...answer.value } : { state: 'error', error: answer.error });
    const redeem = async (order: CardOrder, ticket: string) => {
      setShown({ state: 'loading' });
      const answer = await send<CardView>({ type: 'redeem', ticket });
      if (latest === order) show(answer);
    };
    const fill = (order: CardOrder) => {
      latest = order;
      if (order.type === 'show') void redeem(order, order.ticket);
      // Where the frame can ask the background itself, it believes nobody else.
      else if (order.type === 'view' && !api) show({ ok: true, value: order.view });
      else if (order.type === 'error') show({ ok: false, error: order.error });
      else if (order.type === 'hide') setShown(null);
    };
    port.onmessage = ({ data }: MessageEvent<CardOrder>) => {
      if (data.type === 'announce') setTimeout(() => setAnnounced(stopWords(data)), KNOWN_AFTER);
      else if (data.type === 'look')
        document.documentElement.style.colorScheme = data.isDark ? 'dark' : 'light dark';
      // An answer about the card before must not pass for the latest order: what was asked for would never be shown.
      else if (data.type !== 'in-sight') fill(data);
    };
    port.postMessage({ type: 'hello', api } satisfies CardEvent);
    return () => port.close();
  }, [port]);
  return { shown, announced };
}
