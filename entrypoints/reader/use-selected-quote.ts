import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReaderState } from '../../components/reader/Reader.tsx';
import type { SoughtSentence } from '../../components/reader/sought-sentence.ts';
import { findSentence } from '../../lib/holdings/passages/sentence-id.ts';
import { findQuote, quoteIdOf } from '../../lib/holdings/quote-id.ts';
import type { AnalysedArticle, QuoteId, SentenceId } from '../../lib/model.ts';

/**
 * Follows the quote or the sentence that the address's hash names, and scrolls to it. Of a kept article the address names none, for a
 * browser's history is synced: then `hidden` says where it begins, and the rest is remembered here.
 */
export function useSelectedQuote(
  shown: ReaderState,
  hidden: { readonly start: QuoteId | SentenceId | null } | null,
): {
  readonly selected: QuoteId | null;
  /** The sentence that was asked for; null where a quote was, or nothing. */
  readonly sought: SoughtSentence | null;
  /** Selects another quote, in the address too; null lets go. */
  readonly select: (quote: QuoteId | null) => void;
  /** Goes to a place as a link does, so that the way back leads here. */
  readonly goTo: (place: QuoteId | SentenceId) => void;
} {
  const isHidden = hidden !== null;
  const [asked, setAsked] = useState<QuoteId | null>(isHidden ? null : quoteInAddress);
  const start = hidden?.start ?? null;
  useEffect(() => {
    if (start !== null) setAsked(start as string as QuoteId);
  }, [start]);
  useEffect(() => {
    if (isHidden) return;
    const follow = () => setAsked(quoteInAddress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const isReady = shown.state === 'ready';
  const selected = asked && shown.state === 'ready' ? todaysId(shown.readable.view.article, asked) : asked;
  const span = asked && shown.state === 'ready' ? findSentence(shown.readable.view.article, asked) : null;
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

  return {
    selected,
    sought: span && selected && { ...span, id: selected },
    goTo(place) {
      if (isHidden) setAsked(place as string as QuoteId);
      else location.hash = encodeURIComponent(place);
    },
    select(quote) {
      setAsked(quote);
      if (isHidden) return;
      const address = quote === null ? location.pathname + location.search : `#${encodeURIComponent(quote)}`;
      history.replaceState(null, '', address);
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
