import { together } from '../holdings/together.ts';
import { problemOf } from '../problems/refusal.ts';
import type { Fit } from '../shapes/fit.ts';
import {
  fitLetCardRequest,
  fitLetPageRequest,
  isLetMessage,
  type LetCardRequest,
  type LetPageRequest,
} from '../wire/let-requests.ts';
import type { Result, Sender } from '../wire/messages.ts';
import {
  type CardRequest,
  type ExtensionRequest,
  fitCardRequest,
  fitExtensionRequest,
  fitPageRequest,
  type PageRequest,
} from '../wire/requests.ts';
import type { AnswerEffects } from './answer-effects.ts';
import { choiceHandlers } from './choice-handlers.ts';
import { comparisonHandlers } from './comparing/comparison-handlers.ts';
import { pinHandlers } from './comparing/pin-handlers.ts';
import { documentHandlers } from './document-handlers.ts';
import { admit } from './guard/admit.ts';
import { type Asker, whoAsks } from './guard/who-asks.ts';
import type { Caller, Handlers, Request } from './handler.ts';
import { heldNames } from './held-names.ts';
import { knownHandlers } from './known/known-handlers.ts';
import { quotationHandlers } from './known/quotation-handlers.ts';
import { keptNameHandlers } from './let/kept-name-handlers.ts';
import { letCardHandlers } from './let/let-card-handlers.ts';
import { letChoiceHandlers } from './let/let-choice-handlers.ts';
import type { LetEffects } from './let/let-effects.ts';
import { letPageHandlers } from './let/let-page-handlers.ts';
import { letPinHandlers } from './let/let-pin-handlers.ts';
import { letQuotationHandlers } from './let/let-quotation-handlers.ts';
import type { LibraryEffects } from './library-effects.ts';
import { libraryHandlers } from './library-handlers.ts';
import { noticeHandlers } from './notice-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { readerOfBundled, readerOfEverything } from './places/reader-of.ts';
import { recordHandlers } from './record-handlers.ts';

/** Answers one message, whoever sent it and whatever it holds. Never rejects. */
export type Answer = (message: unknown, sender: Sender) => Promise<Result<unknown>>;

/**
 * Makes the function that answers every message. It keeps what it made of the bundled names, and nothing else. Pages and cards are
 * answered by handlers that were never given the library; only the script that the background puts into a page which the reader lets has
 * handlers of its own, which ask first whether its page is let.
 */
export function answerFrom(effects: AnswerEffects, ofLibrary: LibraryEffects, ofLet: LetEffects): Answer {
  const names = heldNames(effects.holding);
  const forPages: Handlers<(PageRequest | CardRequest)['type']> = {
    ...pageHandlers({ ...effects, names, addKeptScript: ofLet.addKeptScript, letSites: ofLet.letSites }),
    ...recordHandlers({ ...effects, readerOf: readerOfBundled }),
    ...pinHandlers(effects),
    ...quotationHandlers(effects),
  };
  const holding = ofLibrary.everything;
  const readerOf = readerOfEverything(effects.holding, ofLibrary.places);
  const forDocuments: Handlers<ExtensionRequest['type']> = {
    ...recordHandlers({ ...effects, holding, readerOf }),
    ...documentHandlers({ ...effects, ...ofLibrary, holding, bundled: effects.holding, readerOf }),
    ...choiceHandlers(effects),
    ...noticeHandlers(effects),
    ...libraryHandlers(effects, ofLibrary),
    ...knownHandlers({ ...effects, ...ofLibrary, bundled: effects.holding }),
    ...letChoiceHandlers({ ...effects, ...ofLet }),
    ...comparisonHandlers({ ...effects, ...ofLibrary, holding }),
    ...keptNameHandlers({ ...effects, names, library: ofLibrary.library }),
  };
  const forLet = {
    ...{ ...effects, ...ofLet },
    ...{ names, library: ofLibrary.library, places: ofLibrary.places, readerOf, bundled: effects.holding },
    all: together([effects.holding, ofLibrary.library.holding], { patience: () => new Promise(() => {}) }),
  };
  const forLetPages: Handlers<(LetPageRequest | LetCardRequest)['type']> = {
    ...letPageHandlers(forLet),
    ...letCardHandlers(forLet),
    ...letPinHandlers(forLet),
    ...letQuotationHandlers(forLet),
  };
  return async (message, sender) => {
    const asker = whoAsks(sender, effects.root);
    if (asker === null)
      return { ok: false, error: { code: 'request-unfit', path: '', fault: 'unknown_sender' } };
    const { request, isLet } = fitRequest(asker, message);
    if (!request.fits)
      return { ok: false, error: { code: 'request-unfit', path: request.path, fault: request.fault } };
    const forOthers: Partial<Handlers> = isLet ? forLetPages : forPages;
    const handlers: Partial<Handlers> = asker.who === 'extension' ? forDocuments : forOthers;
    // The table has each type's own handler; only the checker cannot follow that.
    const handle = handlers[request.value.type] as (request: Request, caller: Caller) => Promise<unknown>;
    try {
      const isDue = await admit(effects.budgets, request.value, asker, sender);
      if (!isDue) return { ok: true, value: null };
      return { ok: true, value: await handle(request.value, { asker, sender }) };
    } catch (error) {
      return { ok: false, error: problemOf(error) };
    }
  };
}

/** Takes a message by what its sender may ask; `isLet` says whether it is one of the script of kept names, or of a card of one. */
function fitRequest(
  { who }: Asker,
  message: unknown,
): { readonly request: Fit<Request>; readonly isLet: boolean } {
  if (who === 'extension') return { request: fitExtensionRequest(message), isLet: false };
  const isLet = isLetMessage(message);
  if (who === 'card') return { request: isLet ? fitLetCardRequest(message) : fitCardRequest(message), isLet };
  return { request: isLet ? fitLetPageRequest(message) : fitPageRequest(message), isLet };
}
