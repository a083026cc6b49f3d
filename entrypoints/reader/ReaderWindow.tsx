import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { articleName } from '../../components/article-name.ts';
import { downloadFile } from '../../components/cite/download-file.ts';
import { useCiteChoice } from '../../components/cite/use-cite-choice.ts';
import { usePins } from '../../components/compare/use-pins.ts';
import { copyText } from '../../components/copy-text.ts';
import { Reader, type ReaderState } from '../../components/reader/Reader.tsx';
import type { ReaderActions } from '../../components/reader/reader-actions.ts';
import { ticksBy } from '../../components/timeline/ticks-by.ts';
import { onComparisonsChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import { articleOfSentence } from '../../lib/holdings/passages/sentence-id.ts';
import { isKeptId } from '../../lib/library/kept-id.ts';
import type { QuoteId, SentenceId } from '../../lib/model.ts';
import { ownDay } from '../../lib/text/own-day.ts';
import { loadOpened } from './load-article.ts';
import type { OpenedAt } from './opened-at.ts';
import { useCard } from './use-card.ts';
import { useKeptArticle } from './use-kept-article.ts';
import { useSelectedQuote } from './use-selected-quote.ts';

/** Runs the reader for one article; the address's hash is the quote that a bundled one is opened at. */
export function ReaderWindow({ opened }: { readonly opened: OpenedAt }) {
  const [shown, setShown] = useState<ReaderState>({ state: 'loading' });
  const [start, setStart] = useState<QuoteId | SentenceId | null>(null);
  const isKept = opened.what === 'kept';
  const { selected, sought, select, goTo } = useSelectedQuote(shown, isKept ? { start } : null);
  const kept = useKeptArticle(shown, setShown, select);
  const cite = useCiteChoice(send, ownDay);
  const compare = usePins(send, onComparisonsChanged);
  const card = useCard(() => select(null));

  useEffect(() => {
    void loadOpened(opened).then((loaded) => {
      setStart(loaded.at);
      setShown(loaded.shown);
      kept.ask(loaded);
    });
  }, []);
  useLayoutEffect(() => {
    document.title = titleOf(shown, isKept);
  }, [shown]);

  const actions: ReaderActions = {
    onSelect: select,
    onOpen: card.open,
    onCloseCard: card.close,
    onRead(quote) {
      if (shown.state === 'ready' && shown.readable.quotes.some(({ id }) => id === quote)) goTo(quote);
      else void kept.open({ type: 'read', quote });
    },
    onReadSentence(sentence) {
      if (shown.state === 'ready' && articleOfSentence(sentence) === shown.readable.view.article.id)
        goTo(sentence);
      else void kept.open({ type: 'read-sentence', sentence });
    },
    onReadArticle(id) {
      // The address of a kept article is the background's to make: it must not say which.
      if (isKeptId(id)) void kept.open({ type: 'read-article', article: id });
      else location.search = `?article=${encodeURIComponent(id)}`;
    },
    onWrong(quote) {
      if (shown.state === 'ready' && shown.readable.quotes.some(({ id }) => id === quote)) {
        select(quote);
        kept.actions.correct?.onBegin(quote);
      } else void kept.open({ type: 'read-to-correct', quote });
    },
    onOpenActor: (actor) => void kept.open({ type: 'open-actor', actor }),
    onCopy: copyText,
    cite,
    compare,
    onMore: send,
    onTicks: ticksBy(send),
    onMoreArticles: (after) => send({ type: 'articles', after }),
    onPrint: () => print(),
    onDownload: downloadFile,
    ...kept.actions,
  };

  return (
    <Reader
      shown={shown}
      selected={selected}
      sought={sought}
      card={card.card}
      own={kept.own}
      correct={kept.correct}
      lastChange={kept.lastChange}
      cardHeading={card.heading}
      actions={actions}
    />
  );
}

/** Names the tab. A browser's history has titles too, and is synced: that of a kept article says nothing of it. */
function titleOf(shown: ReaderState, isKept: boolean): string {
  if (isKept) return 'Kept article · On Record';
  if (shown.state === 'articles') return 'Articles · On Record';
  return shown.state === 'ready' ? `${articleName(shown.readable.view.article)} · On Record` : 'On Record';
}
