import type { Page } from 'puppeteer-core';
import type { Run } from './driver.ts';

/** Evaluates a function body in the browser's own window. Its value must be a string. */
export type InChrome = (body: string) => Promise<string>;

/** Runs in the sandbox of the extension's content script in a page's main frame. */
export function contentScriptRun(inChrome: InChrome, id: string, page: Page): Run {
  return async (body, ...args) =>
    revive(
      await inFrameScript(
        inChrome,
        browserOf(page),
        inSandbox(
          `ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs').ExtensionContent
            .getContextByExtensionId('${id}', content).cloneScope`,
          body,
          args,
        ),
      ),
    );
}

/** Writes, for a frame script, the call of a function in a sandbox: neither the page's policy nor the script's own view of it counts there. */
export function inSandbox(sandbox: string, body: unknown, args: readonly unknown[]): string {
  return `new Promise((done, fail) => {
    const sandbox = ${sandbox};
    sandbox.__done = Cu.exportFunction(done, sandbox);
    sandbox.__fail = Cu.exportFunction((message) => fail(new Error(message)), sandbox);
    const code = ${JSON.stringify(`(async () => ${called(body, args)})()`)};
    Cu.evalInSandbox(code + '.then(__done, (error) => __fail(String(error)))', sandbox);
  })`;
}

/** Finds, in the browser's own window, the browser element of a page. */
export function browserOf(page: Page): string {
  return `[...document.querySelectorAll('browser')].find((one) => one.currentURI?.spec === ${JSON.stringify(page.url())})`;
}

/** Evaluates an expression in the process of a browser element's document. Its value must be a string. */
export async function inFrameScript(
  inChrome: InChrome,
  browser: string,
  expression: string,
): Promise<string> {
  const script = `(async () => ${expression})().then(
    (value) => sendAsyncMessage('on-record-test', { value }),
    (error) => sendAsyncMessage('on-record-test', { error: String(error) }))`;
  return inChrome(`
    const manager = ${browser}.messageManager;
    return new Promise((done, fail) => {
      // A document that is on its way to another process loses the script.
      setTimeout(() => fail(new Error('the frame script did not answer')), 10_000);
      const answered = ({ data }) => {
        manager.removeMessageListener('on-record-test', answered);
        if ('error' in data) fail(new Error(data.error)); else done(data.value);
      };
      manager.addMessageListener('on-record-test', answered);
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
    });`);
}

/** Writes the call of a function as source whose value is JSON, as both protocols pass strings whole. */
export function called(body: unknown, args: readonly unknown[]): string {
  return `Promise.resolve((${body})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;
}

/** Reads such a value. */
export function revive<Value>(json: string): Value {
  return JSON.parse(json) as Value;
}
