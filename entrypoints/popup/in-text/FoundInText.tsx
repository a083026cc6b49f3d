import type { ComponentChild, RefObject } from 'preact';
import { LetPage } from '../../../components/kept/LetPage.tsx';
import type { RecordActions } from '../../../components/lists/RecordList.tsx';
import type { OverviewState } from '../../../components/popup/Popup.tsx';
import type { Tab } from '../../../lib/browser/tabs.ts';
import type { CorrectHere } from '../use-corrections.ts';
import { type OpenedHere, useKeptHere } from './KeptHere.tsx';
import { useKnownHere } from './KnownHere.tsx';
import { useLetPage } from './use-let-page.ts';
import { usePageText } from './use-page-text.ts';

/** What the popup finds in the text of the page in a tab, and the card that is open over it. */
interface FoundInText {
  readonly sections: {
    readonly keptNames: ComponentChild;
    readonly hasKeptNames: boolean;
    readonly knownQuotations: ComponentChild;
  };
  /** Gives the card; null where none is open that something in the text led to. */
  readonly card: (record: RecordActions, heading: RefObject<HTMLHeadingElement | null>) => ComponentChild;
  /** Whether any card is open, and whether it is filled. */
  readonly isOpen: boolean;
  readonly isReady: boolean;
  readonly close: () => void;
}

/** Finds names of the library and quotations on record in the text of the page, which is read once. Their cards lie over the one which the popup has `opened` otherwise. */
export function useFoundInText(
  tab: Tab | null,
  props: {
    readonly host: string | null;
    readonly page: string | null;
    readonly overview: OverviewState;
    readonly opened: OpenedHere;
    readonly correct: CorrectHere;
  },
): FoundInText {
  const { host, page, overview, opened, correct } = props;
  const text = usePageText(tab, overview);
  const known = useKnownHere(tab, { overview, text, opened });
  const letPage = useLetPage(host, tab?.id ?? null);
  const kept = useKeptHere(tab, { page, letPage, overview, text, opened: known.opened, correct });
  // Below kept names it is offered already.
  const isOffered = known.hasKept && !kept.names.hasKeptNames;
  return {
    sections: {
      ...kept.names,
      knownQuotations: (
        <>
          {known.quotations}
          {isOffered && <LetPage {...letPage} label="Mark those of your library in this page" />}
        </>
      ),
    },
    card: (record, heading) => kept.card(record, heading) ?? known.card(record, heading),
    isOpen: kept.isOpen,
    isReady: kept.isReady,
    close: kept.close,
  };
}
