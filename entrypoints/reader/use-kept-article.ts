import { useEffect, useState } from 'preact/hooks';
import { articleName } from '../../components/article-name.ts';
import type { CorrectState } from '../../components/correct/correct-state.ts';
import type { OwnQuoteState } from '../../components/own-quotes/own-quote-state.ts';
import type { ChangedWhat, LastChange } from '../../components/reader/ChangeNote.tsx';
import type { ReaderState } from '../../components/reader/Reader.tsx';
import type { ReaderActions } from '../../components/reader/reader-actions.ts';
import { onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Changed, ChangeId } from '../../lib/library/change.ts';
import type { ArticleId, QuoteId } from '../../lib/model.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import { type LoadedReader, loadArticle } from './load-article.ts';
import { useCorrection } from './use-correction.ts';
import { useOwnQuote } from './use-own-quote.ts';

/** A change that can be taken back, and the article that it was of. */
interface Undoable {
  readonly change: ChangeId;
  readonly article: ArticleId;
}

/** Changes the kept article that is shown; `show` runs with how it reads afterwards, `select` with a quote whose words are others now. */
export function useKeptArticle(
  shown: ReaderState,
  show: (state: ReaderState | ((now: ReaderState) => ReaderState)) => void,
  select: (quote: QuoteId) => void,
): {
  readonly own: OwnQuoteState;
  readonly correct: CorrectState;
  readonly lastChange: LastChange;
  /** Asks what the reader was opened for: who says words, or what is wrong with a quote. */
  readonly ask: (loaded: LoadedReader) => void;
  /** Asks for what opens elsewhere, and says why it did not. */
  readonly open: (request: ExtensionRequest) => Promise<void>;
  readonly actions: Pick<
    ReaderActions,
    'onEdit' | 'onForget' | 'onRemoveOwn' | 'onUndo' | 'onCloseNote' | 'own' | 'correct'
  >;
} {
  const [lastChange, setLastChange] = useState<LastChange>({ state: 'none' });
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const readable = shown.state === 'ready' && shown.readable.kept !== null ? shown.readable : null;
  const article = readable?.view.article.id ?? null;

  const done = async (change: ChangeId, of: ArticleId, what: ChangedWhat, start: number | null = null) => {
    setUndoable({ change, article: of });
    const loaded = await loadArticle(of, true);
    show(loaded);
    // Other words are another quote by its id: the one in question stays selected.
    const quote = start === null ? null : quoteAt(loaded, start);
    if (quote !== null) select(quote);
    setLastChange({ state: 'done', what });
  };
  const change = async (request: ExtensionRequest, what: 'facts' | 'removed-quote') => {
    const answer = await send<Changed>(request);
    if (!answer.ok) return setLastChange({ state: 'failed', error: answer.error });
    if (article !== null) await done(answer.value.change, article, what);
  };
  const { own, ask, actions } = useOwnQuote(readable, (id) => article && void done(id, article, 'own-quote'));
  const correction = useCorrection(
    readable,
    (id, what, start) => article && void done(id, article, what, start),
  );
  const isAsking = own.state === 'choosing' || correction.correct.state === 'correcting';
  useChangesElsewhere(isAsking ? null : article, show);

  return {
    own,
    correct: correction.correct,
    lastChange,
    async open(request) {
      const answer = await send<null>(request);
      if (!answer.ok) setLastChange({ state: 'failed', error: answer.error });
    },
    ask({ shown: loaded, asked, wrong }) {
      if (loaded.state !== 'ready') return;
      if (wrong !== null) correction.begin(loaded.readable, wrong);
      if (!asked) return;
      if (asked.span === null) setLastChange({ state: 'words-not-there' });
      else ask(loaded.readable, asked.span);
    },
    actions: {
      own: actions,
      correct: readable === null ? null : correction.actions,
      onCloseNote: () => setLastChange({ state: 'none' }),
      onEdit: (fields) => void (article && change({ type: 'edit', article, fields }, 'facts')),
      onRemoveOwn: (quote) => void change({ type: 'remove-own-quote', quote }, 'removed-quote'),
      async onForget() {
        if (readable === null || article === null) return;
        const answer = await send<Changed>({ type: 'forget', articles: [article] });
        if (!answer.ok) return setLastChange({ state: 'failed', error: answer.error });
        setUndoable({ change: answer.value.change, article });
        setLastChange({ state: 'none' });
        show({ state: 'forgotten', name: articleName(readable.view.article) });
      },
      async onUndo() {
        if (undoable === null) return;
        const answer = await send<null>({ type: 'undo', change: undoable.change });
        if (!answer.ok) return setLastChange({ state: 'failed', error: answer.error });
        setUndoable(null);
        setLastChange({ state: 'none' });
        show(await loadArticle(undoable.article, true));
      },
    },
  };
}

function quoteAt(loaded: ReaderState, start: number): QuoteId | null {
  if (loaded.state !== 'ready') return null;
  const { view, quotes } = loaded.readable;
  return quotes[view.article.quotes.findIndex((one) => one.start === start)]?.id ?? null;
}

/**
 * Shows an article anew where another window changes it. Null while words of it are asked about, whose place is one of the text that is
 * shown. Nor is it where the article is gone, which whoever took it out is told.
 */
function useChangesElsewhere(article: ArticleId | null, show: Parameters<typeof useKeptArticle>[1]): void {
  useEffect(() => {
    if (article === null) return;
    return onLibraryChanged(async () => {
      const loaded = await loadArticle(article, true);
      if (loaded.state === 'ready') show((now) => (now.state === 'ready' ? loaded : now));
    });
  }, [article]);
}
