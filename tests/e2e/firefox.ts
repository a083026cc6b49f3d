import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../cli/launch-browser.ts';
import type { Driver, Pane, Run, TabPane } from './driver.ts';
import { findControl } from './find-control.ts';
import {
  browserOf,
  called,
  contentScriptRun,
  type InChrome,
  inFrameScript,
  inSandbox,
  revive,
} from './frame-script.ts';
import { KEY_VALUES } from './key-values.ts';
import { openAddress } from './open-address.ts';
import { until } from './until.ts';

/** What WebDriver BiDi answers; only what is read here. */
interface Context {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Context[];
}
interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}
type Send = <Answer>(method: string, params: unknown) => Promise<Answer>;

/**
 * Drives Firefox over WebDriver BiDi, with access to the browser's own windows: puppeteer neither sees documents of
 * extensions nor can it open a toolbar panel.
 */
export async function driveFirefox({ browser, close }: LaunchedBrowser): Promise<Driver> {
  // Internals of puppeteer-core, whose version is pinned.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
  };
  const send: Send = async (method, params) => (await connection.send(method, params)).result as never;
  const inChrome = await chromeWindow(send);
  const id = await inChrome(
    `return [...WebExtensionPolicy.getActiveExtensions()].find((one) => one.extension.temporarilyInstalled).id`,
  );
  const uuid = await inChrome(`return WebExtensionPolicy.getByID('${id}').mozExtensionHostname`);
  const extension = `WebExtensionPolicy.getByID('${id}').extension`;

  const tabs = async () => (await send<{ contexts: Context[] }>('browsingContext.getTree', {})).contexts;
  const cards = async (page: Page) => {
    const all: Context[] = [];
    const collect = (context: Context) => {
      if (context.url.includes('/card.html')) all.push(context);
      context.children?.forEach(collect);
    };
    const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', {
      root: contextOf(page),
    });
    contexts.forEach(collect);
    return all;
  };
  const extensionTab = async (path: string) => {
    const tab = await until(`a tab with ${path}`, async () =>
      (await tabs()).find((one) => one.url.includes(`${uuid}/${path}`)),
    );
    const pane = contextPane(send, tab.context);
    await until(`${path} to load`, () => pane.run(() => document.readyState === 'complete'));
    return pane;
  };

  return {
    kind: 'firefox',
    open: async (url) => {
      const page = await browser.newPage();
      await openAddress(page, url);
      await page.bringToFront();
      return page;
    },
    openExtension: async (path) => {
      const context = contextOf(await browser.newPage());
      // `page.goto` waits for events that documents of extensions never send.
      await send('browsingContext.navigate', {
        context,
        url: `moz-extension://${uuid}/${path}`,
        wait: 'none',
      });
      const pane = contextPane(send, context);
      await until(`${path} to load`, () =>
        pane.run((host) => location.host === host && document.readyState === 'complete', uuid),
      );
      return pane;
    },
    card: async (page) =>
      contextPane(send, (await until('the card', async () => (await cards(page)).at(-1))).context),
    cardCount: async (page) => (await cards(page)).length,
    popup: async (page) => {
      await page.bringToFront();
      await inChrome(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(${extension}).openPopup(window, true)`);
      // A script that is sent while the panel moves to the extension's process is lost, and is waited for in vain.
      await until('the popup to load', async () => (await inChrome(IS_POPUP_LOADED)) === 'true');
      const pane = framePane(inChrome, POPUP_BROWSER);
      await until('the popup', () =>
        pane.run(() => document.URL.endsWith('/popup.html') && document.readyState === 'complete'),
      );
      return pane;
    },
    closePopup: async () => {
      await inChrome(`${POPUP_BROWSER}?.closest('panel')?.hidePopup()`);
      await until(
        'the popup to close',
        async () => (await inChrome(`return String(!${POPUP_BROWSER})`)) === 'true',
      );
    },
    extensionTab,
    closeTabs: async () => {
      const [, ...others] = await tabs();
      for (const { context } of others) await send('browsingContext.close', { context });
    },
    command: async (name) => {
      await inChrome(`${extension}.shortcuts.onCommand('${name}')`);
    },
    menu: async (menuItemId, selectionText) => {
      const info = JSON.stringify({ menuItemId, selectionText });
      await inChrome(`${extension}.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab)`);
    },
    dress: async (theme) => {
      await inChrome(`
        // The toolbar's panel looks as the browser around it does, and that as the desktop.
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${theme === 'dark' ? 1 : 0});
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1});
        Services.prefs.setIntPref('browser.display.document_color_use', ${theme === 'forced colours' ? 2 : 0})`);
    },
    zoom: async (factor) => {
      await inChrome(`await FullZoom.setZoom(${factor}, gBrowser.selectedBrowser)`);
    },
    openRoot: async (page) => {
      await inFrameScript(
        inChrome,
        browserOf(page),
        `(() => {
          const { lastElementChild: host } = content.document.documentElement;
          const value = Cu.waiveXrays(host.openOrClosedShadowRoot);
          content.wrappedJSObject.Object.defineProperty(Cu.waiveXrays(host), 'shadowRoot', Cu.cloneInto({ value, configurable: true }, content, { wrapReflectors: true }));
          return '';
        })()`,
      );
    },
    inContentScript: (page) => contentScriptRun(inChrome, id, page),
    stopBackground: async () => {
      await inChrome(`await ${extension}.terminateBackground()`);
    },
    errors: async () => {
      const list = await inChrome(`return JSON.stringify(Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag)
          && one.sourceName.includes('${uuid}')
          // A style of the page's own that our question for a computed style made the browser load. In a document of ours it counts.
          && !(one.errorMessage.startsWith('Content-Security-Policy') && !one.sourceName.includes('.html'))
          // Said of a popup that closes while it asks: its connection is gone.
          && one.errorMessage !== 'NS_ERROR_NOT_INITIALIZED'
          // Said of every answer that was under way when its page closed.
          && !/^Promise (rejected|resolved) (after context unloaded|while context is inactive)/.test(one.errorMessage)).map((one) => one.toString()))`);
      return JSON.parse(list) as string[];
    },
    close,
  };
}

/** Allows the extension in private windows, as its reader would in the add-on manager. */
export async function allowInPrivateWindows({ browser }: LaunchedBrowser): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
  };
  const inChrome = await chromeWindow(
    async (method, params) => (await connection.send(method, params)).result as never,
  );
  await inChrome(`
    const { id } = [...WebExtensionPolicy.getActiveExtensions()].find((one) => one.extension.temporarilyInstalled);
    const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs')[name];
    await load('ExtensionPermissions').add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await load('AddonManager').getAddonByID(id)).reload();
    return id`);
}

/** Finds the browser element of the open toolbar panel, in the browser's own window. */
const POPUP_BROWSER = `document.querySelector('.webextension-popup-browser')`;

/** Tells, in the browser's own window, whether the document of the toolbar panel stands in it. */
const IS_POPUP_LOADED = `
  const browser = ${POPUP_BROWSER};
  return String(browser?.currentURI?.spec.endsWith('/popup.html') === true && browser.webProgress?.isLoadingDocument === false)`;

/** Evaluates function bodies in the browser's own window. Their value must be a string. */
async function chromeWindow(send: Send): Promise<InChrome> {
  const { contexts } = await send<{ contexts: Context[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const target = { context: contexts[0]!.context };
  return (body) => evaluate(send, target, `(async () => { ${body} })()`);
}

async function evaluate(send: Send, target: { context: string }, expression: string): Promise<string> {
  const answer = await send<Evaluation>('script.evaluate', { target, expression, awaitPromise: true });
  if (answer.type === 'exception')
    throw new Error(answer.exceptionDetails?.text ?? 'failed without a reason');
  return answer.result?.value ?? '';
}

/** Gives BiDi's name for a page; an internal of puppeteer-core, whose version is pinned. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Wraps a tab or frame that BiDi can reach. */
function contextPane(send: Send, context: string): TabPane {
  const run: Run = async (body, ...args) =>
    revive(await evaluate(send, { context }, `(async () => ${called(body, args)})()`));
  const perform = (actions: readonly object[]) =>
    send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  return {
    run,
    keys: async (...pressed) => {
      await send('browsingContext.activate', { context });
      for (const one of pressed) {
        const held = one.split('+').map((key) => KEY_VALUES[key] ?? key);
        const actions = [
          ...held.map((value) => ({ type: 'keyDown', value })),
          ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
        ];
        await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
      }
    },
    drag: async (from, to) => {
      await send('browsingContext.activate', { context });
      const halfway = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
      const moves = [from, halfway, to].map(({ x, y }) => ({
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
      }));
      const [begin, ...on] = moves;
      await perform([begin!, { type: 'pointerDown', button: 0 }, ...on, { type: 'pointerUp', button: 0 }]);
    },
    press: async (name) => {
      // A frame that just came, or changes its size, lets a press through to the page until the browser has it on screen.
      const there = await until(`“${name}” to feel the pointer`, async () => {
        const centre = revive<{ x: number; y: number } | null>(
          await evaluate(send, { context }, called(CENTRE_OF_CONTROL, [name])),
        );
        if (!centre) return null;
        const { x, y } = centre;
        const move = { type: 'pointerMove', x, y };
        await perform([{ ...move, x: x + 1 }, move]);
        const isFelt = revive<boolean>(await evaluate(send, { context }, called(IS_FELT, [name])));
        return isFelt && move;
      });
      await perform([there, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
  };
}

/** Wraps a document that only a frame script reaches: the toolbar panel's. Clicks are the element's own there. */
function framePane(inChrome: InChrome, browser: string): Pane {
  const call = (source: string) =>
    inFrameScript(inChrome, browser, `((document, window) => ${source})(content.document, content)`);
  return {
    run: async (body, ...args) =>
      revive(
        await inFrameScript(
          inChrome,
          browser,
          inSandbox(`Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })`, body, args),
        ),
      ),
    press: async (name) => {
      await until(`a control named “${name}”`, async () =>
        revive<boolean>(await call(called(CLICK_CONTROL, [name]))),
      );
    },
  };
}

/** Brings a control into view and gives its centre; as source, because a document of the extension evaluates no text. */
const CENTRE_OF_CONTROL = `(name) => {
  const control = (${findControl})(name);
  if (!control) return null;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}`;

/** Tells whether the pointer is over a control itself: what comes above it may have moved it on. */
const IS_FELT = `(name) => (${findControl})(name)?.matches(':hover') ?? false`;

/** Clicks a control. */
const CLICK_CONTROL = `(name) => {
  const control = (${findControl})(name);
  control?.click();
  return control !== null;
}`;
