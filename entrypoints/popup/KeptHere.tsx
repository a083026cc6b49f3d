import type { ComponentChild, RefObject } from 'preact';
import { KeptCard } from '../../components/kept/KeptCard.tsx';
import { KeptNames } from '../../components/kept/KeptNames.tsx';
import type { RecordActions } from '../../components/lists/RecordList.tsx';
import type { CardState } from '../../components/record/Card.tsx';
import type { Tab } from '../../lib/browser/tabs.ts';
import { useKeptNames } from './use-kept-names.ts';
import { useLetPage } from './use-let-page.ts';

/**
 * Shows the names of the reader's library on the page of a tab: a section of the popup, and the card that is opened from it. That one lies
 * over the card which the popup has `opened` otherwise.
 */
export function useKeptHere(
  tab: Tab | null,
  props: {
    readonly host: string | null;
    readonly page: string | null;
    /** Asks anew when it changes. */
    readonly round: unknown;
    /** Whether the reader has pages of the site read. */
    readonly isRead: boolean;
    readonly opened: { readonly card: CardState | null; readonly close: () => void };
  },
): {
  readonly section: ComponentChild;
  /** Whether the page names anybody of the library. */
  readonly isAny: boolean;
  /** Gives the card; null where none is open. */
  readonly card: (record: RecordActions, heading: RefObject<HTMLHeadingElement | null>) => ComponentChild;
  /** Whether any card is open, and whether it is filled. */
  readonly isOpen: boolean;
  readonly isReady: boolean;
  readonly close: () => void;
} {
  const { host, page, opened } = props;
  const kept = useKeptNames(tab, page, props);
  const letPage = useLetPage(host, tab?.id ?? null);
  const shown = kept.card;
  return {
    section: (
      <KeptNames names={kept.names} onOpen={kept.open} letPage={letPage.state} letActions={letPage.actions} />
    ),
    card: (record, heading) =>
      shown && (
        <main class="popup">
          <KeptCard
            shown={shown}
            exit={{ type: 'back', leave: kept.close }}
            actions={kept.actions(record)}
            headingLevel={1}
            heading={heading}
          />
        </main>
      ),
    isAny: kept.names.length > 0,
    isOpen: (shown ?? opened.card) !== null,
    isReady: (shown ?? opened.card)?.state === 'ready',
    close: shown ? kept.close : opened.close,
  };
}
