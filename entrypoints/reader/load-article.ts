import { headlineAmong } from '../../components/headline-among.ts';
import type { ReaderState } from '../../components/reader/Reader.tsx';
import type { ReadableArticle } from '../../components/reader/readable-article.ts';
import { send } from '../../lib/browser/messaging.ts';
import { dateRecordEnd } from '../../lib/english/dates/dateline.ts';
import { viewQuote } from '../../lib/holdings/quote-view.ts';
import type { KeptArticle } from '../../lib/library/kept-article.ts';
import type { ArticleId, QuoteId, SentenceId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { paragraphs } from '../../lib/text/paragraphs.ts';
import type { ArticleView } from '../../lib/views/article-view.ts';
import type { Overview } from '../../lib/views/overview.ts';
import type { KeptPlace } from '../../lib/wire/messages.ts';
import type { OpenedAt } from './opened-at.ts';

/** Holds what the reader was opened with. */
export interface LoadedReader {
  readonly shown: ReaderState;
  /** The quote or the sentence of a kept article; null where the address says it, or nothing does. */
  readonly at: QuoteId | SentenceId | null;
  /** Words of a kept article of which is asked who says them; null where nothing is asked. */
  readonly asked: KeptPlace['asked'] | null;
  /** The quote of a kept article that is to be put right; null where none is. */
  readonly wrong: QuoteId | null;
}

const NOWHERE = { at: null, asked: null, wrong: null } as const;

/** Loads what the reader's address asks for. */
export async function loadOpened(opened: OpenedAt): Promise<LoadedReader> {
  switch (opened.what) {
    case 'articles':
      return { ...NOWHERE, shown: await allArticles() };
    case 'bundled':
      return { ...NOWHERE, shown: await loadArticle(opened.article, false) };
    case 'kept': {
      const place = await send<KeptPlace>({ type: 'kept-place', token: opened.token });
      if (!place.ok) return { ...NOWHERE, shown: await failed(place.error) };
      const { article, at, asked = null, isWrong = false } = place.value;
      const shown = await loadArticle(article, true);
      return { shown, at, asked, wrong: isWrong ? (at as QuoteId | null) : null };
    }
  }
}

/** Loads an article; of a kept one also what was kept besides its text. */
export async function loadArticle(article: ArticleId, isKept: boolean): Promise<ReaderState> {
  const [view, kept] = await Promise.all([
    send<ArticleView>({ type: 'article', article }),
    isKept ? send<KeptArticle>({ type: 'kept-article', article }) : null,
  ]);
  if (!view.ok) return failed(view.error);
  if (kept !== null && !kept.ok) return failed(kept.error);
  return { state: 'ready', readable: readable(view.value, kept === null ? null : kept.value) };
}

function readable(view: ArticleView, kept: KeptArticle | null): ReadableArticle {
  const names = new Map(view.actors.map((actor) => [actor.id, actor]));
  const { text, title } = view.article;
  // The date record is a field of whoever stored the text; the heading shows its day.
  const all = paragraphs(text).map((span) => ({ ...span, start: dateRecordEnd(text, span) }));
  const headline = headlineAmong(all, text, title);
  return {
    view,
    quotes: view.article.quotes.map((quote) => viewQuote(view.article, quote, names)),
    headline,
    paragraphs: all.filter((span) => span !== headline),
    kept,
  };
}

async function allArticles(): Promise<ReaderState> {
  const overview = await send<Overview>({ type: 'overview', host: null, tab: null });
  return overview.ok
    ? { state: 'articles', articles: overview.value.articles }
    : { state: 'error', error: overview.error, articles: null };
}

async function failed(error: Problem): Promise<ReaderState> {
  const overview = await send<Overview>({ type: 'overview', host: null, tab: null });
  return { state: 'error', error, articles: overview.ok ? overview.value.articles : null };
}
