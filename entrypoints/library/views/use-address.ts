import { useEffect, useRef, useState } from 'preact/hooks';
import { libraryAddress, queryIn, WHOLE } from '../../../components/library/find/library-address.ts';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';

/** What the browser keeps with a step of its history: how far the page was scrolled, in px. */
interface Step {
  readonly top: number;
}

/** Milliseconds for which nothing is typed or scrolled before the address says so: browsers refuse more than some changes a second. */
const CALM = 250;

/** Is what the page shows, and how far it was scrolled when the reader left that; null where it is shown anew. */
export interface ShownStep {
  readonly query: LibraryQuery;
  readonly top: number | null;
}

/** Shows what the address says, and keeps it true: what is chosen is a step to go back to, what is typed is not. */
export function useAddress(): {
  readonly step: ShownStep;
  readonly onQuery: (query: LibraryQuery, isTyped?: boolean) => void;
  readonly onView: (view: LibraryQuery['view']) => void;
} {
  const [step, setStep] = useState<ShownStep>(() => stepOf(history.state));
  /** Each view as it was last seen. */
  const seen = useRef<Partial<Record<LibraryQuery['view'], LibraryQuery>>>({});
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { query } = step;
  seen.current[query.view] = query;

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const onStep = ({ state }: PopStateEvent) => {
      clearTimeout(typing.current);
      setStep(stepOf(state));
    };
    window.addEventListener('popstate', onStep);
    const stop = followScroll();
    return () => {
      window.removeEventListener('popstate', onStep);
      stop();
    };
  }, []);

  const onQuery = (next: LibraryQuery, isTyped = false) => {
    clearTimeout(typing.current);
    setStep({ query: next, top: null });
    if (isTyped)
      typing.current = setTimeout(() => history.replaceState({ top: 0 }, '', libraryAddress(next)), CALM);
    else {
      // What was typed a moment ago belongs to the step that is left.
      history.replaceState({ top: scrollY } satisfies Step, '', libraryAddress(query));
      history.pushState({ top: 0 } satisfies Step, '', libraryAddress(next));
    }
  };
  return { step, onQuery, onView: (view) => onQuery(seen.current[view] ?? WHOLE[view]) };
}

function stepOf(state: unknown): ShownStep {
  const top = (state as Partial<Step> | null)?.top;
  return { query: queryIn(location.hash), top: typeof top === 'number' ? top : null };
}

/** Keeps how far the page is scrolled with the step that is shown; returns the disposer. */
function followScroll(): () => void {
  let calm: ReturnType<typeof setTimeout>;
  const onScroll = () => {
    clearTimeout(calm);
    calm = setTimeout(() => history.replaceState({ top: scrollY } satisfies Step, ''), CALM);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(calm);
    window.removeEventListener('scroll', onScroll);
  };
}
