import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

type InPageOf<Module> = {
  [Name in keyof Module]: Module[Name] extends (...args: infer Args) => infer Value
    ? (...args: Args) => Promise<Awaited<Value>>
    : never;
};

/** What came of a call in the page. */
type Outcome = { readonly value: unknown } | { readonly error: string };

/** Calls what a module that the page can import exports, in the page. It asks for the outcome again and again: a debugger waits for no call of minutes. */
export function functionsOf<Module>(page: Page, path: string): InPageOf<Module> {
  const call = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    const given = args.map((one) => JSON.stringify(one)).join(', ');
    await page.evaluate(`window.outcome = null; void import(${JSON.stringify(path)})
      .then((module) => module.${name}(${given}))
      .then((value) => { window.outcome = { value }; }, (error) => { window.outcome = { error: String(error) }; })`);
    for (;;) {
      const outcome = (await page.evaluate('window.outcome')) as Outcome | null;
      if (outcome !== null && 'error' in outcome) throw new Error(outcome.error);
      if (outcome !== null) return outcome.value;
      await sleep(200);
    }
  };
  return new Proxy({} as InPageOf<Module>, {
    get:
      (_, name) =>
      (...args: readonly unknown[]) =>
        call(String(name), args),
  });
}
