import { useEffect, useState } from 'preact/hooks';
import { send } from '../../lib/browser/page-messaging.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { LetCardRequest } from '../../lib/wire/let-requests.ts';
import type { CardRequest } from '../../lib/wire/requests.ts';

/** Asks for what opens in a tab of its own, and says why the last of it did not, as long as the same card is `shown`. */
export function useOpening(shown: unknown): {
  readonly fault: Problem | null;
  /** Resolves to whether it was done. */
  readonly ask: (request: CardRequest | LetCardRequest) => Promise<boolean>;
} {
  const [fault, setFault] = useState<Problem | null>(null);
  useEffect(() => setFault(null), [shown]);
  return {
    fault,
    async ask(request) {
      const answer = await send<null>(request);
      setFault(answer.ok ? null : answer.error);
      return answer.ok;
    },
  };
}
