import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { Reader, type ReaderState } from '../../components/reader/Reader.tsx';
import type { ReaderActions } from '../../components/reader/reader-actions.ts';
import type { CardState } from '../../components/record/Card.tsx';
import { send } from '../../lib/browser/messaging.ts';
import { findQuote, quoteIdOf } from '../../lib/holdings/quote-id.ts';
import { viewQuote } from '../../lib/holdings/quote-view.ts';
import type { ActorId, AnalysedArticle, ArticleId, QuoteId } from '../../lib/model.ts';
import { paragraphs } from '../../lib/text/paragraphs.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { ArticleView } from '../../lib/views/article-view.ts';
import type { Overview } from '../../lib/views/overview.ts';

/** Runs the reader for one article; the address's hash is the quote it is opened at. */
export function ReaderPage({ article }: { readonly article: ArticleId | null }) {
  const [shown, setShown] = useState<ReaderState>({ state: 'loading' });
  const [asked, setAsked] = useState<QuoteId | null>(quoteInAddress);
  const [opened, setOpened] = useState<{ readonly actor: ActorId; readonly card: CardState } | null>(null);
  const left = useRef<HTMLElement | null>(null);
  const cardHeading = useRef<HTMLHeadingElement>(null);

  useEffect(() => void load(article).then(setShown), [article]);

  useEffect(() => {
    const follow = () => setAsked(quoteInAddress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const isReady = shown.state === 'ready';
  const selected = asked && shown.state === 'ready' ? todaysId(shown.readable.view.article, asked) : asked;
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isReady || selected === null) return;
    const calm = isFirst.current || matchMedia('(prefers-reduced-motion: reduce)').matches;
    isFirst.current = false;
    document.getElementById(selected)?.scrollIntoView({
      block: isInView(selected) ? 'nearest' : 'center',
      behavior: calm ? 'auto' : 'smooth',
    });
  }, [isReady, selected]);

  useLayoutEffect(() => {
    if (shown.state === 'ready') document.title = `${shown.readable.view.article.title} · On Record`;
  }, [shown]);

  const closeCard = () => {
    setOpened(null);
    left.current?.focus({ preventScroll: true });
  };

  const actions: ReaderActions = {
    onSelect(quote) {
      setAsked(quote);
      history.replaceState(
        null,
        '',
        quote === null ? location.pathname + location.search : `#${encodeURIComponent(quote)}`,
      );
    },
    async onOpen(actor) {
      left.current = document.activeElement as HTMLElement | null;
      setOpened({ actor, card: { state: 'loading' } });
      const answer = await send<ActorView>({ type: 'actor', actor });
      const card: CardState = answer.ok
        ? { state: 'ready', actor: answer.value, why: null }
        : { state: 'error', error: answer.error };
      setOpened((now) => (now?.actor === actor ? { actor, card } : now));
    },
    onCloseCard: closeCard,
    onRead(quote) {
      if (shown.state === 'ready' && shown.readable.quotes.some(({ id }) => id === quote)) {
        location.hash = encodeURIComponent(quote);
      } else void send<null>({ type: 'read', quote });
    },
    onReadArticle(id) {
      location.search = `?article=${encodeURIComponent(id)}`;
    },
    onCopy: copyText,
    onMoreQuotes: (side, id, after) => send({ type: side, actor: id, after }),
    onMoreArticles: (after) => send({ type: 'articles', after }),
    onPrint: () => print(),
  };

  const isOpen = opened !== null;
  const isFilled = opened !== null && opened.card.state !== 'loading';
  useLayoutEffect(() => {
    if (isFilled) cardHeading.current?.focus({ preventScroll: true });
  }, [isFilled, opened?.actor]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (isOpen) closeCard();
      else actions.onSelect(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);

  return (
    <Reader
      shown={shown}
      selected={selected}
      card={opened?.card ?? null}
      cardHeading={cardHeading}
      actions={actions}
    />
  );
}

async function load(article: ArticleId | null): Promise<ReaderState> {
  const answer =
    article === null
      ? { ok: false as const, error: { code: 'address-without-article' as const } }
      : await send<ArticleView>({ type: 'article', article });
  if (!answer.ok) {
    const overview = await send<Overview>({ type: 'overview', host: null });
    return { state: 'error', error: answer.error, articles: overview.ok ? overview.value.articles : null };
  }
  const view = answer.value;
  const names = new Map(view.actors.map((actor) => [actor.id, actor]));
  return {
    state: 'ready',
    readable: {
      view,
      quotes: view.article.quotes.map((quote) => viewQuote(view.article, quote, names)),
      paragraphs: paragraphs(view.article.text),
    },
  };
}

/** Gives a quote's id as it is today: an address may be older than the analysis. */
function todaysId(article: AnalysedArticle, id: QuoteId): QuoteId {
  const quote = findQuote(article, id);
  return quote === null ? id : quoteIdOf(article, quote);
}

function quoteInAddress(): QuoteId | null {
  if (location.hash.length < 2) return null;
  try {
    return decodeURIComponent(location.hash.slice(1)) as QuoteId;
  } catch {
    return null; // A hash that somebody cut short, in the middle of an escape.
  }
}

function isInView(id: string): boolean {
  const box = document.getElementById(id)?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
