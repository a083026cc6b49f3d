import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { PageQuery } from '../../../components/library/find/library-address.ts';
import type { ViewActions } from '../../../components/library/views/LibraryViews.tsx';
import { openIndex } from '../open-index.ts';
import { useActorName } from './use-actor-name.ts';
import { useAddress } from './use-address.ts';
import type { Changes } from './use-changes.ts';
import { useFound } from './use-found.ts';
import { useHistory } from './use-history.ts';
import { useScrolled } from './use-scrolled.ts';
import { useSlash } from './use-slash.ts';
import { viewActions } from './view-actions.ts';

/** Shows what the address says of what is kept, and does what the reader does there. */
export function useViews({ make }: Changes): {
  readonly query: PageQuery;
  readonly shown: ReturnType<typeof useFound>;
  readonly actor: string | null;
  readonly history: ReturnType<typeof useHistory>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly actions: Omit<ViewActions, 'onOpen' | 'onExport' | 'onTakeBackImport'>;
} {
  const index = useMemo(openIndex, []);
  const { step, onQuery, onView } = useAddress();
  const { query } = step;
  const shown = useFound(index, query);
  const history = useHistory();
  useScrolled(
    step,
    query.view === 'history'
      ? history.shown.state === 'found'
      : shown.state === 'found' && shown.query === query,
  );
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return {
    query,
    shown,
    actor: useActorName(query.view === 'quotes' ? query.actor : null),
    history,
    field,
    actions: {
      ...viewActions(index, make),
      ...{ onQuery, onView },
    },
  };
}
