import type { Browser, CDPSession } from 'puppeteer-core';

/** Counts bytes that a page of Chromium and its workers hold, in and outside their JavaScript heaps. */
interface HeldByPage {
  readonly page: number;
  readonly workers: number;
}

/** Gives what the page whose address has this path holds after a collection, and what its workers do. */
export async function heldByPage(browser: Browser, path: string): Promise<HeldByPage> {
  const page = (await browser.pages()).find((one) => one.url().includes(path));
  if (page === undefined) throw new Error(`no page with ${path}`);
  const session = await page.createCDPSession();
  const held = await heldBy(session);
  await session.detach();
  const workers = await Promise.all(page.workers().map(({ client }) => heldBy(client)));
  return { page: held, workers: workers.reduce((sum, one) => sum + one, 0) };
}

async function heldBy(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly embedderHeapUsedSize?: number;
    readonly backingStorageSize?: number;
  };
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}
