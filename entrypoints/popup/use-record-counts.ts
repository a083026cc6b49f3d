import { useEffect, useState } from 'preact/hooks';
import type { CountsById } from '../../components/popup/page-state.ts';
import { send } from '../../lib/browser/messaging.ts';
import type { ActorId } from '../../lib/model.ts';
import type { CountedActor } from '../../lib/views/record-counts.ts';

/**
 * Asks how much is on record of the actors of a page. Null until the first answer: a list that is shown before would change its order
 * under the reader's eyes. An answer that failed counts as one, and tells nothing.
 */
export function useRecordCounts(ids: readonly ActorId[]): CountsById | null {
  const [counts, setCounts] = useState<CountsById | null>(null);
  const wanted = ids.filter((id) => counts === null || !counts.has(id)).slice(0, MOST_AT_ONCE);
  const key = wanted.join('\n');
  useEffect(() => {
    if (wanted.length === 0) return;
    let isOver = false;
    void send<readonly CountedActor[]>({ type: 'record-counts', actors: wanted }).then((answer) => {
      if (isOver) return;
      const told = answer.ok ? answer.value.map((one) => [one.id, one] as const) : [];
      setCounts((before) => new Map([...(before ?? []), ...told]));
    });
    return () => {
      isOver = true;
    };
  }, [key]);
  return counts;
}

/** More are asked about when these are answered. */
const MOST_AT_ONCE = 200;
