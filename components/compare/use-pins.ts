import { useEffect, useState } from 'preact/hooks';
import type { QuoteId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { Pins } from '../../lib/views/comparison-view.ts';
import type { Result } from '../../lib/wire/messages.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import type { CompareChoice } from './compare-choice.ts';

/** Pins in a window of the extension. */
export interface PinChoice extends CompareChoice {
  /** Pins several quotes in one go. */
  readonly onPinAll: (quotes: readonly QuoteId[]) => Promise<Problem | null>;
}

/**
 * Pins quotes in a window of the extension, and follows what is pinned elsewhere. `tab` is the one that the window speaks of, where it has none of
 * its own; `onChanged` runs a handler at each change and returns its disposer.
 */
export function usePins(
  ask: <Answer>(request: ExtensionRequest) => Promise<Result<Answer>>,
  onChanged: (handler: () => void) => () => void,
  tab: number | null = null,
): PinChoice {
  const [quotes, setQuotes] = useState<readonly QuoteId[]>([]);
  const take = (answer: Result<Pins>): Problem | null => {
    if (!answer.ok) return answer.error;
    setQuotes(answer.value.quotes);
    return null;
  };
  useEffect(() => {
    // Where nobody can tell, nothing is marked as pinned: a press says why.
    const refresh = () => void ask<Pins>({ type: 'pins', tab }).then(take);
    refresh();
    return onChanged(refresh);
  }, []);
  const pin = async (some: readonly QuoteId[], on: boolean) =>
    take(await ask<Pins>({ type: 'pin-quotes', quotes: some, on, tab }));
  return {
    isPinned: (quote) => quotes.includes(quote),
    count: quotes.length,
    onPin: (quote, on) => pin([quote], on),
    onPinAll: (some) => pin(some, true),
    onSee: () => void ask<null>({ type: 'see-pins', tab }),
  };
}
