import type { CardEvent, CardOrder } from '../../wire/messages.ts';

/** Links the page to a card's frame. */
export interface FrameLink {
  /** Resolves when the frame runs; null when nothing came of it. */
  readonly ready: Promise<{ readonly api: boolean } | null>;
  readonly post: (order: CardOrder) => void;
  readonly close: () => void;
}

/** A frame that has loaded says hello at once; one that was blocked loads too and never does. Milliseconds. */
const HELLO = 1_000;
/** A frame that has not loaded by now never will. Milliseconds. */
const LOAD = 5_000;

/** Opens a line to a frame as soon as that has loaded. `origin` alone gets the port. */
export function linkFrame(
  frame: HTMLIFrameElement,
  origin: string,
  onEvent: (event: CardEvent) => void,
): FrameLink {
  const { promise: ready, resolve: settle } = Promise.withResolvers<{ readonly api: boolean } | null>();
  let port: MessagePort | null = null;
  let patience = setTimeout(() => settle(null), LOAD);
  frame.addEventListener('load', () => {
    clearTimeout(patience);
    patience = setTimeout(() => settle(null), HELLO);
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<CardEvent>) => {
      if (data.type === 'hello') {
        clearTimeout(patience);
        settle({ api: data.api });
      } else onEvent(data);
    };
    frame.contentWindow?.postMessage(null, origin, [channel.port2]);
  });
  return {
    ready,
    post: (order) => port?.postMessage(order),
    close() {
      clearTimeout(patience);
      settle(null);
      port?.close();
    },
  };
}
