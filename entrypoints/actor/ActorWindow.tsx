import { useLayoutEffect, useRef } from 'preact/hooks';
import { ActorPage, type ActorPageState } from '../../components/actor/ActorPage.tsx';
import { useCiteChoice } from '../../components/cite/use-cite-choice.ts';
import { usePins } from '../../components/compare/use-pins.ts';
import { copyText } from '../../components/copy-text.ts';
import { ticksBy } from '../../components/timeline/ticks-by.ts';
import { kindName } from '../../components/words/kind-name.ts';
import { onComparisonsChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { ActorId } from '../../lib/model.ts';
import { ownDay } from '../../lib/text/own-day.ts';
import { useActorPage } from './use-actor-page.ts';
import { usePrinting } from './use-printing.ts';
import { useTold } from './use-told.ts';

/** Runs the page of the actor whose key the address has. */
export function ActorWindow() {
  const page = useActorPage();
  const { shown } = page;
  const told = useTold(shown);
  const printing = usePrinting(shown, page.show);
  useLayoutEffect(() => {
    document.title = titleOf(shown);
  }, [shown]);
  const id = shown.state === 'ready' ? shown.view.actor.id : null;
  const heading = useRef<HTMLHeadingElement>(null);
  const cite = useCiteChoice(send, ownDay);
  const compare = usePins(send, onComparisonsChanged);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (id === null) return;
    // A link led from one page to another: whoever reads by ear is told whose it is now.
    if (!isFirst.current) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirst.current = false;
  }, [id]);
  return (
    <ActorPage
      shown={shown}
      today={ownDay(new Date())}
      isGathering={printing.isGathering}
      heading={heading}
      told={told.told}
      lastDecision={told.last}
      actions={{
        onRead: (quote) => void send<null>({ type: 'read', quote }),
        onReadSentence: (sentence) => void send<null>({ type: 'read-sentence', sentence }),
        onReadArticle: (article) => void send<null>({ type: 'read-article', article }),
        onWrong: (quote) => void send<null>({ type: 'read-to-correct', quote }),
        onOpenActor: null,
        onCopy: copyText,
        cite,
        compare,
        onMore: send,
        onTicks: ticksBy(send),
        onMoreArticles: (after) => send({ type: 'articles-of', actor: id as ActorId, after }),
        told: told.actions,
        onPrint: printing.onPrint,
      }}
    />
  );
}

/** Names the tab. A browser's history has titles too, and is synced: that of a kept name says only what it is. */
function titleOf(shown: ActorPageState): string {
  if (shown.state !== 'ready') return 'On Record';
  const { actor, isPublic } = shown.view;
  return `${isPublic ? actor.name : kindName(actor.kind)} · On Record`;
}
