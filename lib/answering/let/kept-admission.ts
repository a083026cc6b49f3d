import type { Sureness } from '../../library/sureness/sureness.ts';
import type { ActorId, MentionRule } from '../../model.ts';
import type { QuotationAdmission } from '../known/quotation-admission.ts';

/** Says what the ticket of a kept name's card is the right to: those who bear the name, and why it was marked. */
export interface KeptNameAdmission {
  /** In the order of the card. */
  readonly people: readonly { readonly actor: ActorId; readonly sureness: Sureness }[];
  readonly rule: MentionRule;
  readonly alias: string;
  /** The text around the name, as the page has it. It lies in the session's memory for as long as the card may ask for more. */
  readonly paragraph: string;
  /** The page as corrections name it; null where none may be kept of it. */
  readonly page: string | null;
}

/** Says what the ticket of a card in a page that is let is the right to: that of a name, or of a quotation. */
export type KeptAdmission = KeptNameAdmission | QuotationAdmission;

/** Says whether a ticket is one for a quotation. */
export const isOfQuotation = (right: KeptAdmission): right is QuotationAdmission => 'quotation' in right;
