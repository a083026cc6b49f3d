import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { filledCard } from '../filled-card.ts';
import { inBothBrowsers } from '../in-both-browsers.ts';
import { pointOf } from '../page-probe.ts';
import { openActorOf, there } from '../sight/open-sights.ts';
import { until } from '../until.ts';

const WANG = 'wang-yi';
const textsOf = (pane: Pane, selector: string) =>
  pane.run((one) => Array.from(document.querySelectorAll(one), (found) => found.textContent ?? ''), selector);
const status = (pane: Pane) =>
  expect.poll(() => pane.run(() => document.querySelector('.timeline-counts [role=status]')?.textContent));
/** What a screen reader says of the tick in focus. */
const focused = (pane: Pane) =>
  expect.poll(() => pane.run(() => document.activeElement?.getAttribute('aria-label') ?? ''));
const type = (pane: Pane, words: string) =>
  pane.run((value) => {
    const field = document.querySelector<HTMLInputElement>('#timeline input[type=search]')!;
    field.value = value;
    field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
  }, words);

inBothBrowsers('a timeline', (stage) => {
  test('shows the years of the quotes, and the offices at the days of the articles that state them', async () => {
    const page = await openActorOf(stage, WANG);
    await there(page, '.timeline-tick');
    const labels = (await textsOf(page, '.timeline-labels text')).join(' ');
    expect(labels).toContain('2022');
    expect(labels).toContain('2023');
    const places = await page.run(() => {
      const { width } = document.querySelector('.timeline-marks')!.getBoundingClientRect();
      return Array.from(document.querySelectorAll('.timeline-roles > g'), (role) => {
        const at = Number(/^M([\d.]+)/.exec(role.querySelector('path')!.getAttribute('d')!)![1]);
        return [role.querySelector('title')!.textContent, at < width / 2 ? 'early' : 'late'];
      });
    });
    expect(places).toContainEqual([expect.stringMatching(/^Foreign Minister/), 'early']);
    expect(places).toContainEqual([
      expect.stringMatching(/^Director of the Office of the Foreign Affairs Commission/),
      'late',
    ]);
    await page.press('Show as a table');
    await there(page, '.timeline-table .role-row');
    const rows = await textsOf(page, '.timeline-table .role-row');
    expect(rows).toContainEqual(expect.stringMatching(/^7 Mar 2022.*Called Foreign Minister/));
    expect(rows).toContainEqual(expect.stringMatching(/^23 Feb 2023.*Called Director of the Office/));
    const quotes = (await textsOf(page, '.timeline-table tbody tr')).length - rows.length;
    await status(page).toBe(`${quotes} quotes`);
  });

  test('is one stop of the Tab key; arrows walk it, and Enter opens the quote', async () => {
    const page = await openActorOf(stage, WANG);
    await there(page, '.timeline-tick');
    expect(
      await page.run(
        () => document.querySelectorAll('.timeline-marks [tabindex], .timeline-marks button').length,
      ),
    ).toBe(1);
    await page.run(() => document.querySelector<HTMLElement>('.timeline-tick')!.focus());
    await focused(page).toMatch(/^23 Feb 2023, Xinhua: .* 14 of 14\.$/);
    await page.keys('Home');
    await focused(page).toMatch(/^7 Mar 2022, Associated Press: .* 1 of 14\.$/);
    await page.keys('ArrowRight');
    await focused(page).toMatch(/ 2 of 14\.$/);
    const told = await textsOf(page, '.tick-line');
    expect(told).toEqual([expect.stringContaining('7 Mar 2022 · Associated Press')]);
    await page.keys('End', 'ArrowLeft');
    await focused(page).toMatch(/ 13 of 14\.$/);
    await page.keys('Enter');
    const reader = await stage.driver.extensionTab('reader.html');
    await there(reader, '.mention');
  });

  test('a filter narrows it where it stands, says how many are left, and how to loosen it', async () => {
    const page = await openActorOf(stage, WANG);
    await there(page, '.timeline-tick');
    const height = () => page.run(() => document.querySelector('#timeline')!.getBoundingClientRect().height);
    const before = await height();
    await type(page, 'fuel flames');
    await status(page).toBe('1 of 14 quotes');
    expect(await height()).toBe(before);
    await type(page, 'qqqqqq');
    await status(page).toBe('0 of 14 quotes');
    await page.press('Without “qqqqqq”');
    await status(page).toBe('14 quotes');
    const named = await page.run(() => {
      const choice = document.querySelector<HTMLSelectElement>('#timeline select')!;
      choice.value = choice.options[1]!.value;
      choice.dispatchEvent(new document.defaultView!.Event('change', { bubbles: true }));
      return choice.options[1]!.textContent ?? '';
    });
    await status(page).toBe(`${/\((\d+)\)$/.exec(named)![1]} of 14 quotes`);
  });

  test('on a card it comes into the room that was kept for it', async () => {
    stage.site.add('/wang', {
      body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Wang</title><p>Wang Yi came in May.</p>',
    });
    const page = await stage.driver.open(stage.site.url('/wang'));
    const { x, y } = await until('the name', () => pointOf(page, 'Wang Yi'));
    await page.mouse.click(x, y);
    const card = await filledCard(stage.driver, page);
    const kept = await card.run(
      () => document.querySelector('.late-timeline')!.getBoundingClientRect().height,
    );
    await there(card, '.timeline-tick');
    const [room, filled] = await card.run(() => {
      const late = document.querySelector('.late-timeline')!;
      return [late.getBoundingClientRect().height, late.firstElementChild!.getBoundingClientRect().height];
    });
    expect(room).toBe(kept);
    expect(filled).toBeLessThanOrEqual(kept! + 1);
    expect((await textsOf(card, '.timeline-labels text')).join(' ')).toMatch(/2022.*2023/);
    expect(await textsOf(card, '.actor-facts .coverage-line')).toEqual([
      '14 quotes in 2 of the 3 articles that come with On Record, latest 23 Feb 2023',
    ]);
  });
});
