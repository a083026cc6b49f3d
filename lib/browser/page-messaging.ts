/**
 * Messaging for documents that live inside a web page: content scripts and the card's frame. It leaves the polyfill
 * out: the minimum browsers answer `sendMessage` with promises natively. The polyfill costs 17 kB on every page, and
 * throws where a sandbox took the extension API away.
 */
import type { KeptNamesCommand } from '../wire/let-messages.ts';
import type { LetCardRequest, LetPageRequest } from '../wire/let-requests.ts';
import type { PageCommand, Result } from '../wire/messages.ts';
import type { CardRequest, PageRequest } from '../wire/requests.ts';

interface NativeEvent<Listener> {
  addListener(listener: Listener): void;
}

interface NativePort {
  readonly name: string;
  readonly onMessage: NativeEvent<(message: unknown) => void>;
  readonly onDisconnect: NativeEvent<() => void>;
  postMessage(message: unknown): void;
}

/** Lists what this file uses of `runtime`; `id` is gone once the extension was updated or removed. */
interface NativeRuntime {
  readonly id?: string;
  readonly onMessage: NativeEvent<
    (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean | undefined
  >;
  readonly onConnect: NativeEvent<(port: NativePort) => void>;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
}

type NativeScope = {
  readonly browser?: { runtime?: NativeRuntime };
  readonly chrome?: { runtime?: NativeRuntime };
};

const GONE: Result<never> = { ok: false, error: { code: 'extension-gone' } };

function runtime(): NativeRuntime | null {
  const scope = globalThis as NativeScope;
  try {
    const found = (scope.browser ?? scope.chrome)?.runtime;
    return found?.id === undefined ? null : found;
  } catch {
    return null; // Firefox: what is left of an extension that was removed is a dead object.
  }
}

/** Tells whether this document can reach the extension; false in a sandboxed frame and after an update. */
export function hasExtensionApi(): boolean {
  return runtime() !== null;
}

/** Resolves a file of the extension to its address; null without extension API. Never let the page see it. */
export function addressOf(path: string): string | null {
  return runtime()?.getURL(path) ?? null;
}

/** Asks the background. Never throws: an unreachable background is a `Result` too. */
export async function send<T>(
  request: PageRequest | CardRequest | LetPageRequest | LetCardRequest,
): Promise<Result<T>> {
  const api = runtime();
  if (api === null) return GONE;
  try {
    const answer = await api.sendMessage(request);
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Result<T>;
  } catch {
    if (runtime() === null) return GONE;
  }
  return { ok: false, error: { code: 'no-answer', asked: 'page' } };
}

/**
 * Handles the background's commands to this document, as long as it lives. The handler's value is the answer; `undefined` leaves
 * it to another frame.
 */
export function onCommand(handler: (command: PageCommand) => boolean | undefined): void {
  runtime()?.onMessage.addListener((message, _sender, answer) => {
    // The extension's own documents broadcast nothing else to tabs; pages cannot send here.
    const value = handler(message as PageCommand);
    if (value === undefined) return undefined;
    answer(value);
    return true;
  });
}

/** Handles what the background tells the script of kept names, as long as this document lives. */
export function onKeptNamesCommand(handler: () => void): void {
  runtime()?.onMessage.addListener((message) => {
    if ((message as KeptNamesCommand).type === 'kept-names-changed') handler();
    return undefined;
  });
}

/** Carries messages at one end of a port inside a page. */
export interface PagePort<Incoming, Outgoing> {
  /** Sends, and is silent when the other end is gone. */
  post(message: Outgoing): void;
  onMessage(handler: (message: Incoming) => void): void;
  /** Runs once when the other end goes away. */
  onDisconnect(handler: () => void): void;
}

/** Handles every port of this name that the extension opens to this document, as long as it lives. */
export function onPort<Incoming, Outgoing>(
  name: string,
  handler: (port: PagePort<Incoming, Outgoing>) => void,
): void {
  runtime()?.onConnect.addListener((native) => {
    if (native.name !== name) return;
    handler({
      post(message) {
        try {
          native.postMessage(message);
        } catch {
          // The popup closed between two reports: there is nobody left to tell.
        }
      },
      onMessage: (receive) => native.onMessage.addListener((message) => receive(message as Incoming)),
      onDisconnect: (react) => native.onDisconnect.addListener(react),
    });
  });
}
