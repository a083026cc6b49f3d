import { problemOf } from '../problems/refusal.ts';
import type { Fit } from '../shapes/fit.ts';
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
import { documentHandlers } from './document-handlers.ts';
import { admit } from './guard/admit.ts';
import { type Asker, whoAsks } from './guard/who-asks.ts';
import type { Caller, Handlers, Request } from './handler.ts';
import type { LibraryEffects } from './library-effects.ts';
import { libraryHandlers } from './library-handlers.ts';
import { noticeHandlers } from './notice-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { readerOfBundled, readerOfEverything } from './reader-of.ts';
import { recordHandlers } from './record-handlers.ts';

/** Answers one message, whoever sent it and whatever it holds. Never rejects. */
export type Answer = (message: unknown, sender: Sender) => Promise<Result<unknown>>;

/**
 * Makes the function that answers every message. It keeps what it made of the bundled names, and nothing else. Pages and cards are
 * answered by handlers that were never given the library.
 */
export function answerFrom(effects: AnswerEffects, ofLibrary: LibraryEffects): Answer {
  const forPages: Handlers<(PageRequest | CardRequest)['type']> = {
    ...pageHandlers(effects),
    ...recordHandlers({ ...effects, readerOf: readerOfBundled }),
  };
  const holding = ofLibrary.everything;
  const readerOf = readerOfEverything(effects.holding, ofLibrary.places);
  const forDocuments: Handlers<ExtensionRequest['type']> = {
    ...recordHandlers({ ...effects, holding, readerOf }),
    ...documentHandlers({ ...effects, holding, readerOf }),
    ...choiceHandlers(effects),
    ...noticeHandlers(effects),
    ...libraryHandlers(effects, ofLibrary),
  };
  return async (message, sender) => {
    const asker = whoAsks(sender, effects.root);
    if (asker === null)
      return { ok: false, error: { code: 'request-unfit', path: '', fault: 'unknown_sender' } };
    const request = fitRequest(asker, message);
    if (!request.fits)
      return { ok: false, error: { code: 'request-unfit', path: request.path, fault: request.fault } };
    const handlers: Partial<Handlers> = asker.who === 'extension' ? forDocuments : forPages;
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

function fitRequest(asker: Asker, message: unknown): Fit<Request> {
  switch (asker.who) {
    case 'page':
      return fitPageRequest(message);
    case 'card':
      return fitCardRequest(message);
    case 'extension':
      return fitExtensionRequest(message);
  }
}
