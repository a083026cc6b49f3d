import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { downloadFile } from '../../../components/cite/download-file.ts';
import { copyText } from '../../../components/copy-text.ts';
import type { ViewActions } from '../../../components/library/views/LibraryViews.tsx';
import { send } from '../../../lib/browser/messaging.ts';
import type { Changed } from '../../../lib/library/change.ts';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import { ownDay } from '../../../lib/text/own-day.ts';
import { openIndex } from '../open-index.ts';
import { useActorName } from './use-actor-name.ts';
import { useAddress } from './use-address.ts';
import type { Changes } from './use-changes.ts';
import { useFound } from './use-found.ts';
import { useScrolled } from './use-scrolled.ts';
import { useSlash } from './use-slash.ts';

/** Shows what the address says of what is kept, and does what the reader does there. */
export function useViews({ make }: Changes): {
  readonly query: LibraryQuery;
  readonly shown: ReturnType<typeof useFound>;
  readonly actor: string | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly actions: Omit<ViewActions, 'onOpen' | 'onExport'>;
} {
  const index = useMemo(openIndex, []);
  const { step, onQuery, onView } = useAddress();
  const { query } = step;
  const shown = useFound(index, query);
  useScrolled(step, shown);
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return {
    query,
    shown,
    actor: useActorName(query.view === 'quotes' ? query.actor : null),
    field,
    actions: {
      onQuery,
      onView,
      onRows: index.rows,
      onIds: index.ids,
      onOpenActor: (actor) => void send<null>({ type: 'open-actor', actor }),
      onRead: (quote) => void send<null>({ type: 'read', quote }),
      onWhose: index.whose,
      onQuotes: index.quotes,
      onCopy: copyText,
      onDownload: downloadFile,
      today: ownDay,
      onJoin: (one, other, whom) =>
        make(
          { did: 'Put together', whom },
          send<Changed>({ type: 'tell-identity', one, other, are: 'same' }),
        ),
      onForget: (articles, whom) =>
        make({ did: 'Forgotten', whom }, send<Changed>({ type: 'forget', articles: [...articles] })),
    },
  };
}
