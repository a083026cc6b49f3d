import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComparisonActions, ComparisonState } from '../../components/compare/comparison-state.ts';
import type { MadeChange } from '../../components/library/ChangedNote.tsx';
import { onComparisonsChanged, onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { Comparison, ComparisonId } from '../../lib/reader/comparison.ts';
import type { ComparisonSummary, ComparisonView } from '../../lib/views/comparison-view.ts';
import { useUndoable } from './use-undoable.ts';

/** Reads and changes the comparison that the address names, or else the current one, whose name the address gets. */
export function useComparison(): {
  readonly shown: ComparisonState;
  readonly change: MadeChange;
  readonly actions: Pick<
    ComparisonActions,
    ('onChange' | 'onTakeOut' | 'onDelete' | 'onNew' | 'onPinHere') | ('onUndo' | 'onClose')
  >;
} {
  const [shown, setShown] = useState<ComparisonState>({ state: 'loading' });
  const { change, make, onUndo, onClose } = useUndoable();
  const asked = useRef(0);

  const load = async () => {
    asked.current += 1;
    const mine = asked.current;
    const next = await stateNow();
    if (mine === asked.current) setShown(next);
  };
  useEffect(() => {
    const reload = () => void load();
    reload();
    const disposers = [onComparisonsChanged(reload), onLibraryChanged(reload)];
    window.addEventListener('popstate', reload);
    return () => {
      for (const dispose of disposers) dispose();
      window.removeEventListener('popstate', reload);
    };
  }, []);

  return {
    shown,
    change,
    actions: {
      onChange: (id, wanted) => void make({ type: 'change-comparison', id, change: wanted }, null),
      onTakeOut(id, quotes, whom) {
        const places = quotes.map(({ pinned, at }) => ({ quote: pinned, at })).sort((a, b) => a.at - b.at);
        const out = { type: 'unpin', quotes: places.map(({ quote }) => quote) } as const;
        const back = { type: 'put-back', quotes: places } as const;
        void make(
          { type: 'change-comparison', id, change: out },
          { did: 'Taken out', whom, back: () => ({ type: 'change-comparison', id, change: back }) },
        );
      },
      onDelete: (id, whom) =>
        void make(
          { type: 'delete-comparison', id },
          {
            ...{ did: 'Deleted', whom },
            back: (comparison) => ({ type: 'restore-comparison', comparison: comparison as Comparison }),
          },
        ),
      async onNew() {
        if (!(await make({ type: 'new-comparison' }, null))) return;
        history.pushState(null, '', location.pathname);
        await load();
      },
      onPinHere: (id) => void make({ type: 'pin-here', id }, null),
      onUndo,
      onClose,
    },
  };
}

async function stateNow(): Promise<ComparisonState> {
  const named = location.search.slice(1);
  const isName = /^[0-9a-f-]{36}$/.test(named);
  const id = isName ? (named as ComparisonId) : null;
  // An address that names nothing is that of the current one; one with another word in it is of none.
  const isAsked = isName || named === '';
  const [view, kept] = await Promise.all([
    isAsked ? send<ComparisonView | null>({ type: 'comparison', id }) : ({ ok: true, value: null } as const),
    send<readonly ComparisonSummary[]>({ type: 'comparisons' }),
  ]);
  if (!view.ok) return { state: 'error', error: view.error };
  if (!kept.ok) return { state: 'error', error: kept.error };
  if (named === '' && view.value !== null) history.replaceState(null, '', `?${view.value.comparison.id}`);
  return { state: 'ready', view: view.value, isNamed: named !== '', kept: kept.value };
}
