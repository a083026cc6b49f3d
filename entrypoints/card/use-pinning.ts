import { useState } from 'preact/hooks';
import type { CompareChoice } from '../../components/compare/compare-choice.ts';
import type { QuoteId } from '../../lib/model.ts';
import type { LetCardRequest } from '../../lib/wire/let-requests.ts';
import type { CardRequest } from '../../lib/wire/requests.ts';

type Asked = CardRequest | LetCardRequest;

/**
 * Gives what pins quotes from a card, on a press that is meant for it. Only what was pinned in this frame shows as pinned: no answer tells what
 * else is, since the frame lies in a page.
 */
export function usePinning(effects: {
  readonly isInSight: () => Promise<boolean>;
  /** Resolves to whether it was done; says why where it was not. */
  readonly ask: (request: Asked) => Promise<boolean>;
}): (requests: {
  readonly pin: (quote: QuoteId, on: boolean) => Asked;
  readonly see: Asked;
}) => CompareChoice {
  const [pinned, setPinned] = useState<ReadonlySet<QuoteId>>(new Set());
  const ask = async (request: Asked) => (await effects.isInSight()) && effects.ask(request);
  return ({ pin, see }) => ({
    isPinned: (quote) => pinned.has(quote),
    count: null,
    async onPin(quote, on) {
      if (!(await ask(pin(quote, on)))) return null;
      setPinned((before) => {
        const after = new Set(before);
        if (on) after.add(quote);
        else after.delete(quote);
        return after;
      });
      return null;
    },
    onSee: () => void ask(see),
  });
}
