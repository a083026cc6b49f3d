import type { ShownView } from '../../views/card-view.ts';
import type { ReadRequest, Result, Ticket } from '../../wire/messages.ts';
import type { Marked } from '../follow/quotations-script.ts';
import type { CardAddress } from './card-shell.ts';
import type { AnyShadowRoot } from './top-layer.ts';

/** Lists the effects that a card needs. */
export interface CardEffects {
  readonly address: CardAddress;
  /** Asks the right to show the card of a name or of a quotation once. */
  readonly ticketFor: (marked: Marked) => Promise<Result<Ticket>>;
  /** What the frame is told to show: the record of a public name, or of a kept one. */
  readonly show: 'show' | 'show-kept';
  /** Redeems a ticket in place of a frame that cannot. */
  readonly redeem: (ticket: string) => Promise<Result<ShownView>>;
  /** Opens the reader at a place of an article in a new tab. */
  readonly read: (request: ReadRequest) => void;
  readonly shadowRootOf: AnyShadowRoot;
}
