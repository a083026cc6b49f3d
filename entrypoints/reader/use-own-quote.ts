import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnQuoteActions, OwnQuoteState } from '../../components/own-quotes/own-quote-state.ts';
import { selectedWords } from '../../components/own-quotes/selected-words.ts';
import type { ReadableArticle } from '../../components/reader/readable-article.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Changed, ChangeId } from '../../lib/library/change.ts';
import type { Span } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { possibleSpeakers, speakerSearch } from './possible-speakers.ts';

/** Follows what is selected in a kept article, and keeps it as a quote; `onKept` runs with the change. */
export function useOwnQuote(
  readable: ReadableArticle | null,
  onKept: (change: ChangeId) => void,
): {
  readonly own: OwnQuoteState;
  /** Asks who says words of an article. */
  readonly ask: (readable: ReadableArticle, span: Span) => void;
  readonly actions: OwnQuoteActions;
} {
  const [own, setOwn] = useState<OwnQuoteState>({ state: 'none' });
  const search = useRef(speakerSearch());
  const isFollowed = readable !== null && own.state !== 'choosing';

  // Words may be selected before anybody listens: the text is drawn first.
  useEffect(() => {
    if (readable !== null) setOwn((now) => (now.state === 'choosing' ? now : selectionIn(readable)));
  }, [readable]);

  useEffect(() => {
    if (!isFollowed) return;
    // The press that begins lets go of the selection, and the listener goes only when that is drawn.
    const follow = () => setOwn((now) => (now.state === 'choosing' ? now : selectionIn(readable)));
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [readable, isFollowed]);

  const fail = (error: Problem) => setOwn((now) => (now.state === 'choosing' ? { ...now, error } : now));

  const ask = (article: ReadableArticle, span: Span) => {
    const words = article.view.article.text.slice(span.start, span.end);
    setOwn({ state: 'choosing', span, words, named: possibleSpeakers(article.view), found: [], error: null });
  };

  return {
    own,
    ask,
    actions: {
      onBegin() {
        if (own.state === 'selected' && readable !== null) ask(readable, own.span);
      },
      async onSearch(words) {
        const found = await search.current(words);
        if (found === null) return;
        setOwn((now) => (now.state === 'choosing' ? { ...now, found } : now));
      },
      async onChoose(speaker) {
        if (own.state !== 'choosing' || readable === null) return;
        const { start, end } = own.span;
        const { words } = own;
        const article = readable.view.article.id;
        const answer = await send<Changed>({ type: 'own-quote', article, start, end, words, speaker });
        if (!answer.ok) return fail(answer.error);
        setOwn({ state: 'none' });
        getSelection()?.removeAllRanges();
        onKept(answer.value.change);
      },
      onCancel: () => setOwn({ state: 'none' }),
    },
  };
}

function selectionIn({ view }: ReadableArticle): OwnQuoteState {
  const selection = getSelection();
  const room = document.getElementById('article');
  if (!selection || selection.isCollapsed || room === null) return { state: 'none' };
  const span = selectedWords(room, selection.getRangeAt(0), view.article.text);
  return span === null ? { state: 'none' } : { state: 'selected', span };
}
