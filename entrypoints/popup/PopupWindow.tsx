import { useRef, useState } from 'preact/hooks';
import { useCiteChoice } from '../../components/cite/use-cite-choice.ts';
import { usePins } from '../../components/compare/use-pins.ts';
import { copyText } from '../../components/copy-text.ts';
import { Fault } from '../../components/faults/Fault.tsx';
import { Popup, type PopupActions } from '../../components/popup/Popup.tsx';
import { useOpenedCard } from '../../components/record/use-opened-card.ts';
import { ticksBy } from '../../components/timeline/ticks-by.ts';
import { onComparisonsChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import { hostOf } from '../../lib/reader/host-of.ts';
import { pageOf } from '../../lib/reader/page-of.ts';
import { correctionsAddress } from '../../lib/reader/write-corrections.ts';
import { ownDay } from '../../lib/text/own-day.ts';
import type { ActorView } from '../../lib/views/actor-view.ts';
import { useFoundInText } from './in-text/FoundInText.tsx';
import { KeepHere } from './KeepHere.tsx';
import { pageOpeners } from './page-openers.ts';
import { reloading } from './reloading.ts';
import { useCorrections } from './use-corrections.ts';
import { useFocus } from './use-focus.ts';
import { useKeep } from './use-keep.ts';
import { useKeys } from './use-keys.ts';
import { useOverview } from './use-overview.ts';
import { usePage } from './use-page.ts';
import { usePageState } from './use-page-state.ts';
import { useSearch } from './use-search.ts';

/** Runs the toolbar button's window for the tab it was opened over. */
export function PopupWindow({ tab }: { readonly tab: Tab | null }) {
  const host = hostOf(tab?.url ?? null);
  const address = tab === null || tab.isPrivate ? null : pageOf(tab.url);
  const page = usePage(tab);
  const tabId = tab?.id ?? null;
  const { overview, fault, refresh, change } = useOverview(host, tabId);
  const pageState = usePageState(page, overview, host);
  const corrections = useCorrections(tabId, refresh);
  const [words, setWords] = useState('');
  const search = useSearch(words);
  const opened = useOpenedCard((actor) => send<ActorView>({ type: 'actor', actor }));
  const searchField = useRef<HTMLInputElement>(null);
  const cardHeading = useRef<HTMLHeadingElement>(null);
  const found = useFoundInText(tab, { host, page: address, overview, opened, correct: corrections.correct });
  useFocus(searchField, cardHeading, found);
  useKeys(searchField, found.isOpen, found.isOpen ? found.close : words === '' ? null : () => setWords(''));
  const keeping = useKeep(tab, refresh);
  const pages = pageOpeners(tabId, change);
  const cite = useCiteChoice(send, ownDay);
  const compare = { ...usePins(send, onComparisonsChanged, tabId), onSee: pages.onPins };

  const actions: PopupActions = {
    onSearch: setWords,
    onHighlighting: (on) => change({ type: 'highlighting', on }),
    onOncePerSection: (on) => change({ type: 'once-per-section', on }),
    onSite: (site, on) => change({ type: 'site', host: site, on, tab: tabId }),
    onOpen(actor) {
      void opened.open(actor);
      page.noteLookUp(actor);
    },
    onStep: page.step,
    ...reloading(tab, page.reconnect),
    ...{ onCopy: copyText, cite, compare },
    ...{ onMore: send, onTicks: ticksBy(send) },
    onMoreArticles: (after) => send({ type: 'articles', after }),
    onBack: opened.close,
    ...pages,
    ...corrections.actions,
  };

  return (
    <>
      {found.card(actions, cardHeading) ?? (
        <Popup
          overview={overview}
          host={host}
          page={pageState}
          address={address}
          lastCorrection={corrections.last}
          correctionsFile={correctionsAddress(
            overview.state === 'ready'
              ? overview.overview.corrections.map(({ correction }) => correction)
              : [],
          )}
          words={words}
          search={search}
          card={opened.card}
          keep={<KeepHere tab={tab} host={host} {...keeping} onSettings={pages.onSettings} />}
          {...found.sections}
          actions={actions}
          searchField={searchField}
          cardHeading={cardHeading}
        />
      )}
      <Fault error={fault} />
    </>
  );
}
