import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFolder } from '../../../cli/build-extension.ts';
import { demoPage } from '../../../cli/demo/demo-page.ts';
import { readPack } from '../../../lib/packs/pack.ts';
import type { Pane, Run, TabPane } from '../driver.ts';
import { filledCard } from '../filled-card.ts';
import type { Stage } from '../in-both-browsers.ts';
import { painted, pointOf } from '../page-probe.ts';
import { until } from '../until.ts';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** Gives what the extension under test holds. */
export const INDEX = readPack(readFileSync(join(buildFolder('chrome'), 'index.json'), 'utf8'));

/** An article of it that names many. */
export const ARTICLE = '000_a6909c2cfd527a08';

/** Opens the demo page, its names painted. */
export async function openDemo({ driver, site }: Stage): Promise<Page> {
  site.add('/demo', { body: demoPage(INDEX.articles) });
  const page = await driver.open(site.url('/demo'));
  await until('names to be painted', async () => (await painted(page)).length > 20);
  return page;
}

/** Opens the card of one who has said much. */
export async function openCard({ driver }: Stage, page: Page): Promise<Pane> {
  const { x, y } = await until('a name', () => pointOf(page, 'Vladimir Putin'));
  await page.mouse.click(x, y);
  return filledCard(driver, page);
}

/** Opens the page of one who has said much, from the card beside an article. */
export async function openActor(stage: Stage): Promise<Pane> {
  const reader = await openTab(stage, `reader.html?article=${ARTICLE}`, '.mention');
  await reader.run(() => document.querySelector<HTMLElement>('.mention')?.click());
  await there(reader, '.reader-card .card.ready');
  await reader.press('All on record of');
  const actor = await stage.driver.extensionTab('actor.html#');
  await there(actor, '.actor-heading');
  return openTab(stage, await actor.run(() => `actor.html${location.hash}`), '.actor-heading');
}

/** Opens the page of an actor, by the address that the background gives it. */
export async function openActorOf(stage: Stage, actor: string): Promise<TabPane> {
  const home = await openTab(stage, 'corrections.html', '.correction-list');
  const path = await home.run(async (id) => {
    const answer = (await chrome.runtime.sendMessage({ type: 'actor-address', actor: id })) as {
      readonly value: string;
    };
    return answer.value;
  }, actor);
  return openTab(stage, path.replace(/^\//, ''), '.actor-heading');
}

/** Opens a document of the extension in a tab, what is awaited there. */
export async function openTab(stage: Stage, path: string, awaited: string): Promise<TabPane> {
  const pane = await stage.driver.openExtension(path);
  await there(pane, awaited);
  return pane;
}

/** Waits for an element. */
export function there(pane: Pane, selector: string): Promise<boolean> {
  return until(selector, () => pane.run((one) => document.querySelector(one) !== null, selector));
}

/** Runs in a page's own world, as in a document of the extension. */
export function paneOf(page: Page): { readonly run: Run } {
  return { run: (body, ...args) => page.evaluate(`(${body})(...${JSON.stringify(args)})`) as never };
}
