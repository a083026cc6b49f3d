import { useEffect, useState } from 'preact/hooks';
import { frameAt, type PageActor } from '../../components/popup/actors-of-page.ts';
import { closedToExtensions, type PageLink } from '../../components/popup/page-state.ts';
import { connectToTab, type Port, send } from '../../lib/browser/messaging.ts';
import { hasAccessTo, hasAccessToAllSites } from '../../lib/browser/permissions.ts';
import { isLoading, type Tab } from '../../lib/browser/tabs.ts';
import type { ActorId } from '../../lib/model.ts';
import { type FrameCommand, type FrameSummary, POPUP_PORT } from '../../lib/wire/messages.ts';

/** How often to ask a page that has loaded for its content script before saying that it has none. */
const ATTEMPTS = 3;
const PAUSE_MS = 250;

/** Holds what is known of the page in a tab, kept up to date. */
export interface ConnectedPage {
  readonly link: PageLink;
  readonly summaries: readonly FrameSummary[];
  /** Scrolls the page to the next (1) or previous (-1) mention of an actor. */
  readonly step: (actor: PageActor, direction: 1 | -1) => void;
  /** Tells that the reader opened a card, where the page names whose it is. Whom the reader searched for was not met there. */
  readonly noteLookUp: (actor: ActorId) => void;
  /** Starts over, after a reload or a new permission. */
  readonly reconnect: () => void;
}

/** Connects to the content scripts of a tab and follows what they report. */
export function usePage(tab: Tab | null): ConnectedPage {
  const [link, setLink] = useState<PageLink>('connecting');
  const [summaries, setSummaries] = useState<ReadonlyMap<string, FrameSummary>>(new Map());
  const [port, setPort] = useState<Port<FrameSummary, FrameCommand> | null>(null);
  const [round, setRound] = useState(0);
  const [positions] = useState(() => new Map<string, number>());

  useEffect(() => {
    const life = new AbortController();
    const connect = (attempt: number) => {
      if (life.signal.aborted || tab === null) return;
      const opened = connectToTab<FrameSummary, FrameCommand>(tab.id, POPUP_PORT);
      let heard = false;
      opened.onMessage((summary) => {
        heard = true;
        setLink('connected');
        setSummaries((before) => new Map(before).set(summary.frame, summary));
      });
      opened.onDisconnect(async () => {
        if (life.signal.aborted) return;
        // Whoever was heard and is gone navigates: what they reported is of the page before.
        setSummaries(new Map());
        setLink('connecting');
        if (heard || (await isLoading(tab.id))) setTimeout(connect, PAUSE_MS, 1);
        else if (attempt < ATTEMPTS) setTimeout(connect, PAUSE_MS, attempt + 1);
        else setLink('not-loaded');
      });
      life.signal.addEventListener('abort', () => opened.disconnect());
      setPort(opened);
    };
    setLink('connecting');
    setSummaries(new Map());
    positions.clear();
    void obstacle(tab).then((found) => {
      if (life.signal.aborted) return;
      if (found === null) connect(1);
      else setLink(found);
    });
    return () => life.abort();
  }, [tab, round, positions]);

  return {
    link,
    summaries: [...summaries.values()],
    step(actor, direction) {
      const before = positions.get(actor.id);
      const position = before === undefined ? (direction === 1 ? 0 : -1) : before + direction;
      const frame = frameAt(actor, position);
      if (frame === null) return;
      positions.set(actor.id, position);
      port?.post({ type: 'step', frame, direction, actor: actor.id });
    },
    noteLookUp(actor) {
      const named = [...summaries.values()].flatMap(({ actors }) => actors).find(({ id }) => id === actor);
      if (named !== undefined && tab !== null)
        void send<null>({ type: 'looked-up', actor, name: named.name, tab: tab.id });
    },
    reconnect: () => setRound((count) => count + 1),
  };
}

/** Finds what keeps the extension out of a tab; null where nothing should. */
async function obstacle(tab: Tab | null): Promise<'browser-page' | 'store' | 'withheld' | null> {
  if (tab === null) return 'browser-page';
  // Browsers hide the address of their own pages and of sites they withhold, alike.
  if (tab.url === null) return (await hasAccessToAllSites()) ? 'browser-page' : 'withheld';
  const closed = closedToExtensions(tab.url);
  if (closed !== null) return closed;
  return tab.url.startsWith('file:') || (await hasAccessTo(tab.url)) ? null : 'withheld';
}
