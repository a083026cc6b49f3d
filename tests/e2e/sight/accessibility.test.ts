import type { Pane } from '../driver.ts';
import { filledCard } from '../filled-card.ts';
import type { Stage } from '../in-both-browsers.ts';
import { pointOf } from '../page-probe.ts';
import { until } from '../until.ts';
import { noAxeFaults, type SightState } from './axe-states.ts';
import {
  ARTICLE,
  openActor,
  openActorOf,
  openCard,
  openDemo,
  openTab,
  paneOf,
  there,
} from './open-sights.ts';

const CORRECTIONS = JSON.stringify({
  format: 'on-record-corrections',
  version: 1,
  corrections: [
    { type: 'only-full-names', actor: 'wang-yi' },
    { type: 'never-alias', actor: 'vladimir-putin', alias: 'Putin' },
    { type: 'not-on-page', actor: 'china', page: 'https://example.com/a/rather/long/path/of/a/page.html' },
  ],
});

/** States in the order in which a reader comes to them. */
const STATES: readonly SightState[] = [
  { name: 'a page with names', open: async (stage) => ({ page: paneOf(await openDemo(stage)) }) },
  {
    name: 'a page with a card',
    open: async (stage) => {
      const page = await openDemo(stage);
      const card = await openCard(stage, page);
      await stage.driver.openRoot(page);
      return { page: paneOf(page), card };
    },
  },
  {
    name: 'a card whose reasons are unfolded',
    open: async (stage) => {
      const card = await openCard(stage, await openDemo(stage));
      await card.press('Why is this highlighted');
      await card.run(() => document.querySelector<HTMLElement>('[role=tab][aria-selected=false]')?.click());
      return { card };
    },
  },
  {
    name: 'a menu of formats in a card',
    part: '[role=menu]',
    open: async ({ driver, site }) => {
      site.add('/wang', {
        body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Wang</title><p>Wang Yi came in May.</p>',
      });
      const page = await driver.open(site.url('/wang'));
      const { x, y } = await until('the name', () => pointOf(page, 'Wang Yi'));
      await page.mouse.click(x, y);
      const card = await filledCard(driver, page);
      await card.press('Copy as');
      return { card };
    },
  },
  {
    name: 'a page whose card was closed',
    open: async (stage) => {
      const page = await openDemo(stage);
      await openCard(stage, page);
      await page.keyboard.press('Escape');
      await until('the card to close', () => page.evaluate(() => document.activeElement === document.body));
      await stage.driver.openRoot(page);
      return { page: paneOf(page) };
    },
  },
  { name: 'the popup', open: async (stage) => ({ popup: await openPopup(stage) }) },
  {
    name: 'the popup with its corrections unfolded',
    open: async (stage) => {
      const popup = await openPopup(stage);
      await popup.press('Your corrections');
      return { popup };
    },
  },
  {
    name: 'a menu of corrections',
    part: '[role=menu]',
    open: async (stage) => {
      const popup = await openPopup(stage);
      await popup.press('Correct the highlights of');
      return { popup };
    },
  },
  {
    name: 'a search that finds something',
    open: async (stage) => ({ popup: await openSearch(stage, 'iron clad', '.quote-entry') }),
  },
  {
    name: 'a search that finds nothing',
    open: async (stage) => ({ popup: await openSearch(stage, 'qqqqqqqqqq', '.notice') }),
  },
  {
    name: 'an actor in the popup',
    open: async (stage) => {
      const popup = await openPopup(stage);
      await popup.press('Wang Yi');
      await there(popup, 'blockquote');
      return { popup };
    },
  },
  {
    name: 'a browser’s own page',
    open: async (stage) => {
      const popup = await stage.driver.popup(await stage.driver.open('about:blank'));
      await there(popup, '.notice');
      return { popup };
    },
  },
  {
    name: 'an article',
    open: async (stage) => ({ reader: await openTab(stage, `reader.html?article=${ARTICLE}`, '.mention') }),
  },
  {
    name: 'an article with a card',
    open: async (stage) => {
      const reader = await openTab(stage, `reader.html?article=${ARTICLE}`, '.mention');
      await reader.run(() => document.querySelector<HTMLElement>('.mention')?.click());
      await there(reader, '.reader-card .card.ready');
      return { reader };
    },
  },
  { name: 'an actor’s page', open: async (stage) => ({ actor: await openActor(stage) }) },
  {
    name: 'an actor’s page, all unfolded',
    open: async (stage) => {
      const actor = await openActor(stage);
      await actor.press('Show all');
      await actor.press('Why this speaker');
      return { actor };
    },
  },
  {
    name: 'a timeline, a tick in focus, its table unfolded',
    part: '#timeline',
    open: async (stage) => {
      const actor = await openActorOf(stage, 'wang-yi');
      await there(actor, '.timeline-tick');
      await actor.press('Show as a table');
      await actor.run(() => document.querySelector<HTMLElement>('.timeline-tick')?.focus());
      return { actor };
    },
  },
  {
    name: 'a timeline of which a filter leaves nothing',
    part: '#timeline',
    open: async (stage) => {
      const actor = await openActorOf(stage, 'wang-yi');
      await there(actor, '.timeline-tick');
      await actor.run(() => {
        const field = document.querySelector<HTMLInputElement>('#timeline input[type=search]')!;
        field.value = 'qqqqqq';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await there(actor, '.timeline-nothing');
      return { actor };
    },
  },
  {
    name: 'a page of nobody',
    open: async (stage) => ({ actor: await openTab(stage, 'actor.html', '[role=alert]') }),
  },
  {
    name: 'the list of articles',
    open: async (stage) => ({ reader: await openTab(stage, 'reader.html', '.article-list li') }),
  },
  {
    name: 'an unknown article',
    open: async (stage) => ({ reader: await openTab(stage, 'reader.html?article=none', '[role=alert]') }),
  },
  {
    name: 'no corrections',
    open: async (stage) => ({
      corrections: await openTab(stage, 'corrections.html', '.correction-list'),
    }),
  },
  {
    name: 'a file that is refused',
    open: async (stage) => {
      const corrections = await openTab(stage, 'corrections.html', '.correction-list');
      await choose(corrections, '{}');
      await there(corrections, '[role=alert]');
      return { corrections };
    },
  },
  {
    name: 'three corrections',
    open: async (stage) => {
      const corrections = await openTab(stage, 'corrections.html', '.correction-list');
      await choose(corrections, CORRECTIONS);
      await there(corrections, 'li + li + li');
      return { corrections };
    },
  },
];

noAxeFaults('no fault that axe knows in', STATES);

async function openPopup(stage: Stage): Promise<Pane> {
  const popup = await stage.driver.popup(await openDemo(stage));
  await there(popup, '.actor-row');
  return popup;
}

async function openSearch(stage: Stage, words: string, awaited: string): Promise<Pane> {
  const popup = await openPopup(stage);
  await popup.run((value) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await there(popup, awaited);
  return popup;
}

function choose(pane: Pane, text: string): Promise<void> {
  return pane.run((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'corrections.json'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
