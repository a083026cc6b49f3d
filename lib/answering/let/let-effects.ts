import type { LetSites } from '../../reader/let-sites.ts';
import type { Budgets } from '../guard/budgets.ts';
import type { LetPages } from '../guard/let-pages.ts';
import type { TicketOffice } from '../guard/tickets.ts';
import type { Kept } from '../kept.ts';
import type { KeptAdmission } from './kept-admission.ts';

/** Lists the effects that showing kept names in pages needs. */
export interface LetEffects {
  readonly letSites: Kept<LetSites>;
  readonly letPages: LetPages;
  /** Tickets of cards of kept names: whoever redeemed one may go on to ask by it. */
  readonly letTickets: TicketOffice<KeptAdmission>;
  /** The books of what such pages ask, apart from those of public names. */
  readonly letBudgets: Budgets;
  /** Puts the script of kept names into the top document of a tab. Rejects where the browser withholds the page. */
  addKeptScript(tab: number): Promise<void>;
  /** Has the script of kept names in a tab ask anew. */
  tellKeptScript(tab: number): Promise<void>;
  /** Gives the address of a tab's page; null where the browser does not tell. */
  addressOf(tab: number): Promise<string | null>;
  /** Lists the open tabs that show a site. */
  tabsOf(host: string): Promise<readonly number[]>;
}
