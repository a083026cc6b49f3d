import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type PageQuery, WHOLE } from '../../../components/library/find/library-address.ts';
import type { ProposalsState } from '../../../components/library/proposals/ProposalsView.tsx';
import type { ViewActions } from '../../../components/library/views/LibraryViews.tsx';
import { openIndex } from '../open-index.ts';
import { useActorName } from './use-actor-name.ts';
import { useAddress } from './use-address.ts';
import type { Changes } from './use-changes.ts';
import { useFound } from './use-found.ts';
import { useHistory } from './use-history.ts';
import { useProposals } from './use-proposals.ts';
import { useScrolled } from './use-scrolled.ts';
import { useSlash } from './use-slash.ts';
import { viewActions } from './view-actions.ts';

/** Shows what the address says of what is kept, and does what the reader does there. */
export function useViews({ make }: Changes): {
  readonly query: PageQuery;
  readonly shown: ReturnType<typeof useFound>;
  readonly actor: string | null;
  readonly history: ReturnType<typeof useHistory>;
  readonly proposals: ProposalsState;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly actions: Omit<ViewActions, 'onOpen' | 'onExport' | 'onTakeBackImport'>;
} {
  const index = useMemo(openIndex, []);
  const { step, onQuery, onView } = useAddress();
  const { query } = step;
  const shown = useFound(index, query);
  const history = useHistory();
  const {
    shown: proposals,
    onNextPair,
    onFirstPair,
  } = useProposals(query.view === 'actors' || query.view === 'proposals');
  const isThere = {
    history: history.shown.state === 'found',
    proposals: proposals.state === 'found',
    draft: true,
    search: shown.state === 'found' && shown.query === query,
  };
  useScrolled(step, isThere['words' in query ? 'search' : query.view]);
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return {
    query,
    shown,
    actor: useActorName(query.view === 'quotes' ? query.actor : null),
    history,
    proposals,
    field,
    actions: {
      ...viewActions(index, make),
      ...{ onQuery, onView, onNextPair, onFirstPair },
      onProposals: () => onQuery(WHOLE.proposals),
      onPeople: () => onView('actors'),
    },
  };
}
