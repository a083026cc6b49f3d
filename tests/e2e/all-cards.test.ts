import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { buildFolder, ROOT } from '../../cli/build-extension.ts';
import { readPack } from '../../lib/packs/pack.ts';
import type { Pane } from './driver.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { openCard } from './open-card.ts';
import { untilDrawn } from './page-probe.ts';
import { pressUntil } from './press-until.ts';
import { until } from './until.ts';

/** What each card shows is written here, to be read. */
const FOLDER = join(ROOT, '.tmp', 'cards');

/** What stands at every quote, and is left out there. */
const BUTTONS = new Set([
  'Show in article',
  'Why this speaker?',
  'Copy with citation',
  'as…',
  '✓ Copied',
  'Could not copy',
]);
const withoutButtons = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !BUTTONS.has(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** What a card shows under one of its tabs. */
interface Side {
  readonly tab: string;
  readonly count: number;
  readonly text: string;
  readonly quotes: number;
  readonly sentences: number;
}

inBothBrowsers('every card', (stage) => {
  const sidesOf = async (card: Pane): Promise<Side[]> => {
    const tabs = await card.run(() => document.querySelectorAll('[role=tab]').length);
    const sides: Side[] = [];
    for (let at = 0; at < tabs; at += 1) {
      await card.run((nth) => document.querySelectorAll<HTMLElement>('[role=tab]')[nth]!.click(), at);
      await until('the tab to be selected', () =>
        card.run((nth) => document.querySelectorAll('[role=tab]')[nth]!.ariaSelected === 'true', at),
      );
      await untilDrawn(card);
      sides.push(
        await card.run((nth) => {
          const tab = document.querySelectorAll<HTMLElement>('[role=tab]')[nth]!;
          const panel = document.querySelector<HTMLElement>('[role=tabpanel]')!;
          return {
            tab: tab.innerText.replace(/\s+/g, ' ').trim(),
            count: Number(/\d+$/.exec(tab.innerText.trim())?.[0]),
            text: panel.innerText,
            quotes: panel.querySelectorAll('blockquote').length,
            sentences: panel.querySelectorAll('.naming-sentence').length,
          };
        }, at),
      );
    }
    return sides;
  };
  const open = (page: Page, name: string): Promise<Pane> => openCard(stage.driver, page, name);

  test('has something behind each of its tabs, and is written down to be read', async () => {
    const { actors } = readPack(readFileSync(join(buildFolder(stage.driver.kind), 'index.json'), 'utf8'));
    const names = actors.map(({ name }) => name);
    const body = names.map((name) => `<p>The paper named ${name} in May.</p>`).join('\n');
    stage.site.add('/everybody', { body: `<!doctype html><meta charset="utf-8"><title>All</title>${body}` });
    const page = await stage.driver.open(stage.site.url('/everybody'));
    const written: string[] = [];
    const empty: string[] = [];
    const tabsOf = new Map<string, readonly string[]>();
    for (const name of names) {
      const card = await open(page, name);
      const facts = await card.run(
        () => document.querySelector<HTMLElement>('.actor-facts')?.innerText.trim() ?? '',
      );
      const sides = await sidesOf(card);
      written.push(
        [`# ${name}`, facts, ...sides.map(({ tab, text }) => `## ${tab}\n${withoutButtons(text)}`)].join(
          '\n\n',
        ),
      );
      tabsOf.set(
        name,
        sides.map(({ tab }) => tab),
      );
      const isEmpty = ({ tab, count, quotes, sentences }: Side) =>
        !(count > 0) || (tab.includes('Named in') ? sentences === 0 : quotes !== count);
      if (sides.length === 0) empty.push(name);
      empty.push(...sides.filter(isEmpty).map(({ tab }) => `${name}: ${tab}`));
      await page.keyboard.press('Escape');
      await until('the card to let go', () => card.run(() => document.querySelector('[role=tab]') === null));
    }
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${stage.driver.kind}.txt`), `${written.join('\n\n\n')}\n`);
    expect(empty).toEqual([]);
    expect(written).toHaveLength(names.length);
    // Nobody speaks of them: only a reporter's clause of time names them beside a quote.
    for (const name of ['Li Qiang', 'Mikhail Mishustin'])
      expect([name, tabsOf.get(name)]).toEqual([name, [expect.stringContaining('Named in')]]);
  });

  test('of a publisher says that it reports, and not that it says', async () => {
    const body =
      '<!doctype html><meta charset="utf-8"><title>AP</title><p>The Associated Press reported it in May.';
    stage.site.add('/publisher', { body });
    const page = await stage.driver.open(stage.site.url('/publisher'));
    const [first, ...others] = await sidesOf(await open(page, 'Associated Press'));
    expect(first?.tab).toMatch(/^Reported by\b/);
    expect(first?.text).toMatch(/It reports this and does not say it/);
    expect(others.filter(({ tab }) => /^(?:Said by|About)/.test(tab))).toEqual([]);
  });

  test('leads from a sentence that names somebody to its place in the reader', async () => {
    const body =
      '<!doctype html><meta charset="utf-8"><title>Iran</title><p>It was said in Iran that Iran signed the deal.';
    stage.site.add('/named', { body });
    const page = await stage.driver.open(stage.site.url('/named'));
    const card = await open(page, 'Iran');
    const words = await card.run(() => document.querySelector('.naming-sentence p')!.textContent);
    const reader = await pressUntil(card, 'Show in article', stage.driver.extensionTab('reader.html'));
    const marked = () =>
      reader.run(() => Array.from(document.querySelectorAll('.sought'), (one) => one.textContent).join(''));
    await expect.poll(marked).toBe(words);
    await until('the sentence to be in view', () =>
      reader.run(() => {
        const { top, bottom } = document.querySelector('.sought')!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
  });

  test('shows direct quotes alone where that is asked for, by the keyboard', async () => {
    const body = '<!doctype html><meta charset="utf-8"><title>Wang</title><p>Wang Yi came to Paris in May.';
    stage.site.add('/direct', { body });
    const page = await stage.driver.open(stage.site.url('/direct'));
    const card = await open(page, 'Wang Yi');
    const kinds = () =>
      card.run(() => [
        ...new Set(Array.from(document.querySelectorAll('.quote-entry'), ({ className }) => className)),
      ]);
    expect((await kinds()).length).toBeGreaterThan(1);
    await card.run(() => document.querySelector<HTMLElement>('.grade-filter input')!.focus());
    await page.keyboard.press(' ');
    await expect.poll(kinds).toEqual(['quote-entry direct']);
    expect(
      await card.run(() => document.querySelector<HTMLInputElement>('.grade-filter input')!.checked),
    ).toBe(true);
    await page.keyboard.press(' ');
    await expect.poll(async () => (await kinds()).length).toBeGreaterThan(1);
  });
});
