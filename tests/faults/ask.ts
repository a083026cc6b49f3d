import type { Problem } from '../../lib/problems/problem.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import type { Pane } from '../e2e/driver.ts';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** Is what came back: an answer, or nothing, where the background or the whole browser ended in between. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem }
  | { readonly ok: null };

/** Asks the background from a document of the extension. Never rejects. */
export async function ask<Value>(window: Pane, request: ExtensionRequest): Promise<Answered<Value>> {
  try {
    const answer = await window.run(
      (message) =>
        chrome.runtime.sendMessage(message).then(
          (one) => one ?? null,
          () => null,
        ),
      request as object,
    );
    return (answer as Answered<Value> | null) ?? { ok: null };
  } catch {
    return { ok: null };
  }
}

/** Asks, and throws, naming the request, where no value comes back. */
export async function answerTo<Value>(window: Pane, request: ExtensionRequest): Promise<Value> {
  const answer = await ask<Value>(window, request);
  if (answer.ok !== true) throw new Error(`${request.type}: ${JSON.stringify(answer)}`);
  return answer.value;
}
