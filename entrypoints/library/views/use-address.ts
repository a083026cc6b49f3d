import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type LibraryViewName,
  libraryAddress,
  type PageQuery,
  queryIn,
  WHOLE,
} from '../../../components/library/find/library-address.ts';
import type { ActorId } from '../../../lib/model.ts';

/** What the browser keeps with a step of its history. */
interface Step {
  /** How far the page was scrolled, in px. */
  readonly top: number;
  /** Whose quotes are shown: an id has a name in it, and addresses are synced with the history, which must not tell whom a library holds. */
  readonly actor: ActorId | null;
}

/** Milliseconds for which nothing is typed or scrolled before the address says so: browsers refuse more than some changes a second. */
const CALM = 250;

/** Is what the page shows, and how far it was scrolled when the reader left that; null where it is shown anew. */
export interface ShownStep {
  readonly query: PageQuery;
  readonly top: number | null;
}

/** Shows what the address says, and keeps it true: what is chosen is a step to go back to, what is typed is not. */
export function useAddress(): {
  readonly step: ShownStep;
  readonly onQuery: (query: PageQuery, isTyped?: boolean) => void;
  readonly onView: (view: LibraryViewName) => void;
} {
  const [step, setStep] = useState<ShownStep>(() => stepOf(history.state));
  /** Each view as it was last seen. */
  const seen = useRef<Partial<Record<LibraryViewName, PageQuery>>>({});
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

  const onQuery = (next: PageQuery, isTyped = false) => {
    clearTimeout(typing.current);
    setStep({ query: next, top: null });
    if (isTyped) typing.current = setTimeout(() => history.replaceState(...stepTo(next, 0)), CALM);
    else {
      // What was typed a moment ago belongs to the step that is left.
      history.replaceState(...stepTo(query, scrollY));
      history.pushState(...stepTo(next, 0));
    }
  };
  return { step, onQuery, onView: (view) => onQuery(seen.current[view] ?? WHOLE[view]) };
}

function stepOf(state: unknown): ShownStep {
  const { top = null, actor = null } = (state as Partial<Step> | null) ?? {};
  const query = queryIn(location.hash);
  return { query: query.view === 'quotes' && actor !== null ? { ...query, actor } : query, top };
}

/** Gives what the history takes for a step. */
function stepTo(query: PageQuery, top: number): [state: Step, title: '', address: string] {
  const actor = query.view === 'quotes' ? query.actor : null;
  const told = query.view === 'quotes' ? { ...query, actor: null } : query;
  return [{ top, actor }, '', libraryAddress(told)];
}

/** Keeps how far the page is scrolled with the step that is shown; returns the disposer. */
function followScroll(): () => void {
  let calm: ReturnType<typeof setTimeout>;
  const onScroll = () => {
    clearTimeout(calm);
    calm = setTimeout(
      () => history.replaceState({ ...(history.state as Step | null), top: scrollY }, ''),
      CALM,
    );
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(calm);
    window.removeEventListener('scroll', onScroll);
  };
}
