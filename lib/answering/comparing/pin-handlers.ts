import type { Holding } from '../../holdings/holding.ts';
import { findQuote, quoteIdOf, readQuoteId } from '../../holdings/quote-id.ts';
import type { QuoteId } from '../../model.ts';
import type { Handlers } from '../handler.ts';
import { requireFound } from '../require-found.ts';
import type { PinQuotes } from './pin-quotes.ts';

/** Answers cards of public names: what they pin is on the public record, and they learn nothing of what else is pinned. */
export function pinHandlers({
  holding,
  pins,
}: {
  readonly holding: Holding;
  readonly pins: PinQuotes;
}): Handlers<'pin' | 'see-pinned'> {
  return {
    async pin({ quote, on }, { sender: { isPrivate } }) {
      await pins.pin(await quoteOnRecord(holding, quote), on, isPrivate);
      return null;
    },

    async 'see-pinned'(_, { asker: { tab }, sender: { isPrivate } }) {
      await pins.see(tab, isPrivate);
      return null;
    },
  };
}

/** Gives the id that a quote has now; rejects with a `Refusal` where the holding does not have it. */
export async function quoteOnRecord(holding: Holding, id: QuoteId): Promise<QuoteId> {
  const place = readQuoteId(id);
  const article = requireFound(place && (await holding.article(place.article)), 'quote');
  return quoteIdOf(article, requireFound(findQuote(article, id), 'quote'));
}
