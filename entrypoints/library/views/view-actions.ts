import { downloadFile } from '../../../components/cite/download-file.ts';
import { copyText } from '../../../components/copy-text.ts';
import type { ViewActions } from '../../../components/library/views/LibraryViews.tsx';
import { send } from '../../../lib/browser/messaging.ts';
import type { Changed } from '../../../lib/library/change.ts';
import type { LibraryIndexClient } from '../../../lib/library/search/library-index-client.ts';
import { ownDay } from '../../../lib/text/own-day.ts';
import type { Pins } from '../../../lib/views/comparison-view.ts';
import type { Changes } from './use-changes.ts';

/** Lists what is done the same in whatever view: rows are read, things are opened, cited and decided. */
type OwnActions = Pick<
  ViewActions,
  | ('onRows' | 'onIds' | 'onOpenActor' | 'onRead' | 'onWhose' | 'onQuotes' | 'onCopy' | 'onDownload')
  | 'onCompare'
  | ('today' | 'onJoin' | 'onTakeBack' | 'onForget' | 'onIdentity')
>;

/** Asks the index and the background for what the reader does; each change is made so that it can be taken back. */
export function viewActions(index: LibraryIndexClient, make: Changes['make']): OwnActions {
  return {
    onRows: index.rows,
    onIds: index.ids,
    onWhose: index.whose,
    onQuotes: index.quotes,
    onCopy: copyText,
    onDownload: downloadFile,
    async onCompare(quotes) {
      const pinned = await send<Pins>({ type: 'pin-quotes', quotes, on: true, tab: null });
      const seen = pinned.ok ? await send<null>({ type: 'see-pins', tab: null }) : pinned;
      return seen.ok ? null : seen.error;
    },
    today: ownDay,
    onOpenActor: (actor) => void send<null>({ type: 'open-actor', actor }),
    onRead: (quote) => void send<null>({ type: 'read', quote }),
    onJoin: (one, other, whom) =>
      make({ did: 'Put together', whom }, send<Changed>({ type: 'tell-identity', one, other, are: 'same' })),
    onIdentity: ({ of: [one, other] }, are) =>
      make(
        { did: are === 'same' ? 'Put together' : 'Not the same', whom: `${one.name}, ${other.name}` },
        send<Changed>({ type: 'tell-identity', one: one.id, other: other.id, are }),
      ),
    onTakeBack: (entry, whom) =>
      void make(
        { did: 'Taken back', whom },
        send<Changed>(
          entry.part === 'quotes'
            ? { type: 'uncorrect-quote', article: entry.correction.article, at: entry.correction.at }
            : { type: 'withdraw-decision', decision: entry.decision.id },
        ),
      ),
    onForget: (articles, whom) =>
      make({ did: 'Forgotten', whom }, send<Changed>({ type: 'forget', articles: [...articles] })),
  };
}
