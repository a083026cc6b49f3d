import type { CDPSession, ElementHandle, Frame, KeyInput, Page, Target } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../cli/launch-browser.ts';
import type { Driver, Pane, Run, TabPane, Theme } from './driver.ts';
import { findControl } from './find-control.ts';
import { openAddress } from './open-address.ts';
import { PATIENCE, until } from './until.ts';

declare const chrome: {
  readonly action: { openPopup(): Promise<void> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    query(wanted: object): Promise<readonly { readonly id: number }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
  readonly commands: { readonly onCommand: { dispatch(name: string): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
};

/** Drives Chromium over its debugging protocol. */
export async function driveChromium({ browser, close }: LaunchedBrowser): Promise<Driver> {
  const errors: string[] = [];
  const isWorker = (target: Target) => target.type() === 'service_worker';
  const id = new URL((await browser.waitForTarget(isWorker)).url()).host;

  const worker = async () => {
    const running = browser.targets().find(isWorker);
    if (running) return (await running.worker())!;
    // A stopped worker is not a target: any message wakes it.
    const waker = await openExtension('reader.html');
    await waker.run(() => chrome.runtime.sendMessage({}).catch(() => {}));
    const woken = await browser.waitForTarget(isWorker, { timeout: PATIENCE });
    await waker.close();
    return (await woken.worker())!;
  };

  const watch = (page: Page) => {
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      if (text.includes('chrome-extension://')) errors.push(text);
    });
    // What the policy of a document of ours refuses is said in the console only.
    page.on('console', (message) => {
      const url = message.location().url || page.url();
      if (url.startsWith('chrome-extension://') && /content security policy/i.test(message.text()))
        errors.push(`${url}: ${message.text()}`);
    });
    return page;
  };

  const openExtension = async (path: string) => {
    const page = watch(await browser.newPage());
    await page.goto(`chrome-extension://${id}/${path}`);
    return tabPane(page);
  };

  const cardFrames = (page: Page) => page.frames().filter((frame) => frame.url().includes('/card.html'));

  let popupPage: Page | undefined;
  let dressed: CDPSession[] = [];
  return {
    kind: 'chrome',
    open: async (url) => {
      const page = watch(await browser.newPage());
      await openAddress(page, url);
      await page.bringToFront();
      return page;
    },
    openExtension,
    card: async (page) => framePane(await until('the card', () => cardFrames(page).at(-1))),
    cardCount: async (page) => cardFrames(page).length,
    popup: async (page) => {
      await page.bringToFront();
      await (await worker()).evaluate(() => chrome.action.openPopup());
      const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'), {
        timeout: PATIENCE,
      });
      popupPage = watch(await target.asPage());
      return framePane(popupPage.mainFrame());
    },
    closePopup: async () => {
      // It closes by itself when it loses the focus.
      if (popupPage && !popupPage.isClosed()) await popupPage.close().catch(() => {});
      popupPage = undefined;
    },
    extensionTab: async (path) => {
      const isIt = (target: Target) => target.type() === 'page' && target.url().includes(`//${id}/${path}`);
      const target = await browser.waitForTarget(isIt, { timeout: PATIENCE });
      return tabPane(watch((await target.page())!));
    },
    closeTabs: async () => {
      const [first, ...others] = await browser.pages();
      await first?.goto('about:blank');
      await Promise.all(others.map((page) => page.close()));
    },
    command: async (name) =>
      (await worker()).evaluate((one) => chrome.commands.onCommand.dispatch(one), name),
    menu: async (menuItemId, selectionText) =>
      (await worker()).evaluate(
        async (info) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.contextMenus.onClicked.dispatch(info, tab!);
        },
        { menuItemId, selectionText },
      ),
    dress: async (theme) => {
      // A document keeps what it was told for as long as the session lasts. A card's frame does not hear what its page is told.
      await Promise.all(dressed.map((session) => session.detach().catch(() => {})));
      const documents = browser
        .targets()
        // Workers of either kind have a script's address.
        .filter((one) => /^http:|^chrome-extension:.*\.html/.test(one.url()));
      dressed = await Promise.all(documents.map((one) => dressTarget(one, theme)));
    },
    zoom: async (factor) =>
      (await worker()).evaluate(async (one) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.tabs.setZoom(tab!.id, one);
      }, factor),
    openRoot,
    inContentScript: (page) => isolatedRun(page, id),
    stopBackground: async () => {
      const running = browser.targets().find(isWorker);
      // One that is busy does not hear it the first time; and another may have been started at once, by a page that asked.
      await until('the worker to end', async () => {
        if (!browser.targets().some((one) => one === running)) return true;
        await running
          ?.worker()
          .then((one) => one?.close())
          .catch(() => {});
        return false;
      });
    },
    errors: async () => errors,
    close,
  };
}

function framePane(frame: Frame): Pane {
  return {
    run: (body, ...args) => frame.evaluate(`(${body})(...${JSON.stringify(args)})`) as never,
    press: async (name) => {
      const handle = await until(`a control named “${name}”`, async () =>
        (await frame.evaluateHandle(findControl, name)).asElement(),
      );
      const control = handle as ElementHandle<Element>;
      // A frame that just came, or changes its size, lets a press through to the page until the browser has it on screen.
      await until(`“${name}” to feel the pointer`, async () => {
        await control.hover();
        return control.evaluate((one) => one.matches(':hover'));
      });
      await control.click();
    },
  };
}

function tabPane(page: Page): TabPane & { close: () => Promise<void> } {
  return {
    ...framePane(page.mainFrame()),
    keys: async (...pressed) => {
      await page.bringToFront();
      for (const one of pressed) {
        const held = one.split('+') as KeyInput[];
        for (const key of held) await page.keyboard.down(key);
        for (const key of held.toReversed()) await page.keyboard.up(key);
      }
    },
    drag: async (from, to) => {
      await page.bringToFront();
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    close: () => page.close(),
  };
}

async function dressTarget(target: Target, theme: Theme): Promise<CDPSession> {
  const session = await target.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: theme === 'forced colours' ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  return session;
}

async function openRoot(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const all = (root.children ?? []).flatMap((top) => top.children ?? []);
  const host = all.find((one) => one.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed'));
  if (!host) throw new Error('this page has no closed root');
  const objectOf = async (backendNodeId: number) =>
    (await session.send('DOM.resolveNode', { backendNodeId })).object.objectId!;
  await session.send('Runtime.callFunctionOn', {
    objectId: await objectOf(host.backendNodeId),
    functionDeclaration: `function (value) { Object.defineProperty(this, 'shadowRoot', { value, configurable: true }); }`,
    arguments: [{ objectId: await objectOf(host.shadowRoots![0]!.backendNodeId) }],
  });
  await session.detach();
}

/** Runs in the isolated world that the extension's content script has in the page's main frame. */
function isolatedRun(page: Page, id: string): Run {
  return async (body, ...args) => {
    const session = await page.createCDPSession();
    try {
      const uniqueContextId = await contentScriptContext(session, id);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${body})(...${JSON.stringify(args)})`,
        uniqueContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach();
    }
  };
}

async function contentScriptContext(session: CDPSession, id: string): Promise<string> {
  let found: string | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) found ??= context.uniqueId;
  });
  await session.send('Runtime.enable');
  return until('the content script’s world', () => found);
}
