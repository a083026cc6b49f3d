import { useEffect, useState } from 'preact/hooks';
import type { QuotationsOnRecordState } from '../../../components/known/QuotationsOnRecord.tsx';
import { send } from '../../../lib/browser/messaging.ts';
import type { Tab } from '../../../lib/browser/tabs.ts';
import type { Extracted } from '../../../lib/extract/extracted.ts';
import { pageOf } from '../../../lib/reader/page-of.ts';
import type { KnownCardView } from '../../../lib/views/known-card-view.ts';
import type { KnownQuotation } from '../../../lib/views/known-in-text.ts';
import type { KnownFound } from '../../../lib/wire/known-requests.ts';
import { LONGEST_QUOTING_TEXT } from '../../../lib/wire/longest-quoting-text.ts';

/** How long to leave the background to itself while it looks through the library. */
const PAUSE_MS = 1_000;

/** What the popup knows of the quotations of a page. */
interface KnownQuotationsOfPage {
  readonly state: QuotationsOnRecordState;
  /** The card of one; null where none is open. */
  readonly card: KnownCardView | null;
  readonly open: (quotation: KnownQuotation) => void;
  readonly close: () => void;
}

/** Looks up the quotations in the text of the page in a tab; null where it is not read. `round` asks anew when it changes: what is on record may be more by then. */
export function useKnownQuotations(
  tab: Tab | null,
  text: Promise<string> | null,
  round: unknown,
): KnownQuotationsOfPage {
  const [state, setState] = useState<QuotationsOnRecordState>({ state: 'none' });
  const [card, setCard] = useState<KnownCardView | null>(null);

  useEffect(() => {
    const life = new AbortController();
    if (text === null) setState({ state: 'none' });
    else void follow(text, tab?.url ?? null, life.signal, setState);
    return () => life.abort();
  }, [text, tab?.url, round]);

  return {
    state,
    card,
    async open({ text: quotation, speaker, answer }) {
      const opened: KnownCardView = { quotation, speaker, page: null, answer };
      setCard(opened);
      if (tab === null) return;
      // The page's own day: read from the press on, and never before.
      const read = await send<Extracted>({ type: 'extract', tab: tab.id });
      if (!read.ok) return;
      const { published, site } = read.value;
      const page = { date: published.day, isSure: published.isSure, source: site };
      setCard((now) => (now === opened ? { ...opened, page } : now));
    },
    close: () => setCard(null),
  };
}

/** Asks about a text, and again for as long as the library is being looked through. What was found before stays in sight meanwhile. */
async function follow(
  text: Promise<string>,
  url: string | null,
  signal: AbortSignal,
  tell: (change: (before: QuotationsOnRecordState) => QuotationsOnRecordState) => void,
): Promise<void> {
  const read = (await text).slice(0, LONGEST_QUOTING_TEXT).toWellFormed();
  if (signal.aborted || read === '') return;
  tell((before) => (before.state === 'found' ? before : { state: 'looking' }));
  for (;;) {
    const answer = await send<KnownFound>({ type: 'known', text: read, address: pageOf(url) });
    if (signal.aborted) return;
    const next: QuotationsOnRecordState = answer.ok
      ? { state: 'found', found: answer.value }
      : { state: 'error', error: answer.error };
    tell(() => next);
    if (!answer.ok || answer.value.progress === null) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (signal.aborted) return;
  }
}
