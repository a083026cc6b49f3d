import type { Holding } from '../holdings/holding.ts';
import type { Corrections } from '../reader/corrections.ts';
import type { Settings } from '../reader/settings.ts';
import type { LateScript } from '../wire/requests.ts';
import type { Kept } from './kept.ts';
import type { TicketOffice } from './tickets.ts';

/** Lists the effects that answering needs. */
export interface AnswerEffects {
  /** The extension's own address (`chrome-extension://…/`), which tells its documents from pages. */
  readonly root: string;
  /** Keeps what is on record. It rejects with a `Refusal` where that cannot be read. */
  readonly holding: Holding;
  readonly settings: Kept<Settings>;
  readonly corrections: Kept<Corrections>;
  readonly tickets: TicketOffice;
  /** Runs a script in a document of a page, in the content script's world. */
  addScript(script: LateScript, tab: number, frame: number): Promise<void>;
  /** Opens a file of the extension in a new tab beside this one, or beside the active one. */
  openTab(path: string, beside: number | null): Promise<void>;
}
