import type { LetCardRequest, LetPageRequest } from '../../wire/let-requests.ts';
import type { Sender } from '../../wire/messages.ts';
import type { CardRequest, ExtensionRequest, PageRequest } from '../../wire/requests.ts';
import type { Budgets } from './budgets.ts';
import { pageDocument } from './page-document.ts';
import type { Asker } from './who-asks.ts';

/**
 * Takes what a request costs from the budget of whoever asks, before it is answered. False where the same was answered a moment ago;
 * rejects with a `Refusal` where too much was asked for. The extension's own documents ask as they like. What is asked about kept names is
 * weighed where it is answered, in books of its own.
 */
export async function admit(
  budgets: Budgets,
  request: PageRequest | CardRequest | ExtensionRequest | LetPageRequest | LetCardRequest,
  asker: Asker,
  sender: Sender,
): Promise<boolean> {
  if (asker.who === 'extension') return true;
  const { tab } = asker;
  switch (request.type) {
    case 'confirm':
      await budgets.guess(pageDocument(tab, sender), request.guesses.length);
      return true;
    case 'known-in':
      await budgets.quote(pageDocument(tab, sender), lengthOf(request.texts));
      return true;
    case 'open-known':
      await budgets.openQuotation(pageDocument(tab, sender), request.text.slice(request.start, request.end));
      return true;
    case 'open':
      await budgets.open(pageDocument(tab, sender), request.actor);
      return true;
    case 'read':
      return budgets.read(tab, request.quote);
    case 'open-actor':
      return budgets.read(tab, request.actor);
    case 'read-sentence':
      return budgets.read(tab, request.sentence);
    case 'pin':
      budgets.pin(tab);
      return true;
    case 'see-pinned':
      return budgets.read(tab, 'see-pinned');
    default:
      return true;
  }
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
