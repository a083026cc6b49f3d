import { useLayoutEffect, useState } from 'preact/hooks';
import type { KeptCardState } from '../../components/kept/KeptCard.tsx';
import type { KnownCard, KnownCardState } from '../../components/known/KnownCard.tsx';
import type { CardState } from '../../components/record/Card.tsx';
import { stopWords } from '../../components/words/stop-words.ts';
import { send } from '../../lib/browser/page-messaging.ts';
import type { ShownView } from '../../lib/views/card-view.ts';
import type { ShownKeptView } from '../../lib/views/kept-card-view.ts';
import type { CitingPage, KnownCardView } from '../../lib/views/known-card-view.ts';
import type { LetCardRequest } from '../../lib/wire/let-requests.ts';
import type { CardEvent, CardOrder, Result } from '../../lib/wire/messages.ts';
import type { CardRequest } from '../../lib/wire/requests.ts';

/** What is shown: the record of a public name, those of the library who bear one, with the ticket that led there, or what is on record of a quotation. */
export type ShownCard =
  | { readonly of: 'public'; readonly card: CardState }
  | {
      readonly of: 'quotation';
      readonly card: KnownCardState;
      readonly View: typeof KnownCard;
      /** Whether it stands already, and now says more: of what day its page is. */
      readonly isSupplement: boolean;
      /** Of a page that is let; null where it shows the public record. */
      readonly ticket: string | null;
    }
  | { readonly of: 'library'; readonly card: KeptCardState; readonly ticket: string };

/** What the orders came to. */
interface Ordered {
  /** Null: nothing is, the frame waits. */
  readonly shown: ShownCard | null;
  /** What a screen reader is to say. */
  readonly announced: string;
}

/** How the card of a quotation asks on. */
interface OfQuotation {
  /** The ticket of a page that is let. */
  readonly kept: string | null;
  /** What asks of what day the page is. */
  readonly page: CardRequest | LetCardRequest;
}

/** A screen reader says what changes in a region that it knows already. Milliseconds. */
const KNOWN_AFTER = 150;

/** Takes the content script's orders over its port, and gives what they come to; `api` says whether the frame can ask by itself. */
export function useOrders(port: MessagePort, api: boolean): Ordered {
  const [shown, setShown] = useState<ShownCard | null>(null);
  const [announced, setAnnounced] = useState('');
  // Before the first paint: a frame that waits unseen gets none, and its hello is waited for.
  useLayoutEffect(() => {
    // Only the latest order counts: an answer that arrives after the next click is dropped.
    let latest: CardOrder | null = null;
    const showKnown = async (order: CardOrder, view: KnownCardView, kept: string | null) => {
      // Apart from the card of a name, which is to be there at once.
      const { KnownCard: View } = await import('../../components/known/KnownCard.tsx');
      if (latest !== order) return;
      const isSupplement = view.page !== null;
      setShown({ of: 'quotation', card: { state: 'ready', view }, View, isSupplement, ticket: kept });
    };
    const showQuotation = async (order: CardOrder, known: KnownCardView, of: OfQuotation) => {
      await showKnown(order, known, of.kept);
      // The record comes first: to read the page takes a moment longer.
      const page = await send<CitingPage | null>(of.page);
      if (page.ok && page.value) await showKnown(order, { ...known, page: page.value }, of.kept);
    };
    const show = async (order: CardOrder, answer: Result<ShownView>) => {
      if (!answer.ok) return setShown({ of: 'public', card: { state: 'error', error: answer.error } });
      if ('known' in answer.value) return showKnown(order, answer.value.known, null);
      const { actor, why, onThis } = answer.value;
      const card: CardState = { state: 'ready', actor, why: { ...why, isMarked: true }, onThis };
      setShown({ of: 'public', card });
    };
    const redeem = async (order: CardOrder, ticket: string) => {
      setShown({ of: 'public', card: { state: 'loading' } });
      const answer = await send<ShownView>({ type: 'redeem', ticket });
      if (latest !== order) return;
      if (!answer.ok || !('known' in answer.value)) return show(order, answer);
      await showQuotation(order, answer.value.known, { kept: null, page: { type: 'known-page', ticket } });
    };
    const redeemKept = async (order: CardOrder, ticket: string) => {
      setShown({ of: 'library', card: { state: 'loading' }, ticket });
      const answer = await send<ShownKeptView>({ type: 'let-redeem', ticket });
      if (latest !== order) return;
      if (!answer.ok) setShown({ of: 'library', card: { state: 'error', error: answer.error }, ticket });
      else if ('known' in answer.value) {
        const page = { type: 'let-known-page', ticket } as const;
        await showQuotation(order, answer.value.known, { kept: ticket, page });
      } else setShown({ of: 'library', card: { state: 'ready', view: answer.value }, ticket });
    };
    const fill = (order: CardOrder) => {
      latest = order;
      switch (order.type) {
        case 'show':
          return void redeem(order, order.ticket);
        case 'show-kept':
          return void redeemKept(order, order.ticket);
        case 'view':
          // Where the frame can ask the background itself, it believes nobody else.
          return api ? undefined : void show(order, { ok: true, value: order.view });
        case 'error':
          return void show(order, { ok: false, error: order.error });
        case 'hide':
          return setShown(null);
      }
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
