import type { AnswerEffects } from '../../lib/answering/answer-effects.ts';
import { openTicketOffice, type SessionStore } from '../../lib/answering/guard/tickets.ts';
import type { QuotationAdmission } from '../../lib/answering/known/quotation-admission.ts';
import { onTabClosed } from '../../lib/browser/tabs.ts';
import type { Holding } from '../../lib/holdings/holding.ts';
import type { CitingPage } from '../../lib/views/known-card-view.ts';
import { extractWholeFrom } from './extract-from.ts';
import { quotationReader } from './quotation-reader.ts';

/** Prepares to look up quotations of pages. Call it in the background's first turn. */
export function quotationEffects(
  session: SessionStore,
  bundled: Holding,
): Pick<AnswerEffects, 'quotationTickets' | 'quotationsIn' | 'readCitingPage'> {
  const quotationTickets = openTicketOffice<QuotationAdmission>(
    session,
    Date.now,
    () => crypto.randomUUID(),
    {
      name: 'quotation-ticket',
      isKept: true,
    },
  );
  onTabClosed((tab) => void quotationTickets.forget(tab));
  return { quotationTickets, quotationsIn: quotationReader(bundled), readCitingPage };
}

/** Reads in a tab when its page came out, and where, as keeping it would; null where nothing of ours may run. Nothing is stored. */
async function readCitingPage(tab: number): Promise<CitingPage | null> {
  const page = await extractWholeFrom(tab);
  if (!page.ok) return null;
  const { published, site } = page.value;
  return { date: published.day, isSure: published.isSure, source: site };
}
