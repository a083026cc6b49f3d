import type { Holding } from '../../holdings/holding.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { LetPinRequest } from '../../wire/comparison-requests.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import { quoteOnRecord } from '../comparing/pin-handlers.ts';
import type { Caller, Handlers } from '../handler.ts';
import type { LetEffects } from './let-effects.ts';

/** Answers the frames of cards of what is kept that pin quotes: by the ticket of the card, which learns nothing of what else is pinned. */
export function letPinHandlers({
  letTickets,
  letBudgets,
  pins,
  all,
}: Pick<LetEffects, 'letTickets' | 'letBudgets'> &
  Pick<AnswerEffects, 'pins'> & { readonly all: Holding }): Handlers<LetPinRequest['type']> {
  /** Gives the tab of whoever holds the ticket of a card there. */
  async function admitted(ticket: string, { asker: { tab } }: Caller): Promise<number> {
    if (tab === null || (await letTickets.held(tab, ticket)) === null)
      throw new Refusal({ code: 'card-outdated' });
    return tab;
  }

  return {
    async 'let-pin'({ ticket, quote, on }, caller) {
      letBudgets.pin(await admitted(ticket, caller));
      await pins.pin(await quoteOnRecord(all, quote), on, caller.sender.isPrivate);
      return null;
    },

    async 'let-see-pinned'({ ticket }, caller) {
      const tab = await admitted(ticket, caller);
      if (letBudgets.read(tab, 'see-pinned')) await pins.see(tab, caller.sender.isPrivate);
      return null;
    },
  };
}
