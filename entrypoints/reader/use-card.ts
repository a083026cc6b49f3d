import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardState } from '../../components/record/Card.tsx';
import { useOpenedCard } from '../../components/record/use-opened-card.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { ActorId } from '../../lib/model.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';

/** Opens an actor's card beside the article, with the focus, and gives that back when it closes. Escape closes it, or else runs `onEscape`. */
export function useCard(onEscape: () => void): {
  readonly card: CardState | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly open: (actor: ActorId) => void;
  readonly close: () => void;
} {
  const opened = useOpenedCard((actor) => send<ActorView>({ type: 'actor', actor }));
  const left = useRef<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = opened.card !== null;
  const isFilled = opened.card !== null && opened.card.state !== 'loading';
  const close = () => {
    opened.close();
    left.current?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (isFilled) heading.current?.focus({ preventScroll: true });
  }, [isFilled, opened.actor]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (isOpen) close();
      else onEscape();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);
  return {
    card: opened.card,
    heading,
    open(actor) {
      left.current = document.activeElement as HTMLElement | null;
      void opened.open(actor);
    },
    close,
  };
}
