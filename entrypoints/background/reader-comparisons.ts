import { type Comparisons, openComparisons } from '../../lib/answering/comparing/comparisons.ts';
import { type PinQuotes, pinQuotes } from '../../lib/answering/comparing/pin-quotes.ts';
import type { SessionStore } from '../../lib/answering/guard/tickets.ts';
import { hasDatabase } from '../../lib/browser/database.ts';
import {
  deleteComparisons,
  readComparisons,
  writeComparisons,
} from '../../lib/browser/databases/comparisons-database.ts';
import { tellComparisonsChanged } from '../../lib/browser/library-channel.ts';
import { getURL } from '../../lib/browser/runtime.ts';
import { onPrivacyEnds, showTab } from '../../lib/browser/tabs.ts';

/** Prepares what the reader compares; nothing of it is read before somebody asks. Call it in the background's first turn. */
export function readerComparisons(session: SessionStore): {
  readonly comparisons: Comparisons;
  readonly pins: PinQuotes;
  readonly forgetComparisons: () => Promise<void>;
} {
  const comparisons = openComparisons({
    lasting: { all: readComparisons, write: writeComparisons },
    hasLasting: hasDatabase,
    session,
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
    onChanged: tellComparisonsChanged,
  });
  onPrivacyEnds(() => void comparisons.forgetPrivate());
  return {
    comparisons,
    pins: pinQuotes(comparisons, (path, beside) => showTab(getURL(path), beside)),
    async forgetComparisons() {
      await deleteComparisons();
      tellComparisonsChanged();
    },
  };
}
