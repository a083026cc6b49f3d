/** Messages and ports between the extension's own documents, the background and the tabs. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { KeptNamesCommand } from '../wire/let-messages.ts';
import type { PageCommand, Result, Sender } from '../wire/messages.ts';
import type { ExtensionRequest, PageRequest } from '../wire/requests.ts';

/** Asks the background. Never throws: an unreachable background is a `Result` too. */
export async function send<T>(request: ExtensionRequest | PageRequest): Promise<Result<T>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Result<T>;
  } catch {
    // Falls through: the reason ("receiving end does not exist") means nothing to a reader.
  }
  return { ok: false, error: { code: 'no-answer', asked: 'window' } };
}

/** Answers every message sent to the background, trusted or not. Returns the disposer. */
export function onMessage(
  handler: (message: unknown, sender: Sender) => Promise<Result<unknown>>,
): () => void {
  // The polyfill's types lag behind the browsers.
  const listener = (message: unknown, sender: Runtime.MessageSender & { readonly documentId?: string }) =>
    // Another extension's messages arrive elsewhere (onMessageExternal), which nothing listens to.
    handler(message, {
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
      tabUrl: sender.tab?.url ?? null,
      url: sender.url ?? null,
      documentId: sender.documentId ?? null,
      isPrivate: sender.tab?.incognito ?? false,
    });
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Tells one frame of a tab, or all of them, and resolves to the first answer.
 * Resolves to undefined where nothing listens: a browser page, a store, a tab from before the installation.
 */
export async function sendToTab(
  tabId: number,
  command: PageCommand | KeptNamesCommand,
  options: { readonly frameId?: number } = {},
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, command, options);
  } catch {
    return undefined;
  }
}

/** Carries messages at one end of a port. */
export interface Port<Incoming, Outgoing> {
  /** Sends to every frame at the other end, and is silent when it is gone. */
  post(message: Outgoing): void;
  /** Handles messages; returns the disposer. */
  onMessage(handler: (message: Incoming) => void): () => void;
  /** Runs once when the last frame at the other end went away, or when there never was one; returns the disposer. */
  onDisconnect(handler: () => void): () => void;
  /** Closes the port; idempotent. */
  disconnect(): void;
}

/** Opens a port to the content scripts in all frames of a tab. */
export function connectToTab<Incoming, Outgoing>(tabId: number, name: string): Port<Incoming, Outgoing> {
  return wrap(browser.tabs.connect(tabId, { name }));
}

function wrap<Incoming, Outgoing>(native: Runtime.Port): Port<Incoming, Outgoing> {
  return {
    post(message) {
      try {
        native.postMessage(message);
      } catch {
        // The tab navigated away between two messages: onDisconnect has told or will tell.
      }
    },
    onMessage(receive) {
      const forward = (message: unknown) => receive(message as Incoming);
      native.onMessage.addListener(forward);
      return () => native.onMessage.removeListener(forward);
    },
    onDisconnect(react) {
      const forward = () => {
        // Reading it keeps Chrome from reporting "unchecked runtime.lastError" where no content script listens.
        void browser.runtime.lastError;
        react();
      };
      native.onDisconnect.addListener(forward);
      return () => native.onDisconnect.removeListener(forward);
    },
    disconnect() {
      native.disconnect();
    },
  };
}
