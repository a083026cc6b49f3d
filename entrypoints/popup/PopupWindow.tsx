import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/copy-text.ts';
import { type OverviewState, Popup, type PopupActions } from '../../components/popup/Popup.tsx';
import { pageState } from '../../components/popup/page-state.ts';
import type { CardState } from '../../components/record/Card.tsx';
import { send } from '../../lib/browser/messaging.ts';
import { requestAccessToAllSites } from '../../lib/browser/permissions.ts';
import { reloadTab, type Tab } from '../../lib/browser/tabs.ts';
import type { ActorId } from '../../lib/model.ts';
import { hostOf } from '../../lib/reader/host-of.ts';
import { pageOf } from '../../lib/reader/page-of.ts';
import { correctionsAddress } from '../../lib/reader/write-corrections.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import type { Overview } from '../../lib/views/overview.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import { useCorrections } from './use-corrections.ts';
import { usePage } from './use-page.ts';
import { useSearch } from './use-search.ts';

/** Runs the toolbar button's window for the tab it was opened over. */
export function PopupWindow({ tab }: { readonly tab: Tab | null }) {
  const host = hostOf(tab?.url ?? null);
  const address = tab === null || tab.isPrivate ? null : pageOf(tab.url);
  const page = usePage(tab);
  const [overview, setOverview] = useState<OverviewState>({ state: 'loading' });
  const [words, setWords] = useState('');
  const search = useSearch(words);
  const [opened, setOpened] = useState<{ readonly actor: ActorId; readonly card: CardState } | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const cardHeading = useRef<HTMLHeadingElement>(null);

  const refresh = async () => {
    const answer = await send<Overview>({ type: 'overview', host });
    setOverview(
      answer.ok ? { state: 'ready', overview: answer.value } : { state: 'error', error: answer.error },
    );
  };
  useEffect(() => void refresh(), []);
  const corrections = useCorrections(refresh);

  const change = async (request: ExtensionRequest) => {
    const answer = await send<null>(request);
    if (answer.ok) await refresh();
    else setOverview({ state: 'error', error: answer.error });
  };

  const openActor = async (actor: ActorId) => {
    setOpened({ actor, card: { state: 'loading' } });
    const answer = await send<ActorView>({ type: 'actor', actor });
    const card: CardState = answer.ok
      ? { state: 'ready', actor: answer.value, why: null }
      : { state: 'error', error: answer.error };
    setOpened((now) => (now?.actor === actor ? { actor, card } : now));
  };

  const reload = async () => {
    if (tab === null) return;
    await reloadTab(tab.id);
    page.reconnect();
  };

  const actions: PopupActions = {
    onSearch: setWords,
    onHighlighting: (on) => change({ type: 'highlighting', on }),
    onSite: (site, on) => change({ type: 'site', host: site, on }),
    onOpen: openActor,
    onStep: page.step,
    onReload: reload,
    onRequestAccess: async () => {
      if (await requestAccessToAllSites()) await reload();
    },
    onRead: (quote) => change({ type: 'read', quote }),
    onReadArticle: (article) => change({ type: 'read-article', article }),
    onCopy: copyText,
    onMoreQuotes: (side, id, after) => send({ type: side, actor: id, after }),
    onMoreArticles: (after) => send({ type: 'articles', after }),
    onBack: () => setOpened(null),
    ...corrections.actions,
  };

  const isOpen = opened !== null;
  const isReady = opened?.card.state === 'ready';
  useLayoutEffect(() => {
    if (isOpen) {
      window.scrollTo(0, 0);
      cardHeading.current?.focus({ preventScroll: true });
    } else {
      searchField.current?.focus({ preventScroll: true });
    }
  }, [isOpen, isReady]);

  // Firefox shows the window after its document ran, and drops a focus that was set before.
  useEffect(() => {
    const onFocus = () => {
      if (document.activeElement === document.body) searchField.current?.focus({ preventScroll: true });
    };
    window.addEventListener('focus', onFocus);
    const frame = requestAnimationFrame(onFocus);
    return () => {
      window.removeEventListener('focus', onFocus);
      cancelAnimationFrame(frame);
    };
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inField = event.target === searchField.current;
      if (event.key === 'Escape' && (isOpen || words !== '')) {
        // Left alone, Escape closes the whole window.
        event.preventDefault();
        if (isOpen) setOpened(null);
        else setWords('');
      } else if (event.key === '/' && !inField && !isOpen) {
        event.preventDefault();
        searchField.current?.focus();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, words]);

  return (
    <Popup
      overview={overview}
      host={host}
      page={pageState(
        page.link,
        page.reports,
        overview.state === 'ready' ? overview.overview : { highlighting: true, siteOff: false },
        host,
      )}
      address={address}
      lastCorrection={corrections.last}
      correctionsFile={correctionsAddress(
        overview.state === 'ready' ? overview.overview.corrections.map(({ correction }) => correction) : [],
      )}
      words={words}
      search={search}
      card={opened?.card ?? null}
      actions={actions}
      searchField={searchField}
      cardHeading={cardHeading}
    />
  );
}
