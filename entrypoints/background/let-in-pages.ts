import { openBudgets } from '../../lib/answering/guard/budgets.ts';
import { keepLetPages } from '../../lib/answering/guard/let-pages.ts';
import { openTicketOffice, type SessionStore } from '../../lib/answering/guard/tickets.ts';
import { keptIn } from '../../lib/answering/kept.ts';
import type { KeptAdmission } from '../../lib/answering/let/kept-admission.ts';
import type { LetEffects } from '../../lib/answering/let/let-effects.ts';
import { LET_LIMITS } from '../../lib/answering/let/let-limits.ts';
import type { ReaderStore } from '../../lib/answering/reader-store.ts';
import { sendToTab } from '../../lib/browser/messaging.ts';
import { runScript } from '../../lib/browser/scripting.ts';
import { addressOfTab, onLoading, onTabClosed, tabsAtHost } from '../../lib/browser/tabs.ts';
import { type LetSites, readLetSites } from '../../lib/reader/let-sites.ts';

/** Says where the choice of sites is stored. */
export const LET_SITES = 'let-sites';

const TOP = 0;

/** Prepares to show kept names in the pages where the reader lets them. Call it in the background's first turn. */
export function letInPages(session: SessionStore, store: ReaderStore): LetEffects {
  const letPages = keepLetPages(session, Date.now);
  const letTickets = openTicketOffice<KeptAdmission>(session, Date.now, () => crypto.randomUUID(), {
    name: 'let-ticket',
    isKept: true,
  });
  const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
  const letBudgets = openBudgets({ store: session, now: Date.now, wait }, LET_LIMITS);
  onLoading((tab) => {
    void letPages.onLoading(tab);
    void letBudgets.onLoading(tab);
  });
  onTabClosed((tab) => {
    void letPages.onClosed(tab);
    void letBudgets.onClosed(tab);
    void letTickets.forget(tab);
  });
  return {
    letSites: keptIn<LetSites>({
      parse: readLetSites,
      readStored: () => store.read(LET_SITES),
      writeStored: (value) => store.write(LET_SITES, value),
      onChanged: async () => {},
    }),
    letPages,
    letTickets,
    letBudgets,
    addKeptScript: (tab) => runScript(tab, TOP, '/kept.js'),
    async tellKeptScript(tab) {
      await sendToTab(tab, { type: 'kept-names-changed' }, { frameId: TOP });
    },
    addressOf: addressOfTab,
    tabsOf: tabsAtHost,
  };
}

/** Has the pages follow where kept names are let, and no other. */
export async function tellLetPages({ letPages, tellKeptScript }: LetEffects): Promise<void> {
  // Not waited for: a page that does not answer must not hold up whoever keeps an article.
  for (const tab of await letPages.tabs()) void tellKeptScript(tab);
}
