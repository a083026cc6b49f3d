import type { QuotationInText } from '../article/quotations-in.ts';
import type { Holding } from '../holdings/holding.ts';
import type { ActorId } from '../model.ts';
import type { Corrections } from '../reader/corrections.ts';
import type { Settings } from '../reader/settings.ts';
import type { CitingPage } from '../views/known-card-view.ts';
import type { LateScript } from '../wire/requests.ts';
import type { PinQuotes } from './comparing/pin-quotes.ts';
import type { Budgets } from './guard/budgets.ts';
import type { TicketOffice } from './guard/tickets.ts';
import type { Kept } from './kept.ts';
import type { QuotationAdmission } from './known/quotation-admission.ts';
import type { NoteLookUp } from './note-look-up.ts';
import type { PrivateSites } from './private-sites.ts';

/** Lists the effects that answering needs, whoever asks. Nothing here leads to what the reader keeps: pages are answered from it. */
export interface AnswerEffects {
  /** The extension's own address (`chrome-extension://…/`), which tells its documents from pages. */
  readonly root: string;
  /** Keeps the bundled record, which is public. It rejects with a `Refusal` where that cannot be read. */
  readonly holding: Holding;
  readonly settings: Kept<Settings>;
  readonly corrections: Kept<Corrections>;
  /** Whether both outlive the browser. */
  choicesLast(): Promise<boolean>;
  readonly privateSites: PrivateSites;
  /** Whether a tab is of a private window, as the browser tells it. True where it does not. */
  isPrivate(tab: number | null): Promise<boolean>;
  readonly tickets: TicketOffice;
  /** Tickets of cards of quotations. Whoever redeemed one may ask once of what day its page is. */
  readonly quotationTickets: TicketOffice<QuotationAdmission>;
  readonly budgets: Budgets;
  /** Finds the quotations of a text, and who speaks, as the bundled index knows names. It loads the engine. */
  quotationsIn(text: string): Promise<readonly QuotationInText[]>;
  /** Reads in a tab when its page came out, and where; null where nothing of ours may run there. */
  readCitingPage(tab: number): Promise<CitingPage | null>;
  /** Notes, behind the answer, that the reader opened a card over a tab; where the reader wants that alone. It tells nobody anything. */
  readonly noteLookUp: NoteLookUp;
  /** Pins quotes to be compared. It tells nothing of what is pinned. */
  readonly pins: PinQuotes;
  /** Gives the address of an actor's page: it says nothing of who that is. */
  actorAddress(actor: ActorId): Promise<string>;
  /** Runs a script in a document of a page, in the content script's world. */
  addScript(script: LateScript, tab: number, frame: number): Promise<void>;
  /** Opens a file of the extension in a new tab beside this one, or beside the active one. */
  openTab(path: string, beside: number | null): Promise<void>;
}
