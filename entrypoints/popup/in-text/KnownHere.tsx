import type { ComponentChild, RefObject } from 'preact';
import { KnownCard } from '../../../components/known/KnownCard.tsx';
import { QuotationsOnRecord } from '../../../components/known/QuotationsOnRecord.tsx';
import type { RecordActions } from '../../../components/lists/RecordList.tsx';
import type { OverviewState } from '../../../components/popup/Popup.tsx';
import type { Tab } from '../../../lib/browser/tabs.ts';
import type { OpenedHere } from './KeptHere.tsx';
import { useKnownQuotations } from './use-known-quotations.ts';

/** Shows the quotations of the page in a tab that are on record: a section of the popup, and the card that is opened from it over the one which the popup has `opened` otherwise. */
export function useKnownHere(
  tab: Tab | null,
  props: {
    /** Asked anew when it changes. */
    readonly overview: OverviewState;
    /** What the page shows; null where it is not read. */
    readonly text: Promise<string> | null;
    readonly opened: OpenedHere;
  },
): {
  readonly quotations: ComponentChild;
  /** Whether the library has any of them on record. */
  readonly hasKept: boolean;
  /** Gives the card; null where none is open. */
  readonly card: (record: RecordActions, heading: RefObject<HTMLHeadingElement | null>) => ComponentChild;
  /** Whichever card is open. */
  readonly opened: OpenedHere;
} {
  const { overview, text, opened } = props;
  const known = useKnownQuotations(tab, text, overview);
  const view = known.card;
  return {
    quotations: (
      <QuotationsOnRecord
        known={known.state}
        articles={overview.state === 'ready' ? overview.overview.counts.articles : 0}
        onOpen={known.open}
      />
    ),
    hasKept:
      known.state.state === 'found' &&
      known.state.found.quotations.some(({ answer }) =>
        answer.matches.some(({ quote }) => quote.kept !== null),
      ),
    card: (record, heading) =>
      view && (
        <main class="popup">
          <KnownCard
            shown={{ state: 'ready', view }}
            exit={{ type: 'back', leave: known.close }}
            actions={record}
            headingLevel={1}
            heading={heading}
          />
        </main>
      ),
    opened: view ? { card: { state: 'ready' }, close: known.close } : opened,
  };
}
