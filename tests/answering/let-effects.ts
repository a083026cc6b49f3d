import { openBudgets } from '../../lib/answering/guard/budgets.ts';
import { keepLetPages } from '../../lib/answering/guard/let-pages.ts';
import { openTicketOffice, type SessionStore } from '../../lib/answering/guard/tickets.ts';
import { keptIn } from '../../lib/answering/kept.ts';
import type { KeptAdmission } from '../../lib/answering/let/kept-admission.ts';
import type { LetEffects } from '../../lib/answering/let/let-effects.ts';
import { LET_LIMITS } from '../../lib/answering/let/let-limits.ts';
import { type LetSites, readLetSites } from '../../lib/reader/let-sites.ts';

/** Makes what letting pages needs, with a browser's effects written down. */
export function letEffects(
  store: SessionStore,
  now: () => number = Date.now,
  randomId = (): string => crypto.randomUUID(),
) {
  const seen = {
    stored: undefined as unknown,
    /** Tabs that got the script of kept names, and tabs whose script was told to ask anew. */
    scripts: [] as number[],
    told: [] as number[],
    /** Addresses of open tabs. */
    tabs: new Map<number, string>(),
    /** Tabs in whose page nothing of ours may run. */
    closed: new Set<number>(),
  };
  const effects: LetEffects = {
    letSites: keptIn<LetSites>({
      parse: readLetSites,
      readStored: async () => seen.stored,
      writeStored: async (next) => {
        seen.stored = next;
      },
      onChanged: async () => {},
    }),
    letPages: keepLetPages(store, now),
    letTickets: openTicketOffice<KeptAdmission>(store, now, randomId, {
      name: 'let-ticket',
      isKept: true,
    }),
    letBudgets: openBudgets({ store, now, wait: async () => {} }, LET_LIMITS),
    async addKeptScript(tab) {
      if (seen.closed.has(tab)) throw new Error('this page is closed to extensions');
      seen.scripts.push(tab);
    },
    async tellKeptScript(tab) {
      seen.told.push(tab);
    },
    addressOf: async (tab) => seen.tabs.get(tab) ?? null,
    tabsOf: async (host) =>
      [...seen.tabs].filter(([, url]) => new URL(url).hostname === host).map(([tab]) => tab),
  };
  return { effects, seen };
}
