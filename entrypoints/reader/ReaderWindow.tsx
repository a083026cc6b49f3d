import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { articleName } from '../../components/article-name.ts';
import { copyText } from '../../components/copy-text.ts';
import { Reader, type ReaderState } from '../../components/reader/Reader.tsx';
import type { ReaderActions } from '../../components/reader/reader-actions.ts';
import { useOpenedCard } from '../../components/record/use-opened-card.ts';
import { send } from '../../lib/browser/messaging.ts';
import { dateRecordEnd } from '../../lib/english/dates/dateline.ts';
import { articleOfSentence } from '../../lib/holdings/passages/sentence-id.ts';
import { viewQuote } from '../../lib/holdings/quote-view.ts';
import type { ArticleId } from '../../lib/model.ts';
import { paragraphs } from '../../lib/text/paragraphs.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { ArticleView } from '../../lib/views/article-view.ts';
import type { Overview } from '../../lib/views/overview.ts';
import { useSelectedQuote } from './use-selected-quote.ts';

/** Runs the reader for one article; the address's hash is the quote it is opened at. */
export function ReaderWindow({ article }: { readonly article: ArticleId | null }) {
  const [shown, setShown] = useState<ReaderState>({ state: 'loading' });
  const { selected, sought, select } = useSelectedQuote(shown);
  const opened = useOpenedCard((actor) => send<ActorView>({ type: 'actor', actor }));
  const left = useRef<HTMLElement | null>(null);
  const cardHeading = useRef<HTMLHeadingElement>(null);

  useEffect(() => void load(article).then(setShown), [article]);
  useLayoutEffect(() => {
    if (shown.state === 'ready') document.title = `${articleName(shown.readable.view.article)} · On Record`;
    if (shown.state === 'articles') document.title = 'Articles · On Record';
  }, [shown]);

  const closeCard = () => {
    opened.close();
    left.current?.focus({ preventScroll: true });
  };

  const actions: ReaderActions = {
    onSelect: select,
    onOpen(actor) {
      left.current = document.activeElement as HTMLElement | null;
      void opened.open(actor);
    },
    onCloseCard: closeCard,
    onRead(quote) {
      if (shown.state === 'ready' && shown.readable.quotes.some(({ id }) => id === quote)) {
        location.hash = encodeURIComponent(quote);
      } else void send<null>({ type: 'read', quote });
    },
    onReadSentence(sentence) {
      if (shown.state === 'ready' && articleOfSentence(sentence) === shown.readable.view.article.id) {
        location.hash = encodeURIComponent(sentence);
      } else void send<null>({ type: 'read-sentence', sentence });
    },
    onReadArticle(id) {
      location.search = `?article=${encodeURIComponent(id)}`;
    },
    onCopy: copyText,
    onMore: send,
    onMoreArticles: (after) => send({ type: 'articles', after }),
    onPrint: () => print(),
  };

  const isOpen = opened.card !== null;
  const isFilled = opened.card !== null && opened.card.state !== 'loading';
  useLayoutEffect(() => {
    if (isFilled) cardHeading.current?.focus({ preventScroll: true });
  }, [isFilled, opened.actor]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (isOpen) closeCard();
      else select(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);

  return (
    <Reader
      shown={shown}
      selected={selected}
      sought={sought}
      card={opened.card}
      cardHeading={cardHeading}
      actions={actions}
    />
  );
}

async function load(article: ArticleId | null): Promise<ReaderState> {
  if (article === null) {
    const overview = await send<Overview>({ type: 'overview', host: null, tab: null });
    if (!overview.ok) return { state: 'error', error: overview.error, articles: null };
    return { state: 'articles', articles: overview.value.articles };
  }
  const answer = await send<ArticleView>({ type: 'article', article });
  if (!answer.ok) {
    const overview = await send<Overview>({ type: 'overview', host: null, tab: null });
    return { state: 'error', error: answer.error, articles: overview.ok ? overview.value.articles : null };
  }
  const view = answer.value;
  const names = new Map(view.actors.map((actor) => [actor.id, actor]));
  return {
    state: 'ready',
    readable: {
      view,
      quotes: view.article.quotes.map((quote) => viewQuote(view.article, quote, names)),
      // The date record is a field of whoever stored the text; the heading shows its day.
      paragraphs: paragraphs(view.article.text).map((span) => ({
        ...span,
        start: dateRecordEnd(view.article.text, span),
      })),
    },
  };
}
