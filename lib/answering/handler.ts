import type { LetCardRequest, LetPageRequest } from '../wire/let-requests.ts';
import type { Sender } from '../wire/messages.ts';
import type { CardRequest, ExtensionRequest, PageRequest } from '../wire/requests.ts';
import type { Asker } from './guard/who-asks.ts';

/** Joins whatever may be asked. */
export type Request = PageRequest | CardRequest | ExtensionRequest | LetPageRequest | LetCardRequest;

/** Says who asks, and what the browser tells of where. */
export interface Caller {
  readonly asker: Asker;
  readonly sender: Sender;
}

/** Answers the requests of some types, a function for each: a request that nobody handles does not compile. */
export type Handlers<Type extends Request['type'] = Request['type']> = {
  readonly [One in Type]: (request: Extract<Request, { type: One }>, caller: Caller) => Promise<unknown>;
};
