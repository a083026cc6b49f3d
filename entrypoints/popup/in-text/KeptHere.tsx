import type { ComponentChild, RefObject } from 'preact';
import { KeptCard } from '../../../components/kept/KeptCard.tsx';
import { KeptNames } from '../../../components/kept/KeptNames.tsx';
import type { RecordActions } from '../../../components/lists/RecordList.tsx';
import type { OverviewState } from '../../../components/popup/Popup.tsx';
import type { CardState } from '../../../components/record/Card.tsx';
import type { Tab } from '../../../lib/browser/tabs.ts';
import type { CorrectHere } from '../use-corrections.ts';
import { useKeptNames } from './use-kept-names.ts';
import type { LetHere } from './use-let-page.ts';

/** Is the card that the popup has open otherwise; null: none. */
export interface OpenedHere {
  readonly card: Pick<CardState, 'state'> | null;
  readonly close: () => void;
}

/**
 * Shows the names of the reader's library on the page of a tab: a section of the popup, and the card that is opened from it. That one lies
 * over the card which the popup has `opened` otherwise.
 */
export function useKeptHere(
  tab: Tab | null,
  props: {
    readonly page: string | null;
    readonly letPage: LetHere;
    /** Asked anew when it changes. */
    readonly overview: OverviewState;
    /** What the page shows; null where it is not read. */
    readonly text: Promise<string> | null;
    readonly opened: OpenedHere;
    readonly correct: CorrectHere;
  },
): {
  /** The section, and whether the page names anybody of the library. */
  readonly names: { readonly keptNames: ComponentChild; readonly hasKeptNames: boolean };
  /** Gives the card; null where none is open. */
  readonly card: (record: RecordActions, heading: RefObject<HTMLHeadingElement | null>) => ComponentChild;
  /** Whether any card is open, and whether it is filled. */
  readonly isOpen: boolean;
  readonly isReady: boolean;
  readonly close: () => void;
} {
  const { page, letPage, overview, text, opened, correct } = props;
  const kept = useKeptNames(tab, page, { round: overview, text, correct });
  const shown = kept.card;
  return {
    names: {
      keptNames: (
        <KeptNames
          names={kept.names}
          onOpen={kept.open}
          letPage={letPage.state}
          letActions={letPage.actions}
        />
      ),
      hasKeptNames: kept.names.length > 0,
    },
    card: (record, heading) =>
      shown && (
        <main class="popup">
          <KeptCard
            shown={shown}
            exit={{ type: 'back', leave: kept.close }}
            actions={kept.actions(record)}
            headingLevel={1}
            heading={heading}
            isMarked={false}
          />
        </main>
      ),
    isOpen: (shown ?? opened.card) !== null,
    isReady: (shown ?? opened.card)?.state === 'ready',
    close: shown ? kept.close : opened.close,
  };
}
