import { useEffect, useState } from 'preact/hooks';
import { articleName } from '../../components/article-name.ts';
import type { Forgotten } from '../../components/library/ForgottenNote.tsx';
import type { LibraryShown } from '../../components/library/LibraryPage.tsx';
import { onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Slice } from '../../lib/holdings/slice.ts';
import type { Changed, ChangeId } from '../../lib/library/change.ts';
import type { KeptSummary } from '../../lib/library/kept-article.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';

/** Shows what is kept, and lets articles be forgotten and brought back. */
export function useLibrary(): {
  readonly shown: LibraryShown;
  readonly forgotten: Forgotten;
  readonly refresh: () => Promise<void>;
  readonly onForget: (article: KeptSummary) => Promise<void>;
  readonly onUnforget: () => Promise<void>;
  readonly onBeginAnew: () => Promise<void>;
} {
  const [shown, setShown] = useState<LibraryShown>({ state: 'loading' });
  const [forgotten, setForgotten] = useState<Forgotten>({ state: 'none' });
  const [change, setChange] = useState<ChangeId | null>(null);
  const refresh = async () => setShown(await load());

  useEffect(() => {
    void refresh();
    return onLibraryChanged(() => void refresh());
  }, []);

  return {
    shown,
    forgotten,
    refresh,
    async onForget(article) {
      const answer = await send<Changed>({ type: 'forget', articles: [article.id] });
      setForgotten(
        answer.ok ? { state: 'done', name: articleName(article) } : { state: 'failed', error: answer.error },
      );
      setChange(answer.ok ? answer.value.change : null);
      await refresh();
    },
    async onUnforget() {
      if (change === null) return;
      const answer = await send<null>({ type: 'undo', change });
      setForgotten(answer.ok ? { state: 'none' } : { state: 'failed', error: answer.error });
      await refresh();
      document.querySelector<HTMLElement>('.kept-list button')?.focus();
    },
    async onBeginAnew() {
      const answer = await send<null>({ type: 'begin-anew' });
      if (answer.ok) await refresh();
      else setShown({ state: 'error', error: answer.error });
    },
  };
}

async function load(): Promise<LibraryShown> {
  const [library, articles] = await Promise.all([
    send<LibraryState>({ type: 'library' }),
    send<Slice<KeptSummary>>({ type: 'kept-articles', after: null }),
  ]);
  if (!library.ok) return { state: 'error', error: library.error };
  // A library that is not open says itself why there are no articles.
  if (library.value.state !== 'open') return { state: 'ready', library: library.value, articles: NONE };
  return articles.ok
    ? { state: 'ready', library: library.value, articles: articles.value }
    : { state: 'error', error: articles.error };
}

const NONE: Slice<KeptSummary> = { items: [], total: 0, next: null, missing: [] };
