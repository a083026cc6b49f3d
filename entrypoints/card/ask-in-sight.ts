import type { CardEvent, CardOrder } from '../../lib/wire/messages.ts';

/** What Chromium adds: whether anything of any page covers a target, or makes it other than it is. */
interface TrackedVisibility {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** As long as the page around waits, and the least that Chromium allows between two reports. Milliseconds. */
const LONG_ENOUGH = 500;
const DELAY = 100;
/** A page around that does not answer by then has covered the card, for all we know. Milliseconds. */
const PATIENCE = 1_500;

/**
 * Gives the question whether the card has been in sight for long enough that a click is meant for it. Nobody may act on a card that a page
 * has covered with something else to click. The content script looks at it from the page; where the browser can tell by itself
 * what is truly visible, that is asked too.
 */
export function askInSight(port: MessagePort, target: Element): () => Promise<boolean> {
  let since = Number.POSITIVE_INFINITY;
  const options: IntersectionObserverInit & TrackedVisibility = { trackVisibility: true, delay: DELAY };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as IntersectionObserverEntry & { readonly isVisible?: boolean };
    const wasSeen = since !== Number.POSITIVE_INFINITY;
    const isSeen = entry.isVisible ?? true;
    since = isSeen ? performance.now() : Number.POSITIVE_INFINITY;
    if (wasSeen && !isSeen && entry.isIntersecting) port.postMessage({ type: 'covered' } satisfies CardEvent);
  }, options);
  observer.observe(target);
  const isSteady = (): boolean => performance.now() - since >= LONG_ENOUGH;
  return async () => {
    if (!isSteady()) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const answered = ({ data }: MessageEvent<CardOrder>): void => {
      if (data.type === 'in-sight') resolve(data.isInSight);
    };
    const patience = setTimeout(resolve, PATIENCE, false);
    port.addEventListener('message', answered);
    port.postMessage({ type: 'ask' } satisfies CardEvent);
    const isInSight = await promise;
    clearTimeout(patience);
    port.removeEventListener('message', answered);
    return isInSight && isSteady();
  };
}
